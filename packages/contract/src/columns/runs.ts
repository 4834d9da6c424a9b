/** `[5, 5, 5, 2]` ⇄ `[5, 3, 2, 1]`: each value and how many times in a row it stands. */
export function toRuns(values: ArrayLike<number>): number[] {
  const runs: number[] = [];
  for (let at = 0; at < values.length; at++) {
    if (at > 0 && values[at] === values[at - 1]) runs[runs.length - 1]! += 1;
    else runs.push(values[at]!, 1);
  }
  return runs;
}

export function fromRuns(runs: readonly number[]): number[] {
  const values: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    for (let times = 0; times < runs[at + 1]!; times++) values.push(runs[at]!);
  }
  return values;
}
