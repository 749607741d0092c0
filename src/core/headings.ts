/** Currency in brackets at the end of a heading: `GPM ($)`, `视频归因 GMV (₫)`, `Amount spent (USD)`. */
const LAST_BRACKET = /\s*\(([^()]*)\)\s*$/;
const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff';
const SPACE_AT_CJK = new RegExp(`(?<=[${CJK}()]) +| +(?=[${CJK}()])`, 'g');

/**
 * One spelling for headings that people would call the same: width, accents in one form, dashes, spaces and
 * case. Spaces beside Chinese characters and brackets go, since exports write both `视频ID` and `视频 ID`.
 */
export function normaliseHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPACE_AT_CJK, '')
    .toLowerCase();
}

/** What stands in the last bracket of a heading, and the heading without it; null when there is no bracket. */
export function lastBracket(heading: string): { inside: string; before: string } | null {
  const text = heading.normalize('NFKC');
  const match = LAST_BRACKET.exec(text);
  return match ? { inside: (match[1] ?? '').trim(), before: text.slice(0, match.index) } : null;
}

const TOTALS = /^(?:grand )?(?:total|summary|合计|汇总|总计|总和)(?:$|[\s:：(（])/i;

/** Whether a cell says that its row adds up the others: `Total: Account`, `合计`. */
export function isTotalsWord(text: string): boolean {
  return TOTALS.test(text.trim());
}
