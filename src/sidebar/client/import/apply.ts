import { splitReport } from '../../../imports/merge';
import type { ReadReport } from '../../../imports/report';
import type { ImportResult } from '../../api';
import type { server } from '../server';
import { ROWS_PER_CHUNK, blankResult, minuteOf, partOf, together } from './result';

/** How far an import has come; enough to go on from after a failure. */
export interface Applied {
  /** Chunks that are in the workbook. */
  chunks: number;
  rows: number;
  result: ImportResult;
}

export function nothingApplied(report: ReadReport): Applied {
  return { chunks: 0, rows: 0, result: blankResult(report.refused.length) };
}

type ImportServer = Pick<typeof server, 'importChunk' | 'importFinish'>;

/**
 * Applies what is left of a report chunk by chunk, in order, and then writes the log. A chunk whose answer was
 * lost may be sent again: the server finds its figures in place and counts them as unchanged.
 */
export async function applyReport(
  report: ReadReport,
  start: Applied,
  to: ImportServer,
  onProgress: (applied: Applied) => void,
): Promise<ImportResult> {
  let applied = start;
  for (const part of splitReport(report, ROWS_PER_CHUNK).slice(start.chunks)) {
    const result = await to.importChunk(partOf(part));
    applied = {
      chunks: applied.chunks + 1,
      rows: applied.rows + part.rows.length,
      result: together(applied.result, result),
    };
    onProgress(applied);
  }
  const { importer, file, period } = report;
  const { counts, currency } = applied.result;
  await to.importFinish({ importer, file, period, importedAt: minuteOf(new Date()), currency, counts });
  return applied.result;
}
