/** A custom function as its stub declares it: what the formula helper of Sheets reads. */
export interface Stub {
  name: string;
  /** First the sentence in English, then in Chinese, when the text has both. */
  summary: string;
  params: { name: string; detail: string; optional: boolean }[];
}

const STUB =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/** Finds the functions marked `@customfunction`, with the texts of their JSDoc. */
export function readStubs(scripts: Readonly<Record<string, string>>): Stub[] {
  return Object.values(scripts).flatMap((text) =>
    [...text.matchAll(STUB)].map(([, comment = '', name = '', list = '']) => readStub(comment, name, list)),
  );
}

function readStub(comment: string, name: string, list: string): Stub {
  const [summary = '', ...tags] = comment
    .replace(/^\s*\* ?/gm, '')
    .split(/^@/m)
    .map((part) => part.trim().replace(/\s+/g, ' '));
  const details = new Map<string, string>();
  for (const tag of tags) {
    const [, param, detail = ''] = /^param\s+(?:\{.*?\}\s+)?\[?([\w$]+)\]?\s*-?\s*(.*)$/.exec(tag) ?? [];
    if (param !== undefined) details.set(param, detail);
  }
  const params = list.split(',').map((param) => param.replace(/^\s*\.\.\.|=.*$/g, '').trim());
  return {
    name,
    summary,
    params: params
      .filter((param) => param !== '')
      .map((param) => {
        const detail = details.get(param) ?? '';
        return { name: param, detail, optional: /\boptional\b|可选|可不填/i.test(detail) };
      }),
  };
}
