import type { Words } from '../core/words';

/**
 * Why a place of the result has no ordinary value. In one place the lowest rank speaks: what an earlier cell
 * already said, then an error of the sheet, then a missing value, then a value that cannot be right.
 */
export enum Rank {
  /** A `⚠ ` cell, handed on unchanged. */
  HandedOn,
  /** A cell that holds an error such as #N/A. */
  SheetError,
  /** Blank in a range; in a call for one value blank too, unless there is a sentence to say. */
  Missing,
  /** Bad input: the sentence is thrown in a call for one value and stands in its place in a range. */
  Refused,
}

export class Trouble {
  constructor(
    readonly rank: Rank,
    readonly sentence: Words | string | null,
  ) {}
}

export const BLANK = new Trouble(Rank.Missing, null);

/** The inputs are fine and still there is no value: blank in a range, the reason in a call for one value. */
export function noValue(reason: Words): Trouble {
  return new Trouble(Rank.Missing, reason);
}

/** The inputs contradict each other; a limit of one parameter alone belongs in its record. */
export function refused(sentence: Words): Trouble {
  return new Trouble(Rank.Refused, sentence);
}

/** What the cell shows: English, then Chinese. */
export function bilingual({ en, zh }: Words): string {
  return `${en} / ${zh}`;
}

/** What is wrong with a list that every case rests on is wrong with the call. */
export function throwRefusal(read: unknown): void {
  if (!(read instanceof Trouble) || read.sentence === null) return;
  throw new Error(typeof read.sentence === 'string' ? read.sentence : bilingual(read.sentence));
}
