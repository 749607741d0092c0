import { contentSensitivity } from '../../src/functions/content/content-sensitivity';
import { marginEstimate, oneCase, rateEstimate } from '../../src/functions/estimate-param';
import { words } from '../../src/core/words';
import { Trouble } from '../../src/functions/trouble';

const described = { words: { label: words('Rate', '比率'), help: words('A rate.', '比率。') } };
const rate = rateEstimate(described);

/** What one case reads as: a value, null for a blank, or the English sentence. */
function read(argument: unknown, param = rate): unknown {
  const found = param.read('order_rate', argument).at(0, 0);
  if (!(found instanceof Trouble)) return found;
  return typeof found.sentence === 'object' && found.sentence ? found.sentence.en : found.sentence;
}

test.each([
  ['one number', 0.02, 0.02],
  ['one cell of a range', [[0.02]], 0.02],
  ['text of a number', '2%', 0.02],
  ['low, likely, high', [[0.01, 0.02, 0.05]], { low: 0.01, likely: 0.02, high: 0.05 }],
  ['three as text', [['1%', ' 0.02', '５％']], { low: 0.01, likely: 0.02, high: 0.05 }],
  ['likely alone', [['', 0.02, '']], 0.02],
  ['three blanks', [['', null, ' ']], null],
  ['one blank', '', null],
  ['three equal', [[0.02, 0.02, 0.02]], { low: 0.02, likely: 0.02, high: 0.02 }],
])('%s', (_, argument, expected) => {
  expect(read(argument)).toEqual(expected);
});

test.each([
  ['low above likely', [[0.03, 0.02, 0.05]], 'order_rate low must be likely or less, got 0.03 above 0.02'],
  ['likely above high', [[0.01, 0.06, 0.05]], 'order_rate likely must be high or less, got 0.06 above 0.05'],
  ['no likely', [[0.01, '', 0.05]], 'order_rate likely is blank; give low, likely and high, or likely alone'],
  ['no high', [[0.01, 0.02, '']], 'order_rate high is blank; give low, likely and high, or likely alone'],
  ['no low', [['', 0.02, 0.05]], 'order_rate low is blank; give low, likely and high, or likely alone'],
  [
    'low alone',
    [[0.01, '', '']],
    'order_rate likely and high are blank; give low, likely and high, or likely alone',
  ],
  ['a percent slip', [[0.01, 0.02, 5]], 'order_rate high must be 1 or less, got 5; type 5% or 0.05'],
  ['a negative low', [[-0.01, 0.02, 0.05]], 'order_rate low must be 0 or more, got -0.01'],
  ['a word', [[0.01, 'some', 0.05]], 'order_rate likely must be a number, got "some"'],
  [
    'bad input before what is missing',
    [[0.01, 'some', '']],
    'order_rate likely must be a number, got "some"',
  ],
  [
    'an error before bad input',
    [['some', '#N/A', '']],
    'order_rate likely holds the error #N/A; correct that cell first',
  ],
  ['a message before an error', [['#N/A', 0.1, '⚠ said']], '⚠ said'],
])('refuses or hands on %s', (_, argument, sentence) => {
  expect(read(argument)).toBe(sentence);
});

test('the Chinese sentence names the place in Chinese', () => {
  const found = rate.read('order_rate', [[0.01, '', '']]).at(0, 0);
  expect(found instanceof Trouble && found.sentence).toMatchObject({
    zh: 'order_rate 最可能值和高值是空的；请填低值、最可能值和高值，或者只填最可能值',
  });
});

test.each([[[[1, 2]]], [[[1, 2, 3, 4]]], [[1, 2]]])(
  'two or four columns are refused as a call: %j',
  (argument) => {
    expect(() => rate.read('order_rate', argument)).toThrow(
      /^order_rate must be one cell, or three in a row for low, likely and high, got \d columns \/ order_rate 只能是/,
    );
  },
);

test('a column is a case per row, and one row stretches', () => {
  const three = rate.read('order_rate', [
    [0.1, 0.2, 0.3],
    ['', 0.2, ''],
  ]);
  expect([three.rows, three.columns, three.at(1, 0)]).toEqual([2, 1, 0.2]);
  expect(rate.read('order_rate', [[0.1, 0.2, 0.3]]).at(7, 0)).toEqual({ low: 0.1, likely: 0.2, high: 0.3 });
});

test('blanks have the default, or the sentence where a default would be a guess', () => {
  expect(read([['', '', '']], rateEstimate({ ...described, default: 0 }))).toBe(0);
  const margin = marginEstimate({ ...described, default: 1, whenBlank: words('margin is blank', '空') });
  expect(read([['', '', '']], margin)).toBe('margin is blank');
  expect(read([[-0.5, 0, 0.5]], margin)).toEqual({ low: -0.5, likely: 0, high: 0.5 });
});

test('a function of one case refuses several rows in words that allow for three cells', () => {
  expect(() => oneCase(rate).read('order_rate', [[0.1], [0.2]])).toThrow('got 2 rows');
  expect(oneCase(rate).read('order_rate', [[0.1, 0.2, 0.3]]).rows).toBe(1);
});

test('a forgotten margin is asked for, a half-filled row stays quiet', () => {
  const call = (...args: unknown[]) => contentSensitivity.call(args);
  expect(() => call([[1, 2, 3]], 0.1, 30, 10, [['', '', '']])).toThrow('margin is blank; type it, or 1');
  expect(call([['', '', '']], 0.1, 30, 10, '')).toBeNull();
});
