import type { LineDrawing } from '@regionpuls/charts';
import type { Language } from '@regionpuls/domain';
import type { EmbedTable } from './embed.ts';
import { EMBED_WORDS } from './embedWords.ts';

/** A row for each period, the newest first, with the readings of the picture: what is withheld says so. */
export function tableOfLine({ hitPoints, title }: LineDrawing, language: Language): EmbedTable {
  const words = EMBED_WORDS[language];
  const columns = new Map(hitPoints.flatMap(({ values }) => values.map(({ id, label }) => [id, label])));
  return {
    caption: title,
    head: [words.period, ...columns.values()],
    rows: hitPoints.toReversed().map(({ label, values }) => {
      const byId = new Map(values.map(({ id, value }) => [id, value]));
      return [label, ...[...columns.keys()].map((id) => byId.get(id) ?? '–')];
    }),
  };
}
