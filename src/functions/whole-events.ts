import { words } from '../core/words';
import { mustBe, type Named } from './sentences';
import { refused, type Trouble } from './trouble';

/** Fisher’s test counts tables of whole events. */
export function notWhole(name: Named, value: number): Trouble {
  const limit = words(
    'a whole number while an expected count is below 5',
    '必须是整数（有期望频数小于 5 时）',
  );
  return refused(mustBe(name, limit, value));
}
