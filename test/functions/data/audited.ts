import { callFunction } from '../../../src/functions/call';

export type Finding = [row: number | null, rule: string, evidence: string, severity: string | null];

export function audit(table: unknown): Finding[] {
  return callFunction('DATA_AUDIT', [table]) as Finding[];
}

export function rulesOf(table: unknown): string[] {
  return audit(table).map(([, rule]) => rule);
}

/** `Views | Clicks ; 5 | 3`: a row of headings and a row of two numbers. */
export function grid(text: string): unknown[][] {
  return text.split(' ; ').map((row) => row.split('|').map((cell) => numberOrText(cell.trim())));
}

function numberOrText(cell: string): number | string {
  return /^-?\d{1,15}(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** Counts as they come: a level that differs between contents, and the scatter of counting. */
export function naturalReport(rows: number): unknown[][] {
  let seed = 20260302;
  const random = (): number => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const scattered = (level: number): number => {
    const normal = Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(level + Math.sqrt(level) * normal));
  };
  const more = ['LIVE', 'video', 'shop tab'].flatMap((scope) =>
    ['likes', 'comments', 'shares', 'saves', 'reach', 'sessions', 'visitors', 'page views'].map(
      (name) => `${scope} ${name}`,
    ),
  );
  const lines = Array.from({ length: rows }, (_, row) => {
    const shown = Math.round(Math.exp(7 + 4 * random()));
    const clicks = Math.min(shown, scattered(shown * 0.05 * (0.5 + random())));
    const orders = Math.min(clicks, scattered(clicks * 0.05));
    const others = more.map(() => scattered(shown * 0.1 * (0.5 + random())));
    const names = [`76${String(1e7 + row)}`, `2026-03-${String(10 + (row % 20))}`];
    return [...names, shown, clicks, orders, scattered(shown * 0.6), ...others];
  });
  return [[...grid('Video ID | Day | Impressions | Clicks | Orders | Views').flat(), ...more], ...lines];
}
