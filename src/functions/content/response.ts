import { fitLogResponse } from '../../core/log-response';
import { words } from '../../core/words';
import { noValue, refused } from '../define';
import { tooFew } from '../sentences';
import type { Trouble } from '../trouble';

const LEAST_SPENDS = 3;

const NO_RESULTS = noValue(words('there are no results to fit', '结果全部为 0，无法拟合'));
const WITHOUT_CURVE = {
  straight: noValue(
    words(
      'the results rise in proportion to spends, or faster: there is no saturation to be seen yet',
      '结果随花费成比例增长甚至更快，还看不出饱和',
    ),
  ),
  flat: noValue(
    words(
      'the results hardly rise with spends, so there is no curve to split a budget by',
      '结果几乎不随花费增长，没有可用来分配预算的曲线',
    ),
  ),
};

/** Scale, saturation and R² of the curve through the pairs; or why there is none. */
export function responseOf(spends: readonly number[], results: readonly number[]): number[] | Trouble {
  const different = new Set(spends.filter((spend) => spend > 0)).size;
  if (different < LEAST_SPENDS)
    return refused(
      tooFew('spends', LEAST_SPENDS, different, words('different spends above 0', '个大于 0 且不同的花费')),
    );
  if (results.every((result) => result === 0)) return NO_RESULTS;
  const fit = fitLogResponse(spends, results);
  return typeof fit === 'string' ? WITHOUT_CURVE[fit] : [fit.scale, fit.saturation, fit.rSquared];
}
