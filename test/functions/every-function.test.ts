import { functionIndex } from '../../src/build/index-functions';
import { readFileSync } from 'node:fs';
import { callFunction } from '../../src/functions/call';
import { records } from '../../src/functions/index';
import type { FunctionFacts } from '../../src/functions/record';
import { paramsOf, show } from './calling';

/** The published interface, typed once more: names and order of arguments stay as they are for years. */
const SIGNATURES: Record<string, string> = {
  AB_ANYTIME: 'events_a, trials_a, events_b, trials_b, [relative_effect]',
  AB_BEST: 'events, trials',
  AB_CHANCE: 'events_a, trials_a, events_b, trials_b, [prior_events], [prior_misses]',
  AB_CONTENTS: 'events_a, trials_a, events_b, trials_b, [confidence]',
  AB_MEANS: 'values_a, values_b, [confidence]',
  AB_SAMPLE_SIZE: 'baseline_rate, relative_lift, [power], [significance]',
  AB_TEST: 'events_a, trials_a, events_b, trials_b, [confidence]',
  AGENCY_BREAKEVEN: 'own_fixed, own_rate, base_fee, [tiers], [tier_mode], [floor], [cap]',
  AGENCY_FEE:
    'net_gmv, [base_fee], [tiers], [tier_mode], [floor], [cap], [attainment], [bonus], [penalty], [ad_spend], [ad_fee_rate]',
  CASH_BALANCE:
    'outflows, sales, settlement_days, [opening], [in_transit], [deduction_rate], [reserve_rate], [reserve_days]',
  CASH_LOW:
    'outflows, sales, settlement_days, [opening], [in_transit], [deduction_rate], [reserve_rate], [reserve_days]',
  CONTENT_ACCURACY: 'forecasts, actuals',
  CONTENT_ALLOCATE: 'budget, scales, saturations, [minimums], [maximums], [value_per_result]',
  CONTENT_BREAKEVEN:
    'solve_for, views, order_rate, order_value, total_cost, [margin], [return_rate], [hidden_cost_rate], [target_roi]',
  CONTENT_CALIBRATE: 'forecasts, actuals, [groups]',
  CONTENT_COVERAGE: 'lows, highs, actuals, [confidence]',
  CONTENT_CURVE: 'lifetime_views, day, half_life, [shape]',
  CONTENT_DECAY: 'days, cumulative_views',
  CONTENT_FORECAST: 'group, history_groups, history_values, [confidence], [target], [dates], [window]',
  CONTENT_GMV: 'views, order_rate, order_value',
  CONTENT_MATURE_VIEWS: 'views_to_date, history_early, history_final, [confidence]',
  CONTENT_PROFIT: 'views, order_rate, order_value, total_cost, [margin], [return_rate], [hidden_cost_rate]',
  CONTENT_RATE_FORECAST: 'group, history_groups, events, trials, [confidence], [next_trials]',
  CONTENT_RESPONSE: 'spends, results',
  CONTENT_ROI: 'views, order_rate, order_value, total_cost, [margin], [return_rate], [hidden_cost_rate]',
  CONTENT_ROI_RANGE:
    'views, order_rate, order_value, total_cost, [margin], [return_rate], [hidden_cost_rate], [confidence], [target_roi]',
  CONTENT_ROI_RATIO:
    'views, order_rate, order_value, total_cost, [margin], [return_rate], [hidden_cost_rate]',
  CONTENT_SENSITIVITY:
    'views, order_rate, order_value, total_cost, [margin], [return_rate], [hidden_cost_rate]',
  CONTENT_STOP: 'rois, warning_line, [dates], [groups], [run], [cold_start]',
  CONTENT_STOP_RISK: 'share_below, [run], [posts]',
  CUSTOMER_COHORT: 'cumulative_values',
  CUSTOMER_LTV: 'margin_per_period, retention_rate, periods, [discount_rate]',
  CUSTOMER_PAYBACK: 'cac, margin_by_period',
  CUSTOMER_RETENTION: 'active_customers, [horizon]',
  DATA_AUDIT: 'table',
  DATA_HEADINGS: 'function_name, [language]',
  DATA_NUMBER: 'text, [decimal_mark]',
  DATA_OUTLIER: 'values, [threshold], [scale]',
  DATA_RECONCILE: 'keys_a, values_a, keys_b, values_b, [tolerance]',
  FUNNEL_COMPARE: 'counts_a, counts_b',
  FUNNEL_CR: 'counts, [basis]',
  FUNNEL_CR_RANGE: 'events, trials, [confidence]',
  FUNNEL_LEAK: 'counts, benchmark_rates, [value_per_order]',
  FUNNEL_REQUIRED: 'target, rates, [order_value]',
  KPI_ACOS: 'spend, sales',
  KPI_AOV: 'sales, orders',
  KPI_ATC_RATE: 'add_to_carts, product_views',
  KPI_ATTAINMENT: 'actual, target, [lower_is_better], [cap], [baseline]',
  KPI_BREAKEVEN_ROAS: 'margin, [return_rate]',
  KPI_CAC: 'spend, new_customers',
  KPI_CHANCE: 'history, target',
  KPI_COMPLETION: 'full_plays, plays',
  KPI_CPA: 'spend, conversions',
  KPI_CPA_STOP: 'spend, conversions, target_cpa, [confidence]',
  KPI_CPC: 'spend, clicks',
  KPI_CPM: 'spend, impressions',
  KPI_CPO: 'spend, orders',
  KPI_CTR: 'clicks, impressions',
  KPI_CVR: 'orders, clicks',
  KPI_DRIVERS: 'before, after, [powers]',
  KPI_ENGAGEMENT: 'likes, comments, shares, views, [saves]',
  KPI_GPM: 'gmv, views',
  KPI_GROWTH: 'now, before',
  KPI_PACE: 'to_date, target, elapsed, total, [weights]',
  KPI_REPEAT_RATE: 'repeat_customers, customers',
  KPI_RETURN_RATE: 'returned, shipped',
  KPI_ROAS: 'revenue, spend',
  KPI_SCORE: 'actuals, targets, weights, [lower_is_better], [cap]',
  KPI_STATUS: 'attainment, [green], [amber]',
  ORDER_BREAKEVEN:
    'solve_for, order_value, goods_cost, [logistics_cost], [commission_rate], [payment_rate], [affiliate_rate], [ad_cost], [return_rate], [return_cost], [recovery_rate], [vat_rate], [other_cost], [target_margin]',
  ORDER_FREIGHT:
    'weight, rate_per_kg, [parcel_fee], [length], [width], [height], [divisor], [minimum_weight], [weight_step]',
  ORDER_MARGIN:
    'order_value, goods_cost, [logistics_cost], [commission_rate], [payment_rate], [affiliate_rate], [ad_cost], [return_rate], [return_cost], [recovery_rate], [vat_rate], [other_cost]',
  ORDER_PRICE:
    'target_margin, goods_cost, [logistics_cost], [commission_rate], [payment_rate], [affiliate_rate], [ad_cost], [return_rate], [return_cost], [recovery_rate], [vat_rate], [other_cost]',
  ORDER_PROFIT:
    'order_value, goods_cost, [logistics_cost], [commission_rate], [payment_rate], [affiliate_rate], [ad_cost], [return_rate], [return_cost], [recovery_rate], [vat_rate], [other_cost]',
  UTM_CHECK: 'url',
  UTM_URL: 'url, source, medium, campaign, [content], [term]',
  UTM_VALUE: 'url, name',
};

const CHINESE = /[\u4e00-\u9fff]/;
const named = records.map((record) => [record.name, record] as const);

function signature(record: FunctionFacts): string {
  return paramsOf(record)
    .map(({ name, param }) => (param.optional ? `[${name}]` : name))
    .join(', ');
}

/** Numbers to nine significant digits, since examples are written to be read. */
function rounded(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(rounded);
  return typeof result === 'number' ? Number(result.toPrecision(9)) : result;
}

/** Every pair of words in a record, wherever it stands. */
function wordsIn(part: unknown): { en: string; zh: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('en' in part && 'zh' in part) return [part as { en: string; zh: string }];
  return Object.entries(part).flatMap(([name, inner]) => (name === 'choices' ? [] : wordsIn(inner)));
}

test('the published signatures are these', () => {
  expect(Object.fromEntries(named.map(([name, record]) => [name, signature(record)]))).toEqual(SIGNATURES);
});

test('the index holds every record', () => {
  expect(readFileSync('src/functions/index.ts', 'utf8')).toBe(functionIndex());
});

test('a function that does not exist is refused by name', () => {
  expect(() => callFunction('CONTENT_NOTHING', [])).toThrow('there is no function CONTENT_NOTHING');
});

describe.each(named)('%s', (name, record) => {
  test('has a legal name, and no optional parameter before a required one', () => {
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    expect(signature(record)).not.toMatch(/\].*, [a-z]/);
  });

  test('says everything in both languages', () => {
    const everything = wordsIn(record);
    expect(everything.length).toBeGreaterThan(6);
    for (const { en, zh } of everything) {
      expect(en.replace(/投产比|万/g, '')).toMatch(/^[^\u4e00-\u9fff]{2,}$/);
      expect(zh).toMatch(/[\u4e00-\u9fff]|^(GMV|ROAS|CPM)$/);
    }
    expect(record.words.mistakes.length).toBeGreaterThan(0);
    expect(record.words.formula).not.toBe('');
  });

  test('knows a label, a help sentence and a unit for every parameter', () => {
    for (const { param } of paramsOf(record)) {
      expect(param.words.help.zh).toMatch(CHINESE);
      expect(param.words.help.en).toMatch(/\.$/);
      expect(param.words.label.en).not.toMatch(/\.$/);
      expect(param.unit !== undefined).toBe(['number', 'series', 'estimate'].includes(param.kind));
    }
    expect(record.returns.headings.length).toBeGreaterThan(0);
  });

  test('keeps usual ranges and defaults within the limits', () => {
    for (const { param } of paramsOf(record)) {
      const numbers = [...(param.usual ?? []), ...(typeof param.default === 'number' ? [param.default] : [])];
      for (const number of numbers) {
        expect(number).toBeGreaterThanOrEqual(param.min ?? param.above ?? -Infinity);
        expect(number).toBeLessThanOrEqual(param.max ?? param.below ?? Infinity);
      }
    }
  });

  test('shows at least two results and one refusal', () => {
    expect(record.examples.filter((example) => 'result' in example).length).toBeGreaterThanOrEqual(2);
    expect(record.examples.filter((example) => 'error' in example).length).toBeGreaterThanOrEqual(1);
  });

  test.each(record.examples.map((example) => [example.because.en, example] as const))('%s', (_, example) => {
    const shown = show(record, example.args);
    if (example.error === undefined) {
      expect('value' in shown ? rounded(shown.value) : shown).toEqual(rounded(example.result));
    } else {
      if (!('thrown' in shown)) throw new Error('expected a refusal');
      expect(shown.thrown.startsWith(example.error)).toBe(true);
      expect(shown.thrown).toMatch(/[^.] \/ .*[\u4e00-\u9fff].*[^。.]$/);
    }
  });
});
