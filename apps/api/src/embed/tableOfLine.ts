import type { LineDrawing } from '@regionpuls/charts';
import type { Language } from '@regionpuls/domain';
import type { EmbedTable } from './embed.ts';
import { EMBED_WORDS } from './embedWords.ts';

/** The ids of the lines that the name is about: those beside them say themselves what they are. */
const ACTUAL = /^actual-/;

/**
 * A row for each period, the newest first, with the readings of the picture: what is withheld says so. The columns stand as
 * the picture has its lines: the fullest period names them in that order, where the oldest may lack the first of them.
 * @param added to the columns' names, which are read aloud with each number: «, menn, trend (vår beregning)».
 */
export function tableOfLine({ hitPoints, title }: LineDrawing, language: Language, added = ''): EmbedTable {
  const words = EMBED_WORDS[language];
  const fullestFirst = [...hitPoints].sort((a, b) => b.values.length - a.values.length);
  const columns = new Map(fullestFirst.flatMap(({ values }) => values.map(({ id, label }) => [id, label])));
  return {
    caption: title,
    head: [words.period, ...[...columns].map(([id, label]) => (ACTUAL.test(id) ? label + added : label))],
    rows: hitPoints.toReversed().map(({ label, values }) => {
      const byId = new Map(values.map(({ id, value }) => [id, value]));
      return [label, ...[...columns.keys()].map((id) => byId.get(id) ?? '–')];
    }),
  };
}
