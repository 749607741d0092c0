import type { Words } from '../../../core/words';
import type { Period } from '../../../imports/report';
import type { ImportResult } from '../../api';
import { importTexts as texts } from '../texts/import';
import { isNothingNew } from './result';

/** A sentence with the values that go into it. */
export interface Line {
  what: Words;
  values: Readonly<Record<string, string | number>>;
}

/** English says of one otherwise than of several. */
function counted(count: number, one: Words, many: Words): Line {
  return { what: count === 1 ? one : many, values: { count } };
}

/**
 * What applying would do, one sentence per kind of change. All of them count contents: together with those
 * that stay deleted, of which a note speaks, they are the contents of the report.
 */
export function outlookOf(result: ImportResult, period: Period): Line[] {
  const { counts, contents } = result;
  if (isNothingNew(result)) {
    const { what, values } = counted(counts.unchanged, texts.nothingNewOne, texts.nothingNew);
    return [{ what, values: { ...values, ...period } }];
  }
  const kinds: readonly (readonly [number, Words, Words])[] = [
    [contents.added, texts.wouldAddOne, texts.wouldAdd],
    [contents.restored, texts.wouldRestoreOne, texts.wouldRestore],
    [contents.updated, texts.wouldUpdateOne, texts.wouldUpdate],
    [contents.unchanged, texts.wouldStayOne, texts.wouldStay],
  ];
  return kinds.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
}

/** What applying has done; a content that was brought back is one that was added. */
export function doneOf({ contents }: ImportResult): Line {
  const { updated } = contents;
  const added = contents.added + contents.restored;
  if (added + updated === 0) return { what: texts.doneNothing, values: {} };
  if (added === 0) return counted(updated, texts.doneUpdatedOne, texts.doneUpdated);
  if (updated === 0) return counted(added, texts.doneAddedOne, texts.doneAdded);
  const { what, values } = counted(added, texts.doneBothOne, texts.doneBoth);
  return { what, values: { ...values, updated } };
}

/** Lines of the file that were left out; null when there are none. */
export function refusedOf({ counts }: ImportResult): Line | null {
  return counts.refused > 0 ? counted(counts.refused, texts.doneRefusedOne, texts.doneRefused) : null;
}
