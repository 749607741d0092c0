import fc from 'fast-check';
import { contentGmv } from '../../src/functions/content/content-gmv';
import { contentProfit } from '../../src/functions/content/content-profit';
import { contentRoi } from '../../src/functions/content/content-roi';
import { contentRoiRatio } from '../../src/functions/content/content-roi-ratio';
import { orderOfCalculation } from './expressions';

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const rate = fc.double({ min: 0, max: 1, noNaN: true });
const row = fc.record({
  plan_views: amount,
  plan_order_rate: rate,
  plan_order_value: amount,
  plan_cost: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  gmv: amount,
  cost: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  margin_used: fc.double({ min: -1, max: 1, noNaN: true }),
  return_rate_used: rate,
  setup_hidden_cost_rate: rate,
});

function near(value: number, wanted: unknown, scale: number): void {
  expect(Math.abs(value - Number(wanted))).toBeLessThanOrEqual(1e-12 * Math.max(1, scale));
}

test('the arithmetic of Content is the arithmetic of the functions, to 12 digits', () => {
  fc.assert(
    fc.property(row, (given) => {
      const found = orderOfCalculation('content', given);
      const { plan_views, plan_order_rate, plan_order_value, plan_cost, margin_used, return_rate_used } =
        given;
      const assumed = [margin_used, return_rate_used, given.setup_hidden_cost_rate];
      const plan = [plan_views, plan_order_rate, plan_order_value, plan_cost, ...assumed];
      const actual = [1, 1, given.gmv, given.cost, ...assumed];
      const sales = plan_views * plan_order_rate * plan_order_value;
      near(found.plan_gmv ?? NaN, contentGmv.call(plan.slice(0, 3)), sales);
      near(found.plan_profit ?? NaN, contentProfit.call(plan), sales + 2 * plan_cost);
      near(found.plan_roi ?? NaN, contentRoi.call(plan), sales / plan_cost);
      near(found.plan_ratio ?? NaN, contentRoiRatio.call(plan), sales / plan_cost);
      near(found.profit ?? NaN, contentProfit.call(actual), given.gmv + 2 * given.cost);
      near(found.roi ?? NaN, contentRoi.call(actual), given.gmv / given.cost);
      near(found.ratio ?? NaN, contentRoiRatio.call(actual), given.gmv / given.cost);
    }),
  );
});
