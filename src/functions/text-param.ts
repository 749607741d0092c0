import { words } from '../core/words';
import { isOptional, type Param, type ParamSpec } from './param';
import { mustBe, type Named } from './sentences';
import { commonTrouble, plain } from './source';
import { BLANK, refused, type Trouble } from './trouble';

interface TextSpec extends ParamSpec {
  default?: string;
}

/** Sheets keeps 15 digits of a number; a longer id has already lost its end. */
const MOST_DIGITS = 1e15;

/** A name, an address or an id; trimmed. A whole number of up to 15 digits is its digits. */
export function text(spec: TextSpec & { optional: true }): Param<string | null>;
export function text(spec: TextSpec): Param<string>;
export function text(spec: TextSpec): Param<string | null> {
  return {
    ...spec,
    kind: 'text',
    optional: isOptional(spec),
    read: (name, argument) =>
      plain(argument, (cell) => {
        const found = readText(name, cell);
        return found === BLANK && isOptional(spec) ? (spec.default ?? null) : found;
      }),
  };
}

export function readText(name: Named, cell: unknown): string | Trouble {
  const trouble = commonTrouble(name, cell);
  if (trouble) return trouble;
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell !== 'number' || !Number.isInteger(cell)) {
    return refused(mustBe(name, words('text', '必须是文本'), cell));
  }
  if (Math.abs(cell) < MOST_DIGITS) return String(cell);
  const limit = words('text when it is longer than 15 digits', '超过 15 位时必须是文本格式');
  return refused(mustBe(name, limit, cell));
}
