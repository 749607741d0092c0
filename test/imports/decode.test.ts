import { strToU8, zipSync } from 'fflate';
import type { DecodedFile } from '../../src/imports/report';
import { decodeFile, UnreadableFile } from '../../src/sidebar/client/decode';
import { csvText, gbkBytes } from '../helpers/text-file';
import { videoRows } from '../helpers/video-file';
import { arrayBuffer, rowsXml, xlsxBytes, zipWorkbook } from '../helpers/xlsx';

function decode(bytes: Uint8Array, name = 'report.xlsx'): Promise<DecodedFile> {
  return decodeFile(name, arrayBuffer(bytes));
}

async function firstRows(bytes: Uint8Array): Promise<DecodedFile['sheets'][number]['rows']> {
  return (await decode(bytes)).sheets[0]?.rows ?? [];
}

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [...part])),
  );
}

function sheet(sheetData: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipWorkbook([{ name: 'Sheet1', sheetData }], { parts });
}

function styles(formats: readonly string[]): Record<string, string> {
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const xfs = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return {
    'xl/styles.xml': `<styleSheet><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}<xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
  };
}

describe('workbooks', () => {
  test.each(['A1', 'A1:B2', 'A1:XFD9', ''])(
    'all cells are read when the sheet claims to be %j',
    async (dimension) => {
      const rows = videoRows('zh');
      const decoded = await firstRows(xlsxBytes([{ name: 'Sheet1', rows }], { dimension }));
      expect(decoded).toEqual(rows);
    },
  );

  test('every sheet comes with its name', async () => {
    const { sheets } = await decode(
      xlsxBytes([
        { name: 'A & B', rows: [[1]] },
        { name: '数据', rows: [['x', true, null, 2.5]] },
      ]),
    );
    expect(sheets).toEqual([
      { name: 'A & B', rows: [[1]] },
      { name: '数据', rows: [['x', true, null, 2.5]] },
    ]);
  });

  test('blank rows keep their place', async () => {
    expect(await firstRows(sheet('<row r="3"><c r="B3"><v>1</v></c></row>'))).toEqual([[], [], [null, 1]]);
  });

  test('ids longer than a number can hold stay as they are', async () => {
    expect(await firstRows(sheet('<row r="1"><c r="A1"><v>7612345678901234501</v></c></row>'))).toEqual([
      ['7612345678901234501'],
    ]);
  });

  test('shared strings with runs, phonetic guides, escapes and markup characters', async () => {
    const strings = `<sst><si><t>plain</t></si><si><r><t>two </t></r><r><t xml:space="preserve">runs &amp; 1&#x20;more</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000A_b</t></si><si><t><![CDATA[1 < 2]]></t></si></sst>`;
    const cells = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const rows = await firstRows(sheet(`<row>${cells}</row>`, { 'xl/sharedStrings.xml': strings }));
    expect(rows).toEqual([['plain', 'two runs & 1 more', '東京', 'a\nb', '1 < 2']]);
  });

  test('cells without addresses follow one another', async () => {
    expect(
      await firstRows(sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')),
    ).toEqual([[1, 2], [3]]);
  });

  test('element names with a namespace are understood', async () => {
    expect(await firstRows(sheet('<x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row>'))).toEqual([[4]]);
  });

  test('a style that the file does not define costs no cell', async () => {
    expect(await firstRows(sheet('<row r="1"><c r="A1" s="7"><v>5</v></c><c r="B1" t="s"/></row>'))).toEqual([
      [5],
    ]);
  });

  test.each([
    ['yyyy-mm-dd', '2026-03-07'],
    ['[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', '2026-03-07'],
    ['dd/mm/yyyy hh:mm', '2026-03-07'],
    ['#,##0.00', 46088],
    ['0.00%', 46088],
    ['&quot;day&quot; 0', 46088],
    ['[Red]0', 46088],
  ])('a number shown as %s reads %s', async (format, value) => {
    expect(
      await firstRows(sheet('<row r="1"><c r="A1" s="0"><v>46088</v></c></row>', styles([format]))),
    ).toEqual([[value]]);
  });

  test('built-in date formats and ISO date cells', async () => {
    const cells =
      '<c s="0"><v>46088.9</v></c><c t="d"><v>2026-03-07T00:00:00</v></c><c s="1"><v>0.034</v></c>';
    expect(await firstRows(sheet(`<row>${cells}</row>`, styles([])))).toEqual([
      ['2026-03-07', '2026-03-07', 0.034],
    ]);
  });

  test('errors, truth values and results of formulas', async () => {
    const cells = '<c t="e"><v>#DIV/0!</v></c><c t="b"><v>0</v></c><c t="str"><f>A1&amp;"x"</f><v>ax</v></c>';
    expect(await firstRows(sheet(`<row>${cells}</row>`))).toEqual([['#DIV/0!', false, 'ax']]);
  });

  test('an address beyond any sheet is refused instead of filling the memory', async () => {
    await expect(decode(sheet('<row r="999999999"><c r="A999999999"><v>1</v></c></row>'))).rejects.toThrow(
      'damaged',
    );
  });
});

describe('text tables', () => {
  const rows = videoRows('zh', { mark: 'USD' });
  const asText = rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  const withTitleRow = (width: number) =>
    asText.map((row) => (row.length === 0 ? [null] : row.slice(0, Math.max(1, width))));

  test.each([
    ['UTF-8', (text: string) => bytesOf(text)],
    ['UTF-8 with its mark', (text: string) => bytesOf([0xef, 0xbb, 0xbf], text)],
    ['UTF-16 LE', (text: string) => bytesOf([0xff, 0xfe], [...Buffer.from(text, 'utf16le')])],
    ['UTF-16 BE', (text: string) => bytesOf([0xfe, 0xff], [...Buffer.from(text, 'utf16le').swap16()])],
    ['GBK, as Chinese Excel saves it', gbkBytes],
  ])('%s', async (_, encode) => {
    expect(await firstRows(encode(csvText(rows)))).toEqual(withTitleRow(99));
  });

  test.each([
    ['commas', ','],
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('cells between %s', async (_, delimiter) => {
    expect(await firstRows(bytesOf(csvText(rows, delimiter)))).toEqual(withTitleRow(99));
  });

  test('quoted cells hold delimiters, quotes and line breaks', async () => {
    const text = 'Title,Views\r\n"Lamp, ""warm""\nor cold",12\r\n';
    expect(await firstRows(bytesOf(text))).toEqual([
      ['Title', 'Views'],
      ['Lamp, "warm"\nor cold', '12'],
    ]);
  });

  test('decimal commas in every line do not make commas the delimiter', async () => {
    const lines = Array.from({ length: 9 }, () => '1,5;2,5;3,5');
    expect(await firstRows(bytesOf(['a;b;c', ...lines].join('\n')))).toEqual([
      ['a', 'b', 'c'],
      ...lines.map(() => ['1,5', '2,5', '3,5']),
    ]);
  });

  test('semicolons in a text do not make them the delimiter', async () => {
    expect(await firstRows(bytesOf('title,views,likes\na;b,1,2\nc;d,3,4\n'))).toEqual([
      ['title', 'views', 'likes'],
      ['a;b', '1', '2'],
      ['c;d', '3', '4'],
    ]);
  });
});

describe('files that cannot be read say why in one sentence', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const stream = (name: string) => [...Buffer.from(name, 'utf16le')];

  test.each([
    ['an empty file', bytesOf(), 'report.csv', 'empty'],
    ['blank text', bytesOf(' \r\n\r\n'), 'report.csv', 'empty'],
    ['a workbook without cells', xlsxBytes([{ name: 'Sheet1', rows: [] }]), 'report.xlsx', 'empty'],
    ['the lock copy of Excel', bytesOf('x'), '~$report.xlsx', '~$'],
    ['an old Excel file', bytesOf(compound, stream('Workbook')), 'report.xls', '.xls'],
    [
      'a file behind a password or label',
      bytesOf(compound, stream('EncryptedPackage')),
      'report.xlsx',
      'password',
    ],
    ['a picture', bytesOf([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'report.xlsx', 'picture'],
    ['a PDF', bytesOf('%PDF-1.7'), 'report.pdf', 'PDF'],
    ['a login page', bytesOf('<!DOCTYPE html><html>'), 'report.csv', 'web page'],
    ['a ZIP of something else', zipWorkbook([]).slice(0, 4), 'report.zip', 'damaged'],
    [
      'a cut-off download',
      xlsxBytes([{ name: 'S', rows: videoRows('en') }]).slice(0, 900),
      'r.xlsx',
      'damaged',
    ],
    ['bytes of a program', bytesOf([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]), 'report.csv', 'neither'],
    ['more than 20 MB', new Uint8Array(20_000_001).fill(65), 'report.csv', '20 MB'],
  ])('%s', async (_, bytes, name, words) => {
    const failure = await decode(bytes, name).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    const { en, zh } = (failure as UnreadableFile).words;
    expect(en).toContain(words);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
  });

  test('an archive that holds no workbook is told from a damaged one', async () => {
    await expect(decode(zipSync({ 'report.csv': strToU8('a,b') }))).rejects.toThrow('ZIP archive');
  });

  test('cells are not taken for instructions of the reader', async () => {
    const rows = [['=1+1', '@x', '<b>&amp;</b>', '__proto__']];
    expect(await firstRows(xlsxBytes([{ name: 'S', rows }]))).toEqual(rows);
    expect(rowsXml(rows)).not.toContain('<b>');
  });
});
