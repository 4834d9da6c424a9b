/** Where the figures of a calculation come from, line by line: those it rests on, and how it was made. */
import { type Series, formatPublished } from '@regionpuls/domain';
import type { OtherFigures } from './decompositionFigures.ts';
import { type DescribedLine, describeFigures } from './describeFigures.ts';
import { FILE_WORDS } from './fileWords.ts';
import type { Provenance } from './provenance.ts';

export interface Calculation {
  /** What it rests on: the borders, periods, vintage and notes that the file speaks of. */
  series: Series;
  /** What takes the place of «shown as»: how the figures were made. */
  made: readonly DescribedLine[];
  others?: readonly OtherFigures[];
}

/** @param at the instant at which the file is made, ISO 8601 in UTC. */
export function describeCalculation(
  { series, made, others = [] }: Calculation,
  provenance: Provenance,
  at: string,
): DescribedLine[] {
  const words = FILE_WORDS[provenance.language];
  return describeFigures([series], provenance, at).flatMap((line): DescribedLine[] => {
    if (line[0] === words.shownAs) return [...made];
    if (line[0] === words.asOf) return [...others.flatMap((other) => describeOther(other, provenance)), line];
    return [line];
  });
}

/** The same lines once more, each beginning with the name of what it is about. */
function describeOther(
  { indicator, source, vintage }: OtherFigures,
  { language }: Provenance,
): DescribedLine[] {
  const words = FILE_WORDS[language];
  const about = (text: string) => `${indicator.name[language]}: ${text}`;
  return [
    [words.source, about(`${source.name}, ${source.homepage}`)],
    ...(indicator.table ? [[words.table, about(indicator.table)] satisfies DescribedLine] : []),
    [words.licence, about([source.licence[language], source.licenceUrl].filter(Boolean).join(', '))],
    [words.attribution, about(source.attribution[language])],
    ...(vintage
      ? [
          [
            words.vintages,
            about(words.vintage(vintage.id, formatPublished(vintage, language))),
          ] satisfies DescribedLine,
        ]
      : []),
  ];
}
