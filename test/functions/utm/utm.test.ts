import fc from 'fast-check';
import { callFunction } from '../../../src/functions/call';

const SHOP = 'https://shop.com/p';
const TAGGED = `${SHOP}?utm_source=tiktok&utm_medium=video&utm_campaign=spring_sale`;

describe('UTM_URL', () => {
  test('writes the five in their order, after what is there', () => {
    expect(callFunction('UTM_URL', [`${SHOP}?id=7#buy`, 'a', 'b', 'c', 'd', 'e'])).toBe(
      `${SHOP}?id=7&utm_source=a&utm_medium=b&utm_campaign=c&utm_content=d&utm_term=e#buy`,
    );
  });

  test.each([[[]], [['', '']], [[null, '  ']]])('content and term left out (%j) stay as they are', (rest) => {
    const old = `${SHOP}?utm_content=C1&utm_term=bag`;
    expect(callFunction('UTM_URL', [old, 'a', 'b', 'c', ...rest])).toBe(
      `${old}&utm_source=a&utm_medium=b&utm_campaign=c`,
    );
  });

  test('a column of contents gives a column of links', () => {
    const links = callFunction('UTM_URL', [SHOP, 'tiktok', 'video', 20260301, [['C1'], [''], ['C3']]]);
    const start = `${SHOP}?utm_source=tiktok&utm_medium=video&utm_campaign=20260301`;
    expect(links).toEqual([[`${start}&utm_content=C1`], [start], [`${start}&utm_content=C3`]]);
  });

  test('a half-filled row is blank, a bad link leaves the others alone', () => {
    expect(callFunction('UTM_URL', [[[SHOP], ['shop'], ['']], 'a', 'b', 'c'])).toEqual([
      [`${SHOP}?utm_source=a&utm_medium=b&utm_campaign=c`],
      [
        expect.stringMatching(
          /^⚠ url must be a web address that begins with https:\/\/, got "shop" \/ url 必须/,
        ),
      ],
      [null],
    ]);
    expect(callFunction('UTM_URL', [SHOP, 'a', '', 'c'])).toBeNull();
  });

  test('doing it twice is doing it once, and UTM_VALUE gives back what was set', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text}x`);
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        word,
        word,
        (url, source, term) => {
          const once = callFunction('UTM_URL', [url, source, 'video', 'c', '', term]);
          expect(callFunction('UTM_URL', [once, source, 'video', 'c', '', term])).toBe(once);
          expect(callFunction('UTM_VALUE', [once, 'source'])).toBe(source);
          expect(callFunction('UTM_VALUE', [once, 'utm_term'])).toBe(
            new URL(String(once)).searchParams.get('utm_term'),
          );
        },
      ),
    );
  });

  test('half a character does not throw', () => {
    expect(callFunction('UTM_URL', [SHOP, 'a\ud83d', 'b', 'c\ude00'])).toBe(
      `${SHOP}?utm_source=a%EF%BF%BD&utm_medium=b&utm_campaign=c%EF%BF%BD`,
    );
  });
});

describe('UTM_VALUE', () => {
  test.each([
    ['source', 'tiktok'],
    ['utm_source', 'tiktok'],
    [' UTM_Source ', 'tiktok'],
    ['ttclid', 'E.C.P'],
    ['id', '7'],
    ['content', null],
    ['medium', null],
    ['other', null],
  ])('of %s is %s', (name, value) => {
    const url = `${SHOP}?utm_source=tiktok&utm_source=later&utm_medium=&ttclid=E.C.P&id=7`;
    expect(callFunction('UTM_VALUE', [url, name])).toBe(value);
  });
});

describe('UTM_CHECK', () => {
  test.each([
    [TAGGED, 'OK'],
    [` ${TAGGED} `, 'OK'],
    [`${TAGGED}&utm_content=C260228-01&utm_term=Running+Shoes`, 'OK'],
    [`${TAGGED.replace('spring_sale', '__CAMPAIGN_NAME__')}&utm_content=__CID__`, 'OK'],
    [TAGGED.replace('spring_sale', '{{Campaign Name}}'), 'SPACE'],
    [`${TAGGED}&Name=Big+Bag`, 'OK'],
    [SHOP, 'MISSING_SOURCE; MISSING_MEDIUM; MISSING_CAMPAIGN'],
    [TAGGED.replace('tiktok', ''), 'MISSING_SOURCE'],
    [TAGGED.replace('video', '+'), 'MISSING_MEDIUM; SPACE'],
    [TAGGED.replace('&utm_medium', '?utm_medium'), 'MISSING_MEDIUM'],
    [TAGGED.replace('?', '#'), 'MISSING_SOURCE; MISSING_MEDIUM; MISSING_CAMPAIGN'],
    [TAGGED.replace(/&/g, '&amp;'), 'MISSING_MEDIUM; MISSING_CAMPAIGN'],
    [TAGGED.replace('tiktok', 'TikTok'), 'UPPER_CASE'],
    [TAGGED.replace('utm_source', 'UTM_source'), 'UPPER_CASE'],
    [TAGGED.replace('spring_sale', '%C3%89t%C3%A9'), 'UPPER_CASE'],
    [TAGGED.replace('spring_sale', 'spring%20sale'), 'SPACE'],
    [TAGGED.replace('spring_sale', 'spring sale'), 'SPACE'],
    [TAGGED.replace('/p', '/my bag'), 'SPACE'],
    [`${TAGGED}&utm_content=a+b`, 'SPACE'],
    [`${TAGGED}&utm_source=tiktok`, 'DOUBLED'],
    [`${TAGGED}&UTM_SOURCE=tiktok`, 'UPPER_CASE; DOUBLED'],
    [TAGGED.replace('https', 'http'), 'HTTP'],
    [TAGGED.replace('https', 'HTTPS'), 'OK'],
    ['shop.com/p?utm_source=a', 'NOT_A_URL'],
    ['tiktok', 'NOT_A_URL'],
    [20260301, 'NOT_A_URL'],
  ])('of %s is %s', (url, finding) => {
    expect(callFunction('UTM_CHECK', [url])).toBe(finding);
  });

  test('every link of UTM_URL with clean names is OK', () => {
    const clean = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
    fc.assert(
      fc.property(clean, clean, clean, clean, (...names) => {
        const link = callFunction('UTM_URL', [`${SHOP}?utm_source=Old One`, ...names]);
        expect(callFunction('UTM_CHECK', [link])).toBe('OK');
      }),
    );
  });
});
