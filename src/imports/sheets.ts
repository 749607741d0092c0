import { words } from '../core/words';
import type { TableRow } from '../workbook/host';
import type { ColumnFacts, TableRecord, Unit } from '../workbook/record';
import { defineTable } from '../workbook/record';
import type { ImportColumn, Importer } from './importer';
import type { Merge } from './merge';
import { rawSheetId } from './raw';
import type { ReadReport } from './report';

const HELP = words('Written by imports; leave it as it is.', '由导入功能写入，请勿改动。');

function logColumn(id: string, unit: Unit, en: string, zh: string, width?: number): ColumnFacts {
  return { id, unit, kind: 'input', heading: words(en, zh), help: HELP, ...(width ? { width } : {}) };
}

/** One row per import, the newest last. */
export const importLog: TableRecord = defineTable({
  id: 'import_log',
  name: words('Import log', '导入记录'),
  purpose: words(
    'which report was imported when, and what it changed',
    '记录每次导入的报表、日期范围和变动条数',
  ),
  rows: 500,
  groups: [
    {
      title: words('Report · written by imports', '报表 · 导入时自动记录'),
      columns: [
        logColumn('imported_at', 'text', 'Imported', '导入时间', 140),
        logColumn('report', 'text', 'Report', '报表', 220),
        logColumn('file', 'text', 'File', '文件', 260),
        logColumn('period_from', 'date', 'First day', '开始日期'),
        logColumn('period_to', 'date', 'Last day', '结束日期'),
        logColumn('currency', 'text', 'Currency', '货币'),
      ],
    },
    {
      title: words('Lines · counted', '行数 · 自动统计'),
      columns: [
        logColumn('added', 'count', 'New', '新增'),
        logColumn('updated', 'count', 'Updated', '更新'),
        logColumn('unchanged', 'count', 'Already there', '无变化'),
        logColumn('refused', 'count', 'Not readable', '无法读取'),
      ],
    },
  ],
});

function rawColumn([id, { kind, name }]: [string, ImportColumn]): ColumnFacts {
  return { id, unit: kind, kind: 'input', heading: name, help: HELP };
}

/** The hidden sheet that keeps a report's lines as they were read, one per content and period. */
export function rawSheet(importer: Importer): TableRecord {
  return defineTable({
    id: rawSheetId(importer),
    name: importer.rawName,
    purpose: words(
      'the imported figures, one line per content and period',
      '导入的原始数据，每条内容每个日期范围一行',
    ),
    hidden: true,
    groups: [
      {
        title: words('Period', '日期范围'),
        columns: [
          logColumn('period_from', 'date', 'First day', '开始日期'),
          logColumn('period_to', 'date', 'Last day', '结束日期'),
          logColumn('currency', 'text', 'Currency', '货币'),
        ],
      },
      { title: importer.name, columns: Object.entries(importer.columns).map(rawColumn) },
    ],
  });
}

/** The sheets that must exist before a report is applied, beside the one it fills. */
export function planImportSheets(importer: Importer): TableRecord[] {
  return [importLog, rawSheet(importer)];
}

/** The log's row for one import; `importedAt` is the clock of whoever applies it, as `YYYY-MM-DD hh:mm`. */
export function importLogRow(
  importer: Importer,
  report: Pick<ReadReport, 'file' | 'period'>,
  result: { counts: Merge['counts']; importedAt: string; currency: string },
): TableRow {
  return {
    row: null,
    values: {
      imported_at: result.importedAt,
      report: importer.name.en,
      file: report.file,
      period_from: report.period?.from ?? null,
      period_to: report.period?.to ?? null,
      currency: result.currency,
      ...result.counts,
    },
  };
}
