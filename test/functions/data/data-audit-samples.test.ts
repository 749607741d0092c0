import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { callFunction } from '../../../src/functions/call';
import { isMeasure, readHeading } from '../../../src/functions/data/report-columns';
import { isFileColumn } from '../../../src/imports/importer';
import { tiktokVideoColumns } from '../../../src/imports/tiktok-video-columns';
import { decodeFile } from '../../../src/sidebar/client/decode';
import { readIfPresent } from '../../helpers/text-file';
import { videoFile } from '../../helpers/video-file';
import { arrayBuffer } from '../../helpers/xlsx';

type Finding = [row: number | null, rule: string, evidence: string, severity: string | null];

async function auditFile(name: string, bytes: Uint8Array): Promise<Finding[]> {
  const { sheets } = await decodeFile(name, arrayBuffer(bytes));
  return sheets.flatMap(({ rows }) => {
    try {
      return callFunction('DATA_AUDIT', [rows]) as Finding[];
    } catch (error) {
      expect(String(error)).toMatch(/table must (?:have a row of headings|hold at least 1 row)/);
      return [];
    }
  });
}

test.each(['zh', 'en'] as const)('the video report in %s: nothing in it is impossible', async (language) => {
  const findings = await auditFile('video.xlsx', videoFile(language));
  expect(findings.filter(([, , , severity]) => severity === 'ERROR')).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});

const headings = Object.values(tiktokVideoColumns)
  .filter(isFileColumn)
  .flatMap(({ kind, aliases }) => aliases.map((heading) => [heading, kind] as const))
  .filter(([heading]) => heading !== 'GPM');

test.each(headings)('%s, which the import knows as %s, is known here too', (heading, kind) => {
  const column = readHeading(heading, 0);
  const isCounted = ['count', 'money', 'rate'].includes(kind);
  expect(column !== null && isMeasure(column.role)).toBe(isCounted);
});

/** Sample exports lie beside the repository on machines of the team; a clone elsewhere has none. */
const samples = resolve(__dirname, '../../../../shared/samples');
const present = readIfPresent(resolve(samples, 'truth.json')) !== null;
const names = present ? readdirSync(samples).filter((name) => /\.(csv|xlsx)$/.test(name)) : [];
const withSamples = present ? describe : describe.skip;

withSamples('the samples beside the repository (skipped where there are none)', () => {
  test.each(names.length > 0 ? names : ['none'])('%s: nothing in it is impossible', async (name) => {
    const findings = await auditFile(name, readIfPresent(resolve(samples, name)) ?? new Uint8Array());
    expect(findings.filter(([, , , severity]) => severity === 'ERROR')).toEqual([]);
  });

  test('the invented likes and clicks of the video report are fixed shares of its views', async () => {
    const name = 'tiktok_video_analytics_en_usd.xlsx';
    const findings = await auditFile(name, readIfPresent(resolve(samples, name)) ?? new Uint8Array());
    expect(findings.map(([, rule, evidence]) => `${rule}: ${evidence}`)).toContain(
      'SCALED_COPY: Likes = 0.021 × VV',
    );
  });
});
