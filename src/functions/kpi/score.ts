import { over } from '../../core/ratio';
import { words } from '../../core/words';
import type { List } from '../returns';
import { atPosition, differentLength } from '../sentences';
import { bilingual, refused, Trouble } from '../trouble';
import { attainment } from './attainment';
import type { KpiList } from './kpi-list-param';

export interface Scored {
  actuals: KpiList<number>;
  targets: KpiList<number>;
  weights: KpiList<number>;
  lower_is_better: KpiList<boolean> | null;
  cap: number;
}

/** Weighted mean of the attainments there are, and the share of all weight they carry. */
export function scored({ actuals, targets, weights, lower_is_better: lower, cap }: Scored): List | Trouble {
  checkFit(actuals, {
    targets,
    weights,
    ...(lower && lower.values.length > 1 && { lower_is_better: lower }),
  });
  let [all, present, reached] = [0, 0, 0];
  for (let index = 0; index < actuals.values.length; index++) {
    const [actual = null, target = null] = [actuals.values[index], targets.values[index]];
    const weight = weights.values[index] ?? null;
    if (weight === null && actual === null && target === null) continue;
    if (weight === null) return withoutWeight(index);
    all += weight;
    if (actual === null || target === null) continue;
    const lowerIsBetter = lower?.values[lower.values.length > 1 ? index : 0] ?? false;
    const found = attainment(actual, { target, lowerIsBetter, cap, baseline: null });
    if (found instanceof Trouble) return found;
    if (found === null) continue;
    present += weight;
    reached += weight * found;
  }
  return [over(reached, present), over(present, all)];
}

/** What does not fit does not fit for anybody. */
function checkFit(actuals: KpiList<number>, others: Readonly<Record<string, KpiList<unknown>>>): void {
  for (const [name, { values, upright }] of Object.entries(others)) {
    if (actuals.people > 1 && upright) throw new Error(bilingual(oneRow(name)));
    if (values.length === actuals.values.length) continue;
    throw new Error(bilingual(differentLength(name, values.length, 'actuals', actuals.values.length)));
  }
}

function oneRow(name: string) {
  return words(
    `${name} must be one row, as each row of actuals is a person, got a column`,
    `actuals 每行是一个人时，${name} 只能是一行，现在是一列`,
  );
}

function withoutWeight(index: number) {
  const place = atPosition('weights', index + 1);
  return refused(
    words(`${place.en} is blank; type 0 to leave that KPI out`, `${place.zh}是空的；不计入的指标请填 0`),
  );
}
