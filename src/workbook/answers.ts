import type { Language } from '../core/words';
import type { ListName } from './choices';
import { codeOf } from './choices';
import type { Answers, Glance, Plain } from './host';
import type { FieldFacts, FormRecord } from './record';
import { fieldsOf, nameOf } from './record';
import { setup } from './sheets/setup';
import type { Snapshot, Stamp } from './snapshot';
import { sheetOf } from './snapshot';

function isLanguage(code: Plain): code is Language {
  return code === 'en' || code === 'zh';
}

function initialOf(answer: keyof Answers): Plain {
  return fieldsOf(setup).find((field) => field.answer === answer)?.initial ?? null;
}

function text(value: Plain): string {
  return typeof value === 'string' ? value : '';
}

function number(value: Plain): number {
  return typeof value === 'number' ? value : 0;
}

/** The wizard's starting point: the examples of Setup in the reader's language. */
export function defaultAnswers(language: Language): Answers {
  return {
    language,
    market: text(initialOf('market')),
    platform: text(initialOf('platform')),
    currency: text(initialOf('currency')),
    goal: text(initialOf('goal')),
    hidden_cost_rate: number(initialOf('hidden_cost_rate')),
    margin: number(initialOf('margin')),
    return_rate: number(initialOf('return_rate')),
  };
}

/** What a field's cell holds now, as a code or number; null when it is blank or cannot be read. */
export function readField(value: Plain, list: ListName | null): Plain {
  if (list) return typeof value === 'string' ? codeOf(list, value) : null;
  return typeof value === 'number' ? value : null;
}

function valueAt(snapshot: Snapshot, form: FormRecord, field: FieldFacts): Plain {
  const sheet = sheetOf(snapshot, form.id);
  const cell = snapshot.names.find(
    ({ name, sheetId }) => name === nameOf(form, field) && sheetId === sheet?.sheetId,
  );
  return (cell && sheet?.values[cell.row - 1]?.[cell.column - 1]) ?? null;
}

const ANSWER_FIELDS = fieldsOf(setup).filter((field) => field.answer !== undefined);

/** The named cells that hold the answers. */
export const ANSWER_NAMES: readonly string[] = ANSWER_FIELDS.map((field) => nameOf(setup, field));

function collect({ language, currency }: Stamp, valueOf: (field: FieldFacts) => Plain): Answers {
  const answers = { ...defaultAnswers(language), currency };
  for (const field of ANSWER_FIELDS) {
    const value = readField(valueOf(field), field.list ?? null);
    if (field.answer && value !== null) setAnswer(answers, field.answer, value);
  }
  return answers;
}

/** The answers as Setup holds them now; a field that is blank or unreadable has its example. Null before a build. */
export function readAnswers(snapshot: Snapshot): Answers | null {
  if (!snapshot.stamp || !sheetOf(snapshot, setup.id)) return null;
  return collect(snapshot.stamp, (field) => valueAt(snapshot, setup, field));
}

/** The same from a glance at `ANSWER_NAMES`. */
export function glanceAnswers({ stamp, cells }: Glance): Answers | null {
  if (!stamp || !ANSWER_NAMES.some((name) => name in cells)) return null;
  return collect(stamp, (field) => cells[nameOf(setup, field)] ?? null);
}

function setAnswer(answers: Answers, name: keyof Answers, value: Plain): void {
  switch (name) {
    case 'language':
      if (isLanguage(value)) answers.language = value;
      return;
    case 'market':
    case 'platform':
    case 'currency':
    case 'goal':
      if (typeof value === 'string') answers[name] = value;
      return;
    default:
      if (typeof value === 'number') answers[name] = value;
  }
}
