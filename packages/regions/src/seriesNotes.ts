/** Gathers, period by period, what a reader of a harmonised series must be told, and writes it once. */
import {
  type BoundaryBasis,
  type Frequency,
  type Indicator,
  type Note,
  type RegionCode,
  basisDate,
  fromOrdinal,
} from '@regionpuls/domain';
import { footnotesOn } from './borderFootnotes.ts';
import type { RegionIndex } from './regionIndex.ts';
import { type Stretch, dateNote, writeEstimate, writeMissing, writeObstacle, writeSum } from './noteTexts.ts';
import type { Resolved } from './resolvePoint.ts';

export interface NoteCollector {
  /** @param wanted epoch of the borders asked for. */
  add(ordinal: number, found: Resolved, wanted: number): void;
  addMissing(ordinal: number, codes: readonly RegionCode[], epoch: number): void;
  write(): Note[];
}

interface Gathered {
  ordinals: number[];
  write: () => Note;
}

export function createNoteCollector(
  request: { indicator: Indicator; region: RegionCode; boundaries: BoundaryBasis; frequency: Frequency },
  index: RegionIndex,
): NoteCollector {
  const { region, frequency, boundaries } = request;
  const gathered = new Map<string, Gathered>();
  const crossings = new Map<string, { from: string; to: string; wanted: number }>();
  const gather = (key: string, ordinal: number, write: () => Note) => {
    const known = gathered.get(key);
    if (known) known.ordinals.push(ordinal);
    else gathered.set(key, { ordinals: [ordinal], write });
  };
  return {
    add(ordinal, found, wanted) {
      const { flag, epoch, codes, level } = found;
      if (epoch !== wanted && flag !== 'not-possible') {
        const [from, to] = [index.epochs[epoch]!, index.epochs[wanted]!];
        crossings.set(`${epoch} ${wanted}`, { from, to, wanted });
      }
      if (flag === 'exact-same' || level === null) return;
      const key = `${flag} ${epoch} ${wanted} ${codes.join(' ')}`;
      if (flag === 'exact-sum') gather(key, ordinal, () => writeSum(index, { codes, level, epoch }));
      else if (flag === 'not-possible') {
        gather(key, ordinal, () => writeObstacle(index, { ...request, codes, level, epoch, wanted }));
      } else gather(key, ordinal, () => writeEstimate(index, { codes, level, epoch }));
    },
    addMissing(ordinal, codes, epoch) {
      gather(`missing ${epoch} ${codes.join(' ')}`, ordinal, () =>
        writeMissing(index, { codes, level: 'municipality', epoch }),
      );
    },
    write() {
      // The same sentence may come from several stretches of borders that make no difference here.
      const sentences = new Map<string, { note: Note; ordinals: number[] }>();
      for (const { ordinals, write } of gathered.values()) {
        const note = write();
        const known = sentences.get(note.text.nb);
        if (known) known.ordinals.push(...ordinals);
        else sentences.set(note.text.nb, { note, ordinals });
      }
      const notes = [...sentences.values()].map(({ note, ordinals }) =>
        dateNote(note, stretchesOf(frequency, ordinals), ordinals.length),
      );
      const footnotes = new Map<string, Note>();
      for (const { from, to, wanted } of crossings.values()) {
        const area = index.areaOf(region, wanted);
        // With `published` every point has the borders of its own time, and nothing is carried across a change.
        if (!area || basisDate(boundaries) === null) continue;
        for (const note of footnotesOn(index, area, from, to)) footnotes.set(note.code, note);
      }
      return [...notes, ...footnotes.values()];
    },
  };
}

function stretchesOf(frequency: Frequency, ordinals: readonly number[]): Stretch[] {
  const stretches: { first: number; last: number }[] = [];
  for (const ordinal of [...ordinals].sort((a, b) => a - b)) {
    const current = stretches.at(-1);
    if (current && ordinal <= current.last + 1) current.last = ordinal;
    else stretches.push({ first: ordinal, last: ordinal });
  }
  return stretches.map(({ first, last }) => ({
    from: fromOrdinal(frequency, first),
    to: fromOrdinal(frequency, last),
  }));
}
