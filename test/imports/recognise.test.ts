import { importers } from '../../src/imports/catalogue';
import { normaliseHeading } from '../../src/core/headings';
import { isFileColumn } from '../../src/imports/importer';
import { readReport } from '../../src/imports/read';
import { mapHeadings, recognise } from '../../src/imports/recognise';
import { tiktokVideo } from '../../src/imports/tiktok-video';
import { videoRows, videoTotals } from '../helpers/video-file';
import { figures, file, read, withHeadings } from '../helpers/video-report';

describe('recognising', () => {
  test.each(['zh', 'en'] as const)('the %s report at its third row, every heading understood', (language) => {
    const [place] = recognise(file(videoRows(language)));
    expect(place).toEqual({ importer: 'tiktok_video', sheet: 0, headerRow: 2, score: 1, lacking: [] });
  });

  test('a report on a later sheet below a long preamble', () => {
    const preamble = Array.from({ length: 20 }, (_, line) => [`note ${line}`]);
    const decoded = {
      name: 'videos.xlsx',
      sheets: [
        { name: 'About', rows: [['text']] },
        { name: 'Data', rows: [...preamble, ...videoRows('en')] },
      ],
    };
    expect(recognise(decoded)[0]).toMatchObject({ sheet: 1, headerRow: 22 });
    expect(figures(read(decoded))).toEqual(videoTotals);
  });

  test('a complete report before one that lacks a column, wherever it stands', () => {
    const rows = videoRows('en');
    const lacking = rows.map((row) => row.map((cell) => (cell === 'VV' ? 'Something' : cell)));
    const withOwnColumns = rows.map((row, line) => (line === 2 ? [...row, 'Mine', 'Ours'] : row));
    const sheets = [lacking, withOwnColumns, rows].map((cells, index) => ({ name: `${index}`, rows: cells }));
    expect(recognise({ name: 'videos.xlsx', sheets }).map(({ sheet }) => sheet)).toEqual([2, 1, 0]);
  });

  test.each([
    ['spaces, case and width', 'VV', ' ｖｖ  '],
    ['Chinese with spaces', 'Video ID', '视频  ID'],
    ['an older name', 'Unique customers', 'Buyers'],
    ['another currency', 'GPM ($)', 'GPM（S$）'],
    ['the newest Chinese name', 'Shoppable video attributed GMV ($)', '视频归因 GMV (₫)'],
    ['a dash of another kind', 'V-to-L rate', 'V–to–L rate'],
  ])('headings written with %s are the same', (_, heading, written) => {
    const ids = mapHeadings([heading], tiktokVideo);
    expect(ids[0]).not.toBeNull();
    expect(mapHeadings([written], tiktokVideo)).toEqual(ids);
  });

  test('a longer heading that contains a known one is another column', () => {
    expect(mapHeadings(['Orders per customer', '净GPM', 'Target CTR'], tiktokVideo)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('no heading stands for two columns', () => {
    for (const importer of importers) {
      const aliases = Object.values(importer.columns).flatMap((column) =>
        isFileColumn(column) ? [...new Set(column.aliases.map(normaliseHeading))] : [],
      );
      expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
    }
  });

  test.each([
    ['orders', ['Order ID', 'Order Status', 'SKU ID', 'Quantity', 'Order Amount', 'Products']],
    ['products', ['ID', 'Product', 'Status', 'GMV', 'Items sold', 'Orders']],
    ['nothing', ['a', 'b', 'c']],
  ])('a table of %s is not taken for videos', (_, headings) => {
    expect(readReport(file([headings, headings.map(() => '1')]))).toMatchObject({
      why: { en: expect.stringContaining('TikTok Shop video analytics') },
    });
    expect(recognise(file([headings]))).toEqual([]);
  });

  test('a report without a needed column is named together with what it lacks', () => {
    const refusal = readReport(withHeadings({ VV: 'Something' }));
    expect(refusal).toMatchObject({
      why: {
        en: expect.stringContaining('no column for “Views”'),
        zh: expect.stringContaining('「播放量」'),
      },
    });
  });
});
