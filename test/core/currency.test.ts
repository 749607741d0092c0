import { currenciesOf, decimalsOf } from '../../src/core/currency';

test('a dollar sign alone may be any dollar, S$ only Singapore’s', () => {
  expect(currenciesOf('$')).toEqual(expect.arrayContaining(['USD', 'MXN', 'CAD']));
  expect(currenciesOf('S$')).toEqual(['SGD']);
});

test.each([
  ['Rp', 'IDR'],
  ['rp.', 'IDR'],
  ['₫', 'VND'],
  ['đ', 'VND'],
  ['VNĐ', 'VND'],
  ['￥', 'CNY'],
  ['美元', 'USD'],
  ['brl', 'BRL'],
])('%s is %s', (mark, code) => {
  expect(currenciesOf(mark)[0]).toBe(code);
});

test('what is no currency has none', () => {
  expect([currenciesOf(''), currenciesOf('万'), currenciesOf('XYZ')]).toEqual([[], [], []]);
});

test('dong, rupiah and yen have no decimals', () => {
  expect(['VND', 'IDR', 'JPY', 'USD', 'KWD', null].map(decimalsOf)).toEqual([0, 0, 0, 2, 3, 2]);
});
