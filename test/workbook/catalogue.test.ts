import { LISTS } from '../../src/workbook/choices';
import { SHEETS } from '../../src/workbook/catalogue';
import { defaultAnswers } from '../../src/workbook/answers';
import { compare } from '../../src/workbook/compare';
import { planWorkbook } from '../../src/workbook/plan';
import type { Entry, FieldFacts, SheetRecord } from '../../src/workbook/record';
import { columnsOf, fieldsOf, nameOf } from '../../src/workbook/record';
import { ModelWorkbook } from './model';

const ID = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

function entriesOf(sheet: SheetRecord): ((FieldFacts | Entry) & { id: string })[] {
  return sheet.type === 'table' ? columnsOf(sheet) : fieldsOf(sheet);
}

const sheets = SHEETS.map((sheet) => [sheet.id, sheet] as const);

test.each(sheets)('%s has ids that are permanent words and used once', (_, sheet) => {
  const ids = entriesOf(sheet).map(({ id }) => id);
  expect([sheet.id, ...ids].filter((id) => !ID.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no named range can be taken for a cell address', () => {
  const names = SHEETS.flatMap((sheet) =>
    sheet.type === 'form' ? fieldsOf(sheet).map((field) => nameOf(sheet, field)) : [],
  );
  expect(names.filter((name) => !name.includes('_') || /^[a-z]{1,3}\d+$/i.test(name))).toEqual([]);
});

test.each(sheets)('%s says in both languages what belongs in every input', (_, sheet) => {
  const silent = entriesOf(sheet).filter((entry) => {
    const { en = '', zh = '' } = entry.help ?? {};
    const isExplained = 'advice' in entry && entry.advice !== undefined;
    return (
      !isExplained &&
      (en === '' || !/[\u4e00-\u9fff]/.test(zh) || /[\u4e00-\u9fff]/.test(en.replace('投产比', '')))
    );
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test.each(sheets)('%s has examples inside their own limits and usual ranges', (_, sheet) => {
  const wrong = entriesOf(sheet).filter((entry) => {
    const initial = 'initial' in entry ? entry.initial : undefined;
    if (typeof initial !== 'number') return false;
    const { min = -Infinity, max = Infinity } = entry.limits ?? {};
    const [low, high] = entry.usual ?? [min, max];
    return initial < Math.max(min, low) || initial > Math.min(max, high);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every calculation gets its formula: whatever it reads is there', () => {
  const workbook = new ModelWorkbook();
  workbook.apply(compare(planWorkbook(defaultAnswers('en')), workbook.snapshot()));
  for (const sheet of SHEETS) {
    if (sheet.type === 'form') {
      const without = fieldsOf(sheet).filter(
        (field) =>
          field.formula !== undefined && !workbook.field(nameOf(sheet, field)).formula.startsWith('='),
      );
      expect(without.map(({ id }) => id)).toEqual([]);
      continue;
    }
    const tab = workbook.tab(sheet.id);
    const without = columnsOf(sheet).filter(
      ({ id, formula }) =>
        formula && !workbook.cell(tab, 2, tab.columns[id] ?? 0).formula.startsWith('=INDEX(LET('),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  }
});

test('one edit on Home calls at most six custom functions', () => {
  const home = planWorkbook(defaultAnswers('en')).sheets.flatMap((sheet) =>
    sheet.type === 'form' ? sheet.rows : [],
  );
  const calls = home
    .flatMap(({ cells }) => cells)
    .filter(({ formula }) => /[A-Z]+_[A-Z_]+\(/.test(formula ?? ''));
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.length).toBeLessThanOrEqual(6);
});

test.each(Object.entries(LISTS))('no two choices of %s can be confused in either language', (_, list) => {
  const names = list.flatMap(({ code, label }) => [
    ...new Set([code, label.en, label.zh].map((name) => name.toLowerCase())),
  ]);
  expect(new Set(names).size).toBe(names.length);
});
