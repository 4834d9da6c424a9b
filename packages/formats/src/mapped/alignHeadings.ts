/** A heading that is no longer where it was: places from 1; null `from` is new, null `to` is gone. */
export interface HeadingChange {
  from: number | null;
  to: number | null;
}

/**
 * What became of each heading, by the longest run of headings that both have in the same order. A heading that is gone from one
 * place and new in another has moved; two at one place are the same column under another heading. Blank headings are no columns.
 */
export function alignHeadings(before: readonly string[], now: readonly string[]): HeadingChange[] {
  const changes: HeadingChange[] = [];
  const gone: number[] = [];
  const added: number[] = [];
  const longest = commonLengths(before, now);
  let from = 0;
  let to = 0;
  while (from < before.length || to < now.length) {
    if (from < before.length && to < now.length && before[from] === now[to]) {
      if (from !== to && before[from] !== '') changes.push({ from: from + 1, to: to + 1 });
      from += 1;
      to += 1;
    } else if (
      to === now.length ||
      (from < before.length && longest(from + 1, to) >= longest(from, to + 1))
    ) {
      if (before[from] !== '') gone.push(from + 1);
      from += 1;
    } else {
      if (now[to] !== '') added.push(to + 1);
      to += 1;
    }
  }
  for (const place of gone) {
    const moved = added.findIndex((other) => now[other - 1] === before[place - 1]);
    const match = moved === -1 ? added.indexOf(place) : moved;
    changes.push({ from: place, to: match === -1 ? null : added.splice(match, 1)[0]! });
  }
  return [...changes, ...added.map((place) => ({ from: null, to: place }))].sort(
    (a, b) => (a.to ?? a.from!) - (b.to ?? b.from!),
  );
}

/** Length of the longest common subsequence of what follows two places. */
function commonLengths(
  before: readonly string[],
  now: readonly string[],
): (from: number, to: number) => number {
  const width = now.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let from = before.length - 1; from >= 0; from--) {
    for (let to = now.length - 1; to >= 0; to--) {
      lengths[from * width + to] =
        before[from] === now[to]
          ? lengths[(from + 1) * width + to + 1]! + 1
          : Math.max(lengths[(from + 1) * width + to]!, lengths[from * width + to + 1]!);
    }
  }
  return (from, to) => lengths[from * width + to]!;
}
