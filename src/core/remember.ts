/**
 * Remembers the last result and gives it again while every argument is the very same one. A column of cases shares
 * its lists, so what is fitted to a list is fitted once for the whole column. Nothing else can tell the difference.
 */
export function rememberLast<Args extends readonly unknown[], Result>(
  calculate: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | null = null;
  return (...args) => {
    if (last === null || !sameArguments(last.args, args)) last = { args, result: calculate(...args) };
    return last.result;
  };
}

function sameArguments(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((argument, index) => Object.is(argument, others[index]));
}
