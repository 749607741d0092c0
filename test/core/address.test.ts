import fc from 'fast-check';
import { parseAddress, withParams } from '../../src/core/address';

function address(text: string) {
  const parsed = parseAddress(text);
  if (!parsed) throw new Error(`${text} should be an address`);
  return parsed;
}

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
/** Names that are neither UTM parameters nor empty. */
const otherName = anyText.filter((name) => name !== '' && !/^utm_/i.test(name));
const others = fc.array(fc.tuple(otherName, anyText), { maxLength: 4 });

describe('against the URL of Node', () => {
  test('reads the names and values that URLSearchParams writes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), (entries) => {
        const written = `https://shop.com/p?${new URLSearchParams(entries).toString()}#part`;
        const read = address(written).params.map(({ name, value }) => [name, value]);
        expect(read.filter(([name, value]) => name !== '' || value !== '')).toEqual(
          [...new URL(written).searchParams].filter(([name, value]) => name !== '' || value !== ''),
        );
      }),
    );
  });

  test('sets what URLSearchParams then reads, half characters as the replacement mark', () => {
    const anyUnits = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), others, (value, entries) => {
        const written = `https://shop.com/?${new URLSearchParams(entries).toString()}`;
        const ours = withParams(address(written), [['utm_source', value]]);
        const theirs = new URL(written).searchParams;
        theirs.set('utm_source', value);
        expect([...new URL(ours).searchParams]).toEqual([...theirs]);
      }),
      { numRuns: 300 },
    );
  });

  test('replaces where the first one stands, and keeps host, path and fragment', () => {
    const urls = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(urls, others, anyText, (typed, entries, value) => {
        const url = new URL(typed);
        const before = [...entries, ['utm_medium', 'old'], ...entries, ['utm_medium', 'older']];
        url.search = new URLSearchParams(before as [string, string][]).toString();
        const ours = new URL(withParams(address(url.href), [['utm_medium', value]]));
        url.searchParams.set('utm_medium', value);
        expect([...ours.searchParams]).toEqual([...url.searchParams]);
        expect([ours.origin, ours.pathname, ours.hash]).toEqual([url.origin, url.pathname, url.hash]);
      }),
    );
  });

  test('takes every web address with a host of several names', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (typed) => {
        expect(parseAddress(typed)).not.toBeNull();
        expect(parseAddress(` ${typed}\u200b`)).toEqual(parseAddress(typed));
      }),
    );
  });

  test('takes nothing that Node refuses', () => {
    const near = fc.string({ unit: fc.constantFrom(...'htps:/.?#@&= %a中[]\\^|<>{}"0') });
    fc.assert(
      fc.property(fc.constantFrom('', 'http', 'https://', 'https://a.b'), near, (start, rest) => {
        if (parseAddress(start + rest)) expect(() => new URL(start + rest)).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ['https://shop.com', 'https://shop.com/?utm_source=x'],
  ['https://shop.com?a=1', 'https://shop.com/?a=1&utm_source=x'],
  ['https://shop.com/p?', 'https://shop.com/p?utm_source=x'],
  ['https://shop.com/p?a=1&', 'https://shop.com/p?a=1&utm_source=x'],
  ['https://shop.com/p?a&b=', 'https://shop.com/p?a&b=&utm_source=x'],
  ['https://shop.com/#/p?id=1', 'https://shop.com/?utm_source=x#/p?id=1'],
  ['https://shop.com/p?utm_source=1&b=2&utm_source=3', 'https://shop.com/p?utm_source=x&b=2'],
  ['https://shop.com/p?b=%2f&UTM_Source=1', 'https://shop.com/p?b=%2f&utm_source=x'],
  ['https://shop.com/p?a=my bag', 'https://shop.com/p?a=my%20bag&utm_source=x'],
  ['HTTPS://店铺.中国:8080/商品?x=中', 'HTTPS://店铺.中国:8080/商品?x=中&utm_source=x'],
])('in %s the source is set as %s', (typed, result) => {
  expect(withParams(address(typed), [['utm_source', 'x']])).toBe(result);
});

test.each([
  ['', 'nothing'],
  ['shop.com/p', 'no scheme'],
  ['ftp://shop.com', 'another scheme'],
  ['https:/shop.com', 'one slash'],
  ['https：//shop.com', 'a full-width colon'],
  ['https://', 'no host'],
  ['https:///p', 'no host before the path'],
  ['https://?utm_source=a', 'no host before the query'],
  ['https://shop', 'a host without a dot'],
  ['https://shop..com', 'two dots'],
  ['https://my shop.com/', 'a space in the host'],
  ['https://shop.com:port/', 'letters for a port'],
  ['https://192.168.0.1/', 'a number for a host'],
  ['see https://shop.com', 'words before it'],
])('"%s" is no web address: %s', (typed) => {
  expect(parseAddress(typed)).toBeNull();
});

test('what ad platforms fill in stands as it is', () => {
  const set = (value: string) => withParams(address('https://a.cn/'), [['utm_campaign', value]]);
  expect(set('{{campaign.name}}')).toBe('https://a.cn/?utm_campaign={{campaign.name}}');
  expect(set('{keyword}')).toBe('https://a.cn/?utm_campaign={keyword}');
  expect(set('__CAMPAIGN_NAME__')).toBe('https://a.cn/?utm_campaign=__CAMPAIGN_NAME__');
  expect(set('{a b}')).toBe('https://a.cn/?utm_campaign=%7Ba%20b%7D');
});

test('what is not UTF-8 is left as typed', () => {
  const values = address('https://a.cn/?a=%D6%D0&b=%zz&c=%&d=%E4%B8%AD%FF&e=%ED%A0%80').params;
  expect(values.map(({ value }) => value)).toEqual(['%D6%D0', '%zz', '%', '中%FF', '%ED%A0%80']);
});

test('the longest text a cell can hold is told at once', () => {
  const start = Date.now();
  for (const part of ['a.', '%41', '?', '@', 'a', '&', ' ']) {
    const parsed = parseAddress(`https://a.cn${part.repeat(49980 / part.length)}`);
    if (parsed) withParams(parsed, [['utm_source', 'x']]);
    parseAddress(`https://${part.repeat(49980 / part.length)}`);
  }
  expect(Date.now() - start).toBeLessThan(1000);
});
