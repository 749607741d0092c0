import type { VideoFileOptions } from '../helpers/video-file';
import { videoLines, videoRows, videoTotals } from '../helpers/video-file';
import { figures, file, read } from '../helpers/video-report';

describe('a video with several products', () => {
  const [lamp, ...others] = videoLines;
  if (!lamp) throw new Error('the invented report has no lines');
  const bulb = {
    ...lamp,
    product: 'Warm bulb',
    ...{ productImpressions: 10, productClicks: 5, customers: 3, orders: 4, items: 4 },
    ...{ directGmv: 20.2, attributedGmv: 40.4, clickRate: '1.00%', orderRate: '2.00%' },
  };

  test('counts its views once and adds orders and GMV', () => {
    const report = read(file(videoRows('en', { lines: [lamp, bulb, ...others] })));
    expect(report.rows).toHaveLength(5);
    expect(report.rows[0]).toMatchObject({
      views: lamp.views,
      orders: lamp.orders + 4,
      gmv: 1122.02,
      product_clicks: lamp.productClicks + 5,
      products: 'Clip-on lamp | Warm bulb',
      customers: null,
      click_rate: null,
      finish_rate: 0.2143,
    });
    expect(report.notes.map(({ en }) => en)).toEqual([
      'One content has a line for each product: views were counted once, orders and GMV added.',
    ]);
  });

  test('whose lines repeat the video’s own figures is counted once', () => {
    const report = read(
      file(videoRows('en', { lines: [lamp, { ...lamp, product: 'Warm bulb' }, ...others] })),
    );
    expect(figures(report)).toEqual(videoTotals);
    expect(report.rows[0]?.products).toBe('Clip-on lamp | Warm bulb');
  });

  test('gives the same whatever the order of its lines', () => {
    const row = (lines: VideoFileOptions['lines']) =>
      read(file(videoRows('en', { lines: lines ?? [] }))).rows[0];
    expect(row([bulb, lamp])).toEqual(row([lamp, bulb]));
  });
});
