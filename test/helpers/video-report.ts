import { readReport } from '../../src/imports/read';
import type { DecodedFile, ReadReport } from '../../src/imports/report';
import { isRefusal } from '../../src/imports/report';
import type { VideoFileOptions } from './video-file';
import { videoRows } from './video-file';
import type { Cell } from './xlsx';

export function file(rows: readonly (readonly Cell[])[], name = 'videos.xlsx'): DecodedFile {
  return { name, sheets: [{ name: 'Sheet1', rows }] };
}

export function read(decoded: DecodedFile): ReadReport {
  const report = readReport(decoded);
  if (isRefusal(report)) throw new Error(report.why.en);
  return report;
}

export function figures(report: ReadReport): unknown[] {
  return report.rows.map(({ video_id, views, orders, gmv }) => ({
    platform_id: video_id,
    views,
    orders,
    gmv,
  }));
}

/** The English report with one column's cells replaced, by its heading. */
export function withColumn(
  heading: string,
  values: readonly Cell[],
  options: VideoFileOptions = {},
): DecodedFile {
  const rows = videoRows('en', options);
  const index = rows[2]?.indexOf(heading) ?? -1;
  return file(
    rows.map((row, line) =>
      line < 3 ? row : row.map((cell, at) => (at === index ? (values[line - 3] ?? null) : cell)),
    ),
  );
}

/** The English report with the headings renamed. */
export function withHeadings(
  names: Readonly<Record<string, string | null>>,
  options: VideoFileOptions = {},
): DecodedFile {
  const rows = videoRows('en', options);
  const renamed = rows[2]?.map((heading) => {
    const name = names[String(heading)];
    return name === undefined ? heading : name;
  });
  return file(rows.map((row, line) => (line === 2 && renamed ? renamed : row)));
}
