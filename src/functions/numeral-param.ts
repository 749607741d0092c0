import { words } from '../core/words';
import type { Param, ParamSpec } from './param';
import { mustBe } from './sentences';
import { commonTrouble, plain } from './source';
import { refused } from './trouble';

/** A number, or text that holds one as it was typed; what such text means is for the function to say. */
export function numeral(spec: ParamSpec): Param<number | string> {
  return {
    ...spec,
    kind: 'text',
    optional: false,
    read: (name, argument) =>
      plain(argument, (cell) => {
        if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
        const trouble = commonTrouble(name, cell);
        if (trouble) return trouble;
        if (typeof cell === 'string') return cell;
        return refused(mustBe(name, words('a number or the text of one', '必须是数字或数字文本'), cell));
      }),
  };
}
