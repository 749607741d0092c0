import { importers } from '../imports/catalogue';
import type { Period, ReportRow } from '../imports/report';
import { SHEETS } from '../workbook/catalogue';
import { CURRENCIES } from '../workbook/choices';
import type { Answers } from '../workbook/host';
import type { Draft, ImportPart, ImportRecord } from './api';
import { LONGEST_TEXT, MOST_ROWS, RATES } from './limits';
import type { Reader } from './readers';
import { IMPORT_SHEETS } from './review';
import { entries, list, number, oneOf, orNull, plain, shape, text } from './readers';

const NAME_LENGTH = 100;
const FILE_NAME_LENGTH = 300;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MINUTE = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

const rate = ({ min, max }: { min: number; max: number }): Reader<number> => number(min, max);
const currency = oneOf(CURRENCIES.map(({ code }) => code));
// A market, platform or goal that is not on our list was typed into Setup by the seller and stays.
const choice = text(NAME_LENGTH, /\S/);

export const readAnswersPayload = shape<Answers>({
  language: oneOf(['en', 'zh']),
  market: choice,
  platform: choice,
  currency,
  goal: choice,
  hidden_cost_rate: rate(RATES.hidden_cost_rate),
  margin: rate(RATES.margin),
  return_rate: rate(RATES.return_rate),
});

export const readDraftPayload = shape<Draft>({
  step: text(NAME_LENGTH),
  entries: entries(text(NAME_LENGTH), 30),
  own: list(text(NAME_LENGTH), 30),
});

const period = shape<Period>({ from: text(10, DAY), to: text(10, DAY) });
const row: Reader<ReportRow> = entries(plain(LONGEST_TEXT), 100);
const count = number(0, MOST_ROWS);

const importFields = {
  importer: oneOf(importers.map(({ id }) => id)),
  file: text(FILE_NAME_LENGTH),
  period: orNull(period),
};

export const readImportPart = shape<ImportPart>({
  ...importFields,
  currencies: list(text(NAME_LENGTH), 50),
  rows: list(row, MOST_ROWS),
});

export const readImportRecord = shape<ImportRecord>({
  ...importFields,
  importedAt: text(16, MINUTE),
  currency,
  counts: shape({ added: count, updated: count, unchanged: count, refused: count }),
});

export const readFormulaPayload = text(LONGEST_TEXT, /^=/);

export const readSheetPayload = oneOf([...SHEETS, ...IMPORT_SHEETS].map(({ id }) => id));

export const readColumnPayload = shape({ sheet: readSheetPayload, column: text(NAME_LENGTH) });
