interface Width {
  position: number;
  width: number;
}

/** Neighbouring columns that get one width. */
interface Step {
  from: number;
  count: number;
  width: number;
}

function runsOf(columns: readonly Width[], isSame: (a: Width, b: Width) => boolean): Width[][] {
  const runs: Width[][] = [];
  for (const column of [...columns].sort((a, b) => a.position - b.position)) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last && before?.position === column.position - 1 && isSame(before, column)) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function stepOf(run: readonly Width[], width = run[0]?.width ?? 0): Step {
  return { from: run[0]?.position ?? 1, count: run.length, width };
}

function equalRuns(columns: readonly Width[]): Width[][] {
  return runsOf(columns, (a, b) => a.width === b.width);
}

/** A block first gets the width that leaves the fewest runs of others, which then get theirs. */
function stepsOfBlock(block: readonly Width[]): Step[] {
  let best = equalRuns(block).map((run) => stepOf(run));
  for (const base of new Set(block.map(({ width }) => width))) {
    const others = equalRuns(block.filter(({ width }) => width !== base));
    if (others.length + 1 < best.length) best = [stepOf(block, base), ...others.map((run) => stepOf(run))];
  }
  return best;
}

/** Few calls that together give exactly these columns their widths. */
export function widthSteps(columns: readonly Width[]): Step[] {
  return runsOf(columns, () => true).flatMap(stepsOfBlock);
}
