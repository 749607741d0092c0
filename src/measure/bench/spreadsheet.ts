import { createRuntime } from '../../preview/runtime';
import { createHeadless } from '../../preview/univer/create-headless';
import type { ReportRow } from '../../imports/report';
import type { ImportPart } from '../../sidebar/api';
import { defaultAnswers } from '../../workbook/answers';

/** Service calls of one step of the sidebar, and how long it took here. */
export interface Step {
  name: string;
  calls: number;
  ms: number;
}

const EMPTY = {
  id: 'workbook',
  name: 'Untitled spreadsheet',
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 1000, columnCount: 26, cellData: {} } },
};

/** Builds a workbook without a page, imports a report of so many rows and goes on as a seller would. */
export async function measureSteps(files: Readonly<Record<string, string>>, rows: number): Promise<Step[]> {
  const { univer, api } = createHeadless();
  api.createWorkbook(structuredClone(EMPTY));
  const scripts = Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith('.js')));
  const runtime = createRuntime({ univer, api, scripts });
  await runtime.settled();
  const answers = defaultAnswers('en');
  const part = partOf(rows);
  const steps: Step[] = [];
  for (const [name, method, payload] of sequence(answers, part)) {
    const start = performance.now();
    const answer = (await runtime.callFromPage('sidebarCall', [method, payload])) as { ok: boolean };
    const ms = performance.now() - start;
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    steps.push({ name, calls: runtime.calls['sidebarCall']?.total ?? 0, ms });
    await runtime.settled();
  }
  runtime.dispose();
  univer.dispose();
  return steps;
}

function sequence(answers: unknown, part: ImportPart): [name: string, method: string, payload: unknown][] {
  return [
    ['build', 'build', answers],
    ['open the sidebar', 'status', null],
    ['check a first report', 'importCheck', part],
    ['import it', 'importChunk', part],
    ['check it again', 'importCheck', part],
    ['import it again', 'importChunk', part],
    ['review', 'review', answers],
    ['rebuild', 'build', answers],
  ];
}

function partOf(rows: number): ImportPart {
  return {
    importer: 'tiktok_video',
    file: 'videos.xlsx',
    period: { from: '2026-03-02', to: '2026-03-15' },
    currencies: ['USD'],
    rows: Array.from({ length: rows }, (_, index) => rowOf(index)),
  };
}

function rowOf(index: number): ReportRow {
  const views = 1000 + 37 * index;
  return {
    creator_name: `creator ${String(index % 30)}`,
    creator_id: String(7480000000000000000n + BigInt(index % 30)),
    video_info: `Video ${String(index)}`,
    video_id: String(7612345678901000000n + BigInt(index)),
    published: `2026-03-${String(2 + (index % 14)).padStart(2, '0')}`,
    products: 'Clip-on lamp',
    views,
    likes: Math.round(views / 50),
    comments: Math.round(views / 900),
    shares: Math.round(views / 300),
    orders: Math.round(views / 1000),
    gmv: Math.round(views / 1000) * 29,
  };
}
