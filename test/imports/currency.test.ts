import { peelCurrency } from '../../src/imports/currency';

describe('currencies', () => {
  test.each([
    ['GPM ($)', 'GPM', 'USD'],
    ['视频归因 GMV (₫)', '视频归因 GMV', 'VND'],
    ['Revenue (Rp)', 'Revenue', 'IDR'],
    ['Video Revenue (S$)', 'Video Revenue', 'SGD'],
    ['已花费金额 (USD)', '已花费金额', 'USD'],
    ['GMV（视频） （$）', 'GMV(视频)', 'USD'],
  ])('%s holds one', (heading, bare, code) => {
    const peeled = peelCurrency(heading);
    expect([peeled.heading, peeled.currencies[0]]).toEqual([bare, code]);
  });

  test.each([['CTOR（SKU 订单）'], ['GMV（视频）'], ['VV'], ['']])('%s holds none', (heading) => {
    expect(peelCurrency(heading)).toEqual({ heading, currencies: [] });
  });
});
