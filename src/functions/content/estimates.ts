import { words } from '../../core/words';
import { countEstimate, marginEstimate, moneyEstimate, rateEstimate } from '../estimate-param';
import type { ParamWords } from '../record';
import { HIDDEN_COST_RATE, MARGIN, ORDER_RATE, ORDER_VALUE, RETURN_RATE, TOTAL_COST, VIEWS } from './inputs';

/** The inputs of the model, each as one cell or as low, likely and high. */
export const ESTIMATES = {
  views: countEstimate({ ...VIEWS, words: inThree(VIEWS.words) }),
  order_rate: rateEstimate({ ...ORDER_RATE, words: inThree(ORDER_RATE.words) }),
  order_value: moneyEstimate({ ...ORDER_VALUE, words: inThree(ORDER_VALUE.words) }),
  total_cost: moneyEstimate({ ...TOTAL_COST, words: inThree(TOTAL_COST.words) }),
  margin: marginEstimate({ ...MARGIN, words: inThree(MARGIN.words) }),
  return_rate: rateEstimate({ ...RETURN_RATE, words: inThree(RETURN_RATE.words) }),
  hidden_cost_rate: rateEstimate({ ...HIDDEN_COST_RATE, words: inThree(HIDDEN_COST_RATE.words) }),
};

function inThree({ label, help }: ParamWords): ParamWords {
  return {
    label,
    help: words(
      `${help.en} One cell, or three in a row: low, likely, high.`,
      `${help.zh}填一个单元格，或同一行的三个单元格：低值、最可能值、高值。`,
    ),
  };
}
