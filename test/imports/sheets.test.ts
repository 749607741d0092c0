import { importers } from '../../src/imports/catalogue';
import { defineImporter } from '../../src/imports/importer';
import { rawColumnIds } from '../../src/imports/raw';
import { importLog, importLogRow, planImportSheets } from '../../src/imports/sheets';
import { tiktokVideo } from '../../src/imports/tiktok-video';
import { columnsOf } from '../../src/workbook/record';

describe.each(importers.map((importer) => [importer.id, importer] as const))('%s', (_, importer) => {
  const [log, raw] = planImportSheets(importer);

  test('needs the import log and a hidden sheet that has every column the merge writes', () => {
    expect(log).toBe(importLog);
    expect(raw).toMatchObject({ id: `raw_${importer.id}`, hidden: true });
    expect(raw && columnsOf(raw).map(({ id }) => id)).toEqual(rawColumnIds(importer));
  });

  test('keeps ids as text', () => {
    const units = new Map((raw ? columnsOf(raw) : []).map(({ id, unit }) => [id, unit]));
    expect(units.get(importer.key)).toBe('id');
  });
});

test('a row of the log fits its columns', () => {
  const row = importLogRow(
    tiktokVideo,
    { file: 'videos.xlsx', period: { from: '2026-03-02', to: '2026-03-15' } },
    {
      counts: { added: 5, updated: 0, unchanged: 0, refused: 1 },
      importedAt: '2026-03-16 09:30',
      currency: 'USD',
    },
  );
  expect(Object.keys(row.values).sort()).toEqual(
    columnsOf(importLog)
      .map(({ id }) => id)
      .sort(),
  );
  expect(row).toMatchObject({ row: null, values: { period_from: '2026-03-02', added: 5, refused: 1 } });
});

test('an importer that names a column it does not have is refused when it is defined', () => {
  expect(() => defineImporter({ ...tiktokVideo, key: 'no_such' })).toThrow('no_such');
});
