/** What a sorted column holds: as cells give it, blank as null or ''. */
export type SortKey = string | number | boolean | null | undefined;

/** Numbers, then text, then TRUE and FALSE. */
function rank(key: SortKey): number {
  if (typeof key === 'number') return 0;
  return typeof key === 'string' ? 1 : 2;
}

function isBlank(key: SortKey): boolean {
  return key === null || key === undefined || key === '';
}

function compare(a: SortKey, b: SortKey): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'zh-CN', { numeric: false });
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return Number(a) - Number(b);
}

/**
 * Which row comes to which place. Rows with equal keys keep their order and blanks stand last in both
 * directions, as in Sheets.
 *
 * @returns indexes into `keys`, first place first
 */
export function sortedIndexes(keys: readonly SortKey[], ascending: boolean): number[] {
  const direction = ascending ? 1 : -1;
  return keys
    .map((key, index) => ({ key, index }))
    .sort((a, b) => {
      const blanks = Number(isBlank(a.key)) - Number(isBlank(b.key));
      if (blanks !== 0 || isBlank(a.key)) return blanks || a.index - b.index;
      return direction * compare(a.key, b.key) || a.index - b.index;
    })
    .map(({ index }) => index);
}
