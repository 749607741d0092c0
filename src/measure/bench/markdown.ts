type Cell = string | number;

/** One part of the report: a heading, what is measured, and a table or two. */
export function section(title: string, text: string, ...tables: readonly string[]): string {
  return [`## ${title}`, text, ...tables].join('\n\n');
}

/** The first column holds names, all others numbers. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
  const sides = headings.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(headings), line(sides), ...rows.map(line)].join('\n');
}

export function milliseconds(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

/** 12,345 */
export function grouped(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}
