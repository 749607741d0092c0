import fc from 'fast-check';
import { readReport } from '../../src/imports/read';
import { isRefusal } from '../../src/imports/report';
import type { VideoFileOptions } from '../helpers/video-file';
import { videoLines, videoRows, videoTotals } from '../helpers/video-file';
import { figures, file, read, withColumn, withHeadings } from '../helpers/video-report';

describe('reading', () => {
  test.each(['zh', 'en'] as const)(
    'the %s report gives each video’s views, orders and attributed GMV',
    (language) => {
      const report = read(file(videoRows(language)));
      expect(figures(report)).toEqual(videoTotals);
      expect(report).toMatchObject({
        period: { from: '2026-03-02', to: '2026-03-15' },
        currency: 'USD',
        refused: [],
        notes: [],
      });
    },
  );

  test('both languages give the same rows', () => {
    expect(read(file(videoRows('zh'))).rows).toEqual(read(file(videoRows('en'))).rows);
  });

  test('dates, shares and missing cells come out plain', () => {
    expect(read(file(videoRows('en'))).rows[0]).toMatchObject({
      published: '2026-02-28',
      click_rate: 0.034,
      finish_rate: 0.2143,
      live_click_rate: null,
      video_id: '7612345678901234501',
    });
  });

  test('a title that only marks a missing value is missing', () => {
    const titles = read(withColumn('Video Info', ['--', '#N/A', ' ', 'A lamp', 2026])).rows;
    expect(titles.map(({ video_info }) => video_info)).toEqual([null, null, null, 'A lamp', '2026']);
  });

  test('what is not understood is listed with samples', () => {
    const { columns } = read(withHeadings({ Likes: 'Reactions' }));
    expect(columns.filter(({ id }) => id === null)).toEqual([
      { heading: 'Reactions', id: null, samples: ['2583', '438', '7480'] },
    ]);
    expect(columns).toHaveLength(24);
  });

  test('a second column of the same meaning is listed, not added', () => {
    const rows = videoRows('en').map((row, line) => (line < 2 ? row : [...row, line === 2 ? 'Views' : 1]));
    const report = read(file(rows));
    expect(report.columns[24]).toEqual({ heading: 'Views', id: null, samples: ['1', '1', '1'] });
    expect(figures(report)).toEqual(videoTotals);
  });

  test('totals rows and the explanation under the headings are left out and said so', () => {
    const [title, blank, headings, ...lines] = videoRows('en');
    const prose = [
      'The creator',
      'Id',
      'Title of the video',
      'Unique id of the video.',
      'When it was posted',
    ];
    const totals = ['Total', null, null, null, null, null, 558153, 11718];
    const totalsUnderId = [null, null, null, 'Total', null, null, 558153];
    const report = read(
      file([
        title ?? [],
        blank ?? [],
        headings ?? [],
        prose,
        ['汇总', null, null, '--'],
        ...lines,
        totals,
        totalsUnderId,
        ['-', null, null, null, 5],
      ]),
    );
    expect(figures(report)).toEqual(videoTotals);
    expect(report.refused).toEqual([]);
    expect(report.notes.map(({ en }) => en)).toEqual([
      'Totals left out: rows 5, 11, 12, 13.',
      'Explanations below the headings left out: row 4.',
    ]);
  });

  test('a creator who is called Total is no totals row', () => {
    const lines = videoLines.map((line) => ({ ...line, creator: 'Total Beauty' }));
    expect(figures(read(file(videoRows('en', { lines }))))).toEqual(videoTotals);
  });

  test.each([
    ['7.61E+18', 'has lost digits'],
    [7612345678901234000, 'has lost digits'],
    [null, 'has no Video ID'],
    ['see next sheet', 'cannot be read: “see next sheet”'],
    ['draft', 'cannot be read: “draft”'],
  ])('a line with the video id %s is refused by its row', (id, why) => {
    const ids = videoLines.map(({ videoId }) => videoId);
    const report = read(withColumn('Video ID', [ids[0] ?? null, id, ...ids.slice(2)]));
    expect(report.refused).toEqual([
      { row: 5, why: expect.objectContaining({ en: expect.stringContaining(why) }) },
    ]);
    expect(report.rows).toHaveLength(4);
  });

  test('a file whose ids all lost their last digits is refused as a whole', () => {
    const ids = videoLines.map((_, index) => `761234567890${100 + index}0000`);
    expect(readReport(withColumn('Video ID', ids))).toMatchObject({
      why: { en: expect.stringContaining('lost digits') },
    });
  });

  test('a figure that would reach Content and cannot be read refuses its line; any other stays blank', () => {
    const bad = read(withColumn('VV', ['many', 1, 2, 3, 4]));
    expect(bad.refused).toEqual([
      { row: 4, why: expect.objectContaining({ en: 'Views cannot be read: “many”.' }) },
    ]);
    const harmless = read(withColumn('Likes', ['many', 1, 2, 3, 4]));
    expect(harmless.refused).toEqual([]);
    expect(harmless.rows[0]?.likes).toBeNull();
    expect(harmless.notes.map(({ en }) => en)).toEqual([
      '“Likes”: one value could not be read and will stay blank.',
    ]);
  });

  test.each([
    [
      'no decimals in dong',
      '₫',
      ['192.612', '1.234.567', '431.936', '900', '0'],
      [192612, 1234567, 431936, 900, 0],
    ],
    [
      'dots as thousands where cents do not exist',
      'Rp',
      ['1.234', '2.345', '--', '1', '2'],
      [1234, 2345, null, 1, 2],
    ],
    ['commas as decimals', '€', ['1.234,50', '2.345', '0,99', '1', '2'], [1234.5, 2345, 0.99, 1, 2]],
    ['commas as thousands', '$', ['$1,043', '$412.25', '2,345', '1', '2'], [1043, 412.25, 2345, 1, 2]],
  ] as const)('amounts with %s', (_, mark, values, expected) => {
    const heading = `Shoppable video attributed GMV (${mark})`;
    const others: VideoFileOptions = {
      mark,
      lines: videoLines.map((line) => ({ ...line, directGmv: 5, gpm: 1 })),
    };
    expect(read(withColumn(heading, values, others)).rows.map(({ gmv }) => gmv)).toEqual(expected);
  });

  test('views such as 1.234 are thousands, never a fraction of a view', () => {
    const report = read(withColumn('VV', ['1.234', '12.345', '900', '1.000', '5']));
    expect(report.rows.map(({ views }) => views)).toEqual([1234, 12345, 900, 1000, 5]);
  });

  test('shares such as 1.234% have three decimals', () => {
    const report = read(withColumn('CTR', ['1.234%', '12.345%', '--', '2.000%', 1]));
    expect(report.rows.map(({ click_rate }) => click_rate)).toEqual([0.01234, 0.12345, null, 0.02, 1]);
  });

  test('a share above 1 without % may be points or a slip and stays blank', () => {
    const report = read(withColumn('CTR', [2.6, '3', '150%', 0.1, 0]));
    expect(report.rows.map(({ click_rate }) => click_rate)).toEqual([null, null, 1.5, 0.1, 0]);
  });

  test.each([[-5], [2.5], ['12.5']])('%s views refuse the line', (views) => {
    expect(read(withColumn('VV', [views, 1, 2, 3, 4])).refused.map(({ row }) => row)).toEqual([4]);
  });

  test('an amount such as 1.234 is refused where a third decimal exists and nothing tells', () => {
    const lines = videoLines.map((line) => ({ ...line, directGmv: 5, gpm: 1 }));
    const heading = 'Shoppable video attributed GMV (KWD)';
    const report = read(withColumn(heading, ['1.234', 5, 6, 7, 8], { mark: 'KWD', lines }));
    expect(report.refused.map(({ row }) => row)).toEqual([4]);
  });

  test('an amount such as 1.234 in dong is thousands whatever other amounts look like', () => {
    const rows =
      withColumn('GPM (₫)', ['8.79', '20.46', '1.6', '4.96', '2.33'], { mark: '₫' }).sheets[0]?.rows ?? [];
    const dotted = rows.map((row, line) => row.map((cell, at) => (line > 2 && at === 19 ? '1.234' : cell)));
    expect(read(file(dotted)).rows.map(({ gmv }) => gmv)).toEqual([1234, 1234, 1234, 1234, 1234]);
  });

  test('a currency mark names every currency it can stand for', () => {
    expect(read(file(videoRows('en'))).currencies).toContain('MXN');
    expect(read(file(videoRows('en', { mark: 'S$' }))).currencies).toEqual(['SGD']);
    expect(read(file(videoRows('en', { mark: 'no code' }))).currencies).toEqual([]);
  });

  test('amounts in two currencies are refused', () => {
    expect(readReport(withHeadings({ 'GPM ($)': 'GPM (€)' }))).toMatchObject({
      why: { en: expect.stringContaining('several currencies') },
    });
  });

  test('without attributed GMV the direct one is used and said so', () => {
    const report = read(withHeadings({ 'Shoppable video attributed GMV ($)': 'Other' }));
    expect(report.rows[0]?.gmv).toBe(1043.76);
    expect(report.notes).toEqual([
      {
        en: 'The file has no “Attributed GMV”; “Direct GMV” is used for GMV instead.',
        zh: '文件里没有「归因 GMV」，「成交额 GMV」改用「视频 GMV」。',
      },
    ]);
  });

  test('a missing attributed GMV in one line is missing, not another figure', () => {
    const report = read(withColumn('Shoppable video attributed GMV ($)', ['--', 1, 2, 3, 4]));
    expect(report.rows.map(({ gmv }) => gmv)).toEqual([null, 1, 2, 3, 4]);
  });

  test('the newer Chinese layout counts attributed SKU orders', () => {
    const report = read(withHeadings({ Orders: '归因 SKU 订单数', 'Video items sold': '视频归因成交件数' }));
    expect(figures(report)).toEqual(videoTotals);
    expect(report.notes.map(({ en }) => en)).toEqual([
      'The file has no “Orders of the video”; “Attributed SKU orders” is used for Orders instead.',
    ]);
  });

  test('a file without a period says so', () => {
    const [, ...rest] = videoRows('en');
    const report = read(file(rest));
    expect(report.period).toBeNull();
    expect(report.notes.map(({ en }) => en)).toContain('The file does not say which days it covers.');
  });

  test('the cells of a CSV, all text, read as those of a workbook', () => {
    const rows = videoRows('zh').map((row) => row.map((cell) => (cell === null ? null : `${cell}\t`)));
    expect(read(file(rows)).rows).toEqual(read(file(videoRows('zh'))).rows);
  });

  test('any table at all is read or refused without a crash', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('VV', 'Video ID', 'Orders'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const report = readReport(file(rows));
        if (isRefusal(report)) expect(report.why.en).toBeTruthy();
        else expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});
