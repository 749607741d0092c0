import type { Answers } from '../../../src/workbook/host';
import { MARKETS } from '../../../src/workbook/choices';
import type { Entries, EntryName } from '../../../src/sidebar/client/wizard/entries';
import {
  answersOf,
  blankEntries,
  blocking,
  currencyOf,
  entriesOf,
  furthest,
  remarkOn,
  resumed,
} from '../../../src/sidebar/client/wizard/entries';

const filled: Entries = { ...blankEntries('en'), market: 'US', platform: 'tiktok', goal: 'profit' };

describe('the wizard begins', () => {
  test('with the language known, the choices open and the rates at their examples', () => {
    expect(blankEntries('zh')).toEqual({
      language: 'zh',
      market: '',
      platform: '',
      currency: '',
      goal: '',
      hidden_cost_rate: '18%',
      margin: '30%',
      return_rate: '8%',
    });
  });

  test('and asks for the market first', () => {
    expect(furthest(blankEntries('zh'))).toBe('market');
    expect(blocking('language', blankEntries('zh'))).toBeNull();
    expect(blocking('market', blankEntries('zh'))).toBe('market');
  });
});

describe('the currency', () => {
  test('follows the market until it is chosen', () => {
    expect(answersOf(filled)?.currency).toBe('USD');
    expect(answersOf({ ...filled, market: 'UK' })?.currency).toBe('GBP');
    expect(answersOf({ ...filled, market: 'UK', currency: 'EUR' })?.currency).toBe('EUR');
  });

  test.each(MARKETS.map(({ code, currency }) => [code, currency]))('of %s is %s', (market, currency) => {
    expect(currencyOf(market)).toBe(currency);
  });
});

describe('one sentence as one types', () => {
  const cases: readonly [EntryName, string, 'problem' | 'advice' | null, RegExp | null][] = [
    ['margin', '', 'problem', /Type a percentage/],
    ['margin', 'abc', 'problem', /not a percentage/],
    ['margin', '30', null, null],
    ['margin', '130', 'problem', /above 100%/],
    ['margin', '-5', 'advice', /loses money/],
    ['margin', '3%', 'advice', /Very thin/],
    ['margin', '95%', 'advice', /Unusually high/],
    ['return_rate', '8', null, null],
    ['return_rate', '101', 'problem', /between 0% and 100%/],
    ['return_rate', '-1', 'problem', /between 0% and 100%/],
    ['return_rate', '60', 'advice', /Unusually high/],
    ['hidden_cost_rate', '18', null, null],
    ['hidden_cost_rate', '15', null, null],
    ['hidden_cost_rate', '20%', null, null],
    ['hidden_cost_rate', '5', 'advice', /Lower than usual/],
    ['hidden_cost_rate', '25', 'advice', /Higher than usual/],
    ['hidden_cost_rate', '-1', 'problem', /between 0% and 100%/],
    ['market', '', 'problem', /Choose one/],
    ['market', 'US', null, null],
  ];

  test.each(cases)('%s "%s": %s', (name, text, kind, sentence) => {
    const remark = remarkOn(name, { ...filled, [name]: text });
    expect(remark?.kind ?? null).toBe(kind);
    if (sentence) expect(remark?.what.en).toMatch(sentence);
  });

  test('only a problem keeps the step from being left', () => {
    expect(blocking('costs', { ...filled, margin: '-5' })).toBeNull();
    expect(blocking('costs', { ...filled, margin: '130' })).toBe('margin');
  });
});

test('answers are complete or not there', () => {
  expect(answersOf({ ...filled, goal: '' })).toBeNull();
  expect(answersOf(filled)).toEqual({
    language: 'en',
    market: 'US',
    platform: 'tiktok',
    currency: 'USD',
    goal: 'profit',
    hidden_cost_rate: 0.18,
    margin: 0.3,
    return_rate: 0.08,
  });
});

test('answers of a workbook come back unchanged', () => {
  const answers: Answers = {
    language: 'zh',
    market: 'DE',
    platform: 'amazon',
    currency: 'CNY',
    goal: 'gmv',
    hidden_cost_rate: 0.155,
    margin: -0.02,
    return_rate: 0,
  };
  expect(answersOf(entriesOf(answers))).toEqual(answers);
});

test('a draft resumes half a number too, and leaves unknown names behind', () => {
  const draft = { step: 'costs', entries: { margin: '3', market: 'JP', colour: 'red' }, own: ['margin'] };
  expect(resumed(draft, filled)).toEqual({ ...filled, margin: '3', market: 'JP' });
});
