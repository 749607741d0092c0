import { resolve } from 'node:path';
import { mergeReport } from '../../src/imports/merge';
import { readReport } from '../../src/imports/read';
import type { ReadReport } from '../../src/imports/report';
import { isRefusal } from '../../src/imports/report';
import { decodeFile } from '../../src/sidebar/client/decode';
import { csvText, gbkBytes, readIfPresent } from '../helpers/text-file';
import { videoFile, videoRows, videoTotals } from '../helpers/video-file';
import { arrayBuffer } from '../helpers/xlsx';

const samples = resolve(__dirname, '../../../shared/samples');
const truth = readIfPresent(resolve(samples, 'truth.json'));

async function readBytes(name: string, bytes: Uint8Array): Promise<ReadReport> {
  const report = readReport(await decodeFile(name, arrayBuffer(bytes)));
  if (isRefusal(report)) throw new Error(report.why.en);
  return report;
}

function totalsOf(report: ReadReport): unknown[] {
  return report.rows.map(({ video_id, views, orders, gmv }) => ({
    platform_id: video_id,
    views,
    orders,
    gmv,
  }));
}

describe('from bytes to figures', () => {
  test.each([
    ['the Chinese workbook', 'video.xlsx', videoFile('zh')],
    ['the English workbook', 'video.xlsx', videoFile('en')],
    ['the Chinese report saved as CSV by Chinese Excel', 'video.csv', gbkBytes(csvText(videoRows('zh')))],
    ['tab-separated text', 'video.txt', new TextEncoder().encode(csvText(videoRows('en'), '\t'))],
  ])('%s', async (_, name, bytes) => {
    const report = await readBytes(name, bytes);
    expect(totalsOf(report)).toEqual(videoTotals);
    expect(report.columns.filter(({ id }) => id === null)).toEqual([]);
  });
});

/** Sample exports lie beside the repository on machines of the team; a clone elsewhere has none. */
const withSamples = truth ? describe : describe.skip;

withSamples('the samples beside the repository (skipped where there are none)', () => {
  interface Truth {
    content: Record<string, { video_id: string; views: number; orders: number; gmv: number }>;
  }

  function sample(language: 'zh' | 'en'): Promise<ReadReport> {
    const name = `tiktok_video_analytics_${language}_usd.xlsx`;
    return readBytes(name, readIfPresent(resolve(samples, name)) ?? new Uint8Array());
  }

  test.each(['zh', 'en'] as const)('the %s file gives the totals that are known', async (language) => {
    const { content } = JSON.parse(new TextDecoder().decode(truth ?? undefined)) as Truth;
    const known = Object.entries(content)
      .filter(([name]) => name.startsWith('C'))
      .map(([, { video_id, views, orders, gmv }]) => ({ platform_id: video_id, views, orders, gmv }));
    expect(known).toHaveLength(5);
    expect(totalsOf(await sample(language))).toEqual(known);
  });

  test('the English file after the Chinese one adds nothing', async () => {
    const [zh, en] = [await sample('zh'), await sample('en')];
    const first = mergeReport({ report: zh, currency: 'USD', raw: [], content: [] });
    if (isRefusal(first)) throw new Error(first.why.en);
    const placed = (rows: typeof first.raw) => rows.map(({ values }, index) => ({ row: index + 3, values }));
    const again = mergeReport({
      report: en,
      currency: 'USD',
      raw: placed(first.raw),
      content: placed(first.content),
    });
    expect(again).toMatchObject({ raw: [], content: [], counts: { added: 0, updated: 0, unchanged: 5 } });
  });
});
