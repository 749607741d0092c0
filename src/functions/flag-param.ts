import { fold } from '../core/folding';
import { words } from '../core/words';
import { isOptional, type Given, type Param, type ParamSpec } from './param';
import { mustBe, type Named } from './sentences';
import { commonTrouble, plain } from './source';
import { BLANK, refused, type Trouble } from './trouble';

interface FlagSpec extends ParamSpec {
  default?: boolean;
}

/** TRUE or FALSE; 1 and 0 say the same. */
export function flag<Spec extends FlagSpec>(spec: Spec): Param<Given<Spec, boolean>> {
  return {
    ...spec,
    kind: 'flag',
    optional: isOptional(spec),
    read: (name, argument) =>
      plain(argument, (cell) => {
        const found = readFlag(name, cell);
        return (found === BLANK && isOptional(spec) ? (spec.default ?? null) : found) as
          Given<Spec, boolean> | Trouble;
      }),
  };
}

export function readFlag(name: Named, cell: unknown): boolean | Trouble {
  if (typeof cell === 'boolean') return cell;
  const trouble = commonTrouble(name, cell);
  if (trouble) return trouble;
  const typed = typeof cell === 'string' ? fold(cell).toUpperCase() : cell;
  if (typed === 'TRUE' || typed === 1 || typed === '1') return true;
  if (typed === 'FALSE' || typed === 0 || typed === '0') return false;
  return refused(mustBe(name, words('TRUE or FALSE', '只能是 TRUE 或 FALSE'), cell));
}
