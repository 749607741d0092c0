import fc from 'fast-check';
import { readPlatformNumber } from '../../src/core/platform-reading';

/** Every amount as people of these countries write it, by Node's own tables. */
const LOCALES = [
  'en-US',
  'en-IN',
  'de-DE',
  'de-CH',
  'fr-FR',
  'id-ID',
  'vi-VN',
  'pt-BR',
  'th-TH',
  'ms-MY',
  'zh-CN',
];

function markOf(locale: string): '.' | ',' {
  return new Intl.NumberFormat(locale).format(0.5).includes(',') ? ',' : '.';
}

describe.each(LOCALES)('what Intl writes for %s', (locale) => {
  const cents = fc.integer({ min: -1e11, max: 1e11 });

  test('plain amounts are read back, with and without the mark', () => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (cent) => {
        const text = format.format(cent / 100);
        expect(readPlatformNumber(text, markOf(locale))).toBe(cent / 100 || 0);
        expect(readPlatformNumber(text, null)).toBe(cent / 100 || 0);
      }),
    );
  });

  test.each(['USD', 'EUR', 'GBP', 'BRL', 'SGD', 'THB', 'MYR'])('amounts of %s are read back', (currency) => {
    for (const currencyDisplay of ['symbol', 'narrowSymbol', 'code'] as const) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      fc.assert(
        fc.property(cents, (cent) => {
          expect(readPlatformNumber(format.format(cent / 100), null)).toBe(cent / 100 || 0);
        }),
        { numRuns: 20 },
      );
    }
  });

  test.each(['IDR', 'VND', 'JPY', 'KRW'])('whole amounts of %s need no mark', (currency) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
        expect(readPlatformNumber(format.format(amount), null)).toBe(amount || 0);
      }),
    );
  });

  test('percentages are fractions', () => {
    const format = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), (hundredths) => {
        expect(readPlatformNumber(format.format(hundredths / 1e4), null)).toBe(hundredths / 1e4);
      }),
    );
  });
});

test.each([
  ['zh-CN', 1e8],
  ['en-US', 1e6],
  ['id-ID', 1e6],
])('short numbers of %s are read as what they say', (locale, most) => {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  fc.assert(
    fc.property(fc.integer({ min: 10000, max: most * 900 }), (count) => {
      const read = readPlatformNumber(format.format(count), null);
      expect(Math.abs(Number(read) - count) / count).toBeLessThan(0.006);
    }),
  );
});
