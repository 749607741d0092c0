import { strToU8, zipSync } from 'fflate';

export type Cell = string | number | boolean | null;

export interface SheetContent {
  name: string;
  rows: readonly (readonly Cell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function cellXml(cell: Cell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** The `<row>` elements of a sheet; blank rows are left out, as exporters do. */
export function rowsXml(rows: SheetContent['rows']): string {
  return rows
    .map((cells, row) => {
      const inside = cells
        .map((cell, column) => cellXml(cell, `${columnLetters(column)}${row + 1}`))
        .join('');
      return inside && `<row r="${row + 1}">${inside}</row>`;
    })
    .join('');
}

/** A workbook from ready-made sheet XML, for what an ordinary writer would not produce. */
export function zipWorkbook(
  sheets: readonly { name: string; sheetData: string }[],
  { dimension = 'A1', parts = {} }: { dimension?: string; parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered
      .map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbered
      .map(
        ({ number }) =>
          `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...parts,
  };
  for (const { number, sheetData } of numbered) {
    files[`xl/worksheets/sheet${number}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="${dimension}"/><sheetData>${sheetData}</sheetData></worksheet>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

/** An XLSX file with inline strings and, unless told otherwise, the wrong size that exporters declare. */
export function xlsxBytes(sheets: readonly SheetContent[], options: { dimension?: string } = {}): Uint8Array {
  return zipWorkbook(
    sheets.map(({ name, rows }) => ({ name, sheetData: rowsXml(rows) })),
    options,
  );
}

export function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}
