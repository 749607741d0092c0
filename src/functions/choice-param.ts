import { isErrorName } from '../core/cells';
import { fold } from '../core/folding';
import { toGrid } from '../core/grid';
import { words } from '../core/words';
import { isOptional, type Param, type ParamSpec } from './param';
import { holdsError, mustBe, oneCell } from './sentences';
import { commonTrouble, constant } from './source';
import { bilingual, BLANK, type Trouble } from './trouble';

interface ChoiceSpec<Code extends string> extends ParamSpec {
  /** Each code with the Chinese word that is accepted for it. */
  choices: Readonly<Record<Code, string>>;
  default?: NoInfer<Code>;
}

/**
 * One of a few codes, in any case, or its Chinese word. It decides what the whole call means, so it is one cell,
 * and a wrong one is thrown.
 */
export function choice<Code extends string>(spec: ChoiceSpec<Code> & { optional: true }): Param<Code | null>;
export function choice<Code extends string>(spec: ChoiceSpec<Code>): Param<Code>;
export function choice<Code extends string>(spec: ChoiceSpec<Code>): Param<Code | null> {
  const read = (name: string, cell: unknown): Code | Trouble | null => {
    if (isErrorName(cell)) throw new Error(bilingual(holdsError(name, cell.trim())));
    const trouble = commonTrouble(name, cell);
    if (trouble === BLANK && isOptional(spec)) return spec.default ?? null;
    return trouble ?? readChoice(name, spec.choices, cell);
  };
  return {
    ...spec,
    kind: 'choice',
    optional: isOptional(spec),
    read(name, argument) {
      const { rows, columns, lines } = toGrid(argument);
      if (rows * columns > 1) throw new Error(bilingual(oneCell(name)));
      return constant(read(name, lines[0]?.[0]));
    },
  };
}

function readChoice<Code extends string>(
  name: string,
  choices: Readonly<Record<Code, string>>,
  cell: unknown,
): Code {
  const typed = typeof cell === 'string' ? fold(cell).toLowerCase() : null;
  const codes = Object.keys(choices) as Code[];
  const code = codes.find((one) => one.toLowerCase() === typed || choices[one].toLowerCase() === typed);
  if (code !== undefined) return code;
  const accepted = words(
    `one of ${codes.map(legible).join(', ')}`,
    `只能是 ${codes.map((one) => `${legible(one)}（${choices[one]}）`).join('、')}`,
  );
  throw new Error(bilingual(mustBe(name, accepted, cell)));
}

/** A code that is a mark would be lost between the marks of the sentence. */
function legible(code: string): string {
  return /^\w/.test(code) ? code : `"${code}"`;
}
