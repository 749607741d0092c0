import fc from 'fast-check';
import { readPercent, showPercent } from '../../../src/sidebar/client/parts/percent';

describe('what a person types into a percent field', () => {
  test.each([
    ['18', 0.18],
    ['18%', 0.18],
    ['18 %', 0.18],
    ['0.18', 0.18],
    ['.18', 0.18],
    ['1', 0.01],
    ['0.5%', 0.005],
    ['0.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['100', 1],
    ['250', 2.5],
    ['-5', -0.05],
    ['-0.05', -0.05],
    ['+8', 0.08],
    ['  8 ', 0.08],
    ['18.5', 0.185],
    ['18,5', 0.185],
    ['0,18', 0.18],
    ['１８', 0.18],
    ['１８％', 0.18],
    ['３。５％', 0.035],
    ['18个点', 0.18],
    ['3个点', 0.03],
    ['0.075%', 0.00075],
  ])('%s', (text, rate) => {
    expect(readPercent(text)).toBe(rate);
  });

  test.each([
    '',
    ' ',
    'abc',
    '18%%',
    '%',
    '1,234',
    '1.2.3',
    '18-20',
    '1e5',
    '百分之十八',
    '$18',
    'NaN',
    'Infinity',
  ])('%j is no percentage', (text) => {
    expect(readPercent(text)).toBeNull();
  });

  test('any text at all is a finite number or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const rate = readPercent(text);
        expect(rate === null || Number.isFinite(rate)).toBe(true);
      }),
    );
  });
});

describe('what is shown', () => {
  test.each([
    [0.18, '18%'],
    [0.07, '7%'],
    [0.00075, '0.075%'],
    [0.1 + 0.2, '30%'],
    [-0.05, '-5%'],
    [-0, '0%'],
  ])('%s', (rate, text) => {
    expect(showPercent(rate)).toBe(text);
  });

  test('is read back as the same rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (thousandths) => {
        const rate = Number((thousandths / 100_000).toPrecision(12));
        expect(readPercent(showPercent(rate))).toBe(rate === 0 ? 0 : rate);
      }),
    );
  });
});
