import { contentRoi } from '../../../src/functions/content/content-roi';
import { contentSensitivity } from '../../../src/functions/content/content-sensitivity';

const NAMES = [
  'views',
  'order_rate',
  'order_value',
  'total_cost',
  'margin',
  'return_rate',
  'hidden_cost_rate',
];
const THREES = [
  [20000, 80000, 600000],
  [0.0005, 0.001, 0.0018],
  [26, 29, 31],
  [1200, 1500, 2600],
  [-0.1, 0.34, 0.4],
  [0.05, 0.1, 0.2],
  [0.1, 0.18, 0.3],
];
const LIKELY = THREES.map((three) => Number(three[1]));
const bars = (args: readonly unknown[]) =>
  contentSensitivity.call(args) as [string, number, number, number][];

test('each bar is CONTENT_ROI with that input alone at its ends', () => {
  const found = bars(THREES.map((three) => [three]));
  expect(found.map(([name]) => name).sort()).toEqual([...NAMES].sort());
  for (const [name, low, high, swing] of found) {
    const index = NAMES.indexOf(name);
    const roiAt = (place: number) =>
      contentRoi.call(LIKELY.map((value, at) => (at === index ? THREES[index]?.[place] : value)));
    expect([low, high]).toEqual([roiAt(0), roiAt(2)]);
    expect(swing).toBe(Math.abs(high - low));
  }
});

test('the widest swing comes first', () => {
  const swings = bars(THREES.map((three) => [three])).map(([, , , swing]) => swing);
  expect(swings).toEqual([...swings].sort((one, other) => other - one));
});

test('equal swings keep the order of the parameters', () => {
  const found = bars([[[50, 100, 150]], [[0.05, 0.1, 0.15]], [[10, 20, 30]], 1000]);
  expect(found.map(([name]) => name)).toEqual(['views', 'order_rate', 'order_value']);
});

test('what is given as one value or as likely alone has no bar; three equal values have one of 0', () => {
  expect(bars([[['', 100000, '']], [[0.001, 0.001, 0.001]], 30, 1000, 0.5])).toEqual([
    ['order_rate', 0.5, 0.5, 0],
  ]);
});

test('views may begin at 0, a cost may not', () => {
  expect(bars([[[0, 100000, 200000]], 0.001, 30, 1000, 0.5])).toEqual([['views', -1, 2, 3]]);
  expect(() => bars([100000, 0.001, 30, [[0, 1000, 2000]], 0.5])).toThrow(
    'total_cost low must be above 0, got 0',
  );
  expect(() => bars([[[1, 2, 3]], 0.001, 30, 0, 0.5])).toThrow('an ROI over a total_cost of 0 has no value');
});

test('one content at a time', () => {
  expect(() =>
    bars([
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      0.001,
      30,
      1000,
    ]),
  ).toThrow(
    'views must be one cell, or three in a row for low, likely and high, got 2 rows / views 只能是一个单元格',
  );
});
