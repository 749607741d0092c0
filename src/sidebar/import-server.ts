import { words } from '../core/words';
import { importerOf } from '../imports/catalogue';
import type { Importer } from '../imports/importer';
import type { Merge } from '../imports/merge';
import { contentColumnIds, mergeReport } from '../imports/merge';
import { rawColumnIds, rawSheetId } from '../imports/raw';
import { isRefusal } from '../imports/report';
import { importLog, importLogRow, planImportSheets } from '../imports/sheets';
import { ANSWER_NAMES, glanceAnswers } from '../workbook/answers';
import type { Change } from '../workbook/change';
import type { Answers, WorkbookHost } from '../workbook/host';
import { columnsOf } from '../workbook/record';
import type { Snapshot } from '../workbook/snapshot';
import type { ImportPart, ImportRecord, ImportResult } from './api';
import { readImportPart, readImportRecord } from './payloads';
import type { Reader } from './readers';
import { Refused } from './refused';
import { changesForImport } from './review';

type Host = WorkbookHost<Snapshot, Change>;

const NOT_BUILT = words(
  'The workbook is not set up yet. Set it up first, then import.',
  '工作簿还没有搭建。请先搭建，再导入。',
);

/** Cells kept as the seller typed them that are listed one by one; beyond that the number says enough. */
const MOST_KEPT = 20;

function answersOf(host: Host): Answers {
  const answers = glanceAnswers(host.glance(ANSWER_NAMES));
  if (answers === null) throw new Refused(NOT_BUILT);
  return answers;
}

/** A page may send any name; only the importer's own columns reach the sheet. */
function ownColumns({ rows }: ImportPart, { columns }: Importer): ImportPart['rows'] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([id]) => id in columns)));
}

function merge(host: Host, part: ImportPart, { currency }: Answers): Merge {
  const importer = importerOf(part.importer);
  const merged = mergeReport({
    report: { ...part, rows: ownColumns(part, importer), refused: [] },
    currency,
    raw: host.readTable(rawSheetId(importer), rawColumnIds(importer)),
    content: host.readTable(importer.target.sheet, contentColumnIds(importer)),
  });
  if (isRefusal(merged)) throw new Refused(merged.why);
  return merged;
}

function resultOf({ counts, contents, kept, notes }: Merge, { currency }: Answers): ImportResult {
  return { counts, contents, kept: kept.slice(0, MOST_KEPT), keptCount: kept.length, notes, currency };
}

function check(host: Host, part: ImportPart): ImportResult {
  const answers = answersOf(host);
  return resultOf(merge(host, part, answers), answers);
}

/** Looks closer only when a sheet that imports bring is missing, unfinished or short of a column. */
function bringSheets(host: Host, importer: Importer, answers: Answers): void {
  const needed = planImportSheets(importer);
  const stand = needed.every((table) => {
    const columns = columnsOf(table).map(({ id }) => id);
    return host.stands(table.id, columns);
  });
  if (stand) return;
  const snapshot = host.read(needed.map(({ id }) => id));
  host.apply(changesForImport(answers, snapshot, needed));
}

function applyPart(host: Host, part: ImportPart): ImportResult {
  return host.exclusively(() => {
    const answers = answersOf(host);
    const importer = importerOf(part.importer);
    const merged = merge(host, part, answers);
    bringSheets(host, importer, answers);
    // This order, so that a failure between the two is completed by importing the same file again.
    host.writeTable(importer.target.sheet, merged.content);
    host.writeTable(rawSheetId(importer), merged.raw);
    return resultOf(merged, answers);
  });
}

/** The log's sheet stands since the first part was applied, so nothing needs to be read. */
function finish(host: Host, record: ImportRecord): null {
  const importer = importerOf(record.importer);
  return host.exclusively(() => {
    host.writeTable(importLog.id, [importLogRow(importer, record, record)]);
    return null;
  });
}

interface ImportMethods {
  readPart: Reader<ImportPart>;
  readRecord: Reader<ImportRecord>;
  /** What applying would do; writes nothing. */
  check: (part: ImportPart) => ImportResult;
  /** Applies some rows of a report; sending the same rows again changes nothing. */
  applyPart: (part: ImportPart) => ImportResult;
  /** Writes the import into the log. */
  finish: (record: ImportRecord) => null;
}

export function importMethods(host: Host): ImportMethods {
  return {
    readPart: readImportPart,
    readRecord: readImportRecord,
    check: (part) => check(host, part),
    applyPart: (part) => applyPart(host, part),
    finish: (record) => finish(host, record),
  };
}
