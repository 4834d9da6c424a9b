/** What stands under a chart: where the figures are from, when, on which borders, and what is our own calculation. */
import {
  type BoundaryBasis,
  type BoundaryFlag,
  type Language,
  type LocalizedText,
  type Note,
  type Point,
  type Recipe,
  type Series,
  type Source,
  formatDate,
  formatPeriod,
} from '@regionpuls/domain';
import type { Footnote } from '../drawing.ts';
import { OURS } from './adjustedWords.ts';

/** Without a vintage nothing is said of when; null says that the date is unknown. */
type FootnoteSeries = Pick<Series, 'source' | 'boundaries' | 'notes'> & {
  vintage: Series['vintage'] | undefined;
};

export interface FootnoteInput {
  series: readonly FootnoteSeries[];
  points: readonly Pick<Point, 'flag' | 'status'>[];
  /** The source's table, when it has one. */
  table: string | null;
  recipe: Recipe;
  sources?: readonly Pick<Source, 'id' | 'name'>[] | undefined;
  language: Language;
}

const CALCULATED: Record<Exclude<Recipe, 'none'>, LocalizedText> = {
  'change-12m': text('Endringen er', 'Endringa er', 'The change is'),
  'change-12m-percent': text('Endringen er', 'Endringa er', 'The change is'),
  'seasonally-adjusted': text('Sesongjusteringen er', 'Sesongjusteringa er', 'The seasonal adjustment is'),
  trend: text('Trenden er', 'Trenden er', 'The trend is'),
  index: text('Indeksen er', 'Indeksen er', 'The index is'),
  'mean-12m': text('Gjennomsnittet er', 'Gjennomsnittet er', 'The mean is'),
  'percent-of-population': text('Prosenten er', 'Prosenten er', 'The percentage is'),
};

const FLAGS: Partial<Record<BoundaryFlag, LocalizedText>> = {
  'exact-sum': text(
    'Vår beregning: tall er summert over hele områder.',
    'Vår utrekning: tal er summerte over heile område.',
    'Our calculation: figures are summed over whole areas.',
  ),
  'estimated-share': text(
    'Vår beregning: noen tall er anslått fordi et område er delt.',
    'Vår utrekning: nokre tal er anslåtte fordi eit område er delt.',
    'Our calculation: some figures are estimated because an area was divided.',
  ),
  'estimated-rate': text(
    'Vår beregning: noen prosenter er anslått med folketallet som vekt.',
    'Vår utrekning: nokre prosentar er anslåtte med folketalet som vekt.',
    'Our calculation: some percentages are estimated, weighted by population.',
  ),
  'not-possible': text(
    'Noen tall kan ikke regnes om til disse grensene.',
    'Nokre tal kan ikkje reknast om til desse grensene.',
    'Some figures cannot be computed for these borders.',
  ),
};

const STATUSES = {
  provisional: text('Noen tall er foreløpige.', 'Nokre tal er førebelse.', 'Some figures are provisional.'),
  estimated: text(
    'Noen tall er anslått av kilden.',
    'Nokre tal er anslåtte av kjelda.',
    'Some figures are estimated by the source.',
  ),
  suppressed: text(
    'Undertrykt: kilden oppgir ikke tallet, for å verne om enkeltpersoner. Det er ikke null.',
    'Undertrykt: kjelda gir ikkje opp talet, for å verne om enkeltpersonar. Det er ikkje null.',
    'Suppressed: the source withholds the figure to protect individuals. It is not zero.',
  ),
} as const;

export function footnotes(input: FootnoteInput): Footnote[] {
  const { language, recipe } = input;
  const flags = new Set(input.points.map(({ flag }) => flag));
  const statuses = new Set(input.points.map(({ status }) => status));
  const notes: Footnote[] = [];
  const add = (kind: Footnote['kind'], words: string) => {
    if (!notes.some((note) => note.text === words)) notes.push({ kind, text: words });
  };
  for (const series of input.series) add('source', sourceText(series, input));
  for (const series of input.series) add('borders', bordersText(series.boundaries, language));
  if (recipe !== 'none') add('calculation', `${CALCULATED[recipe][language]} ${OURS[language]}.`);
  for (const [flag, words] of Object.entries(FLAGS)) {
    if (flags.has(flag as BoundaryFlag)) add('calculation', words[language]);
  }
  for (const status of ['provisional', 'estimated', 'suppressed'] as const) {
    if (statuses.has(status)) add('status', STATUSES[status][language]);
  }
  for (const note of distinct(input.series.flatMap((series) => series.notes)))
    add('note', note.text[language]);
  return notes;
}

function distinct(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((note) => [note.code, note])).values()];
}

function sourceText(
  { source, vintage }: FootnoteSeries,
  { sources, table, language }: FootnoteInput,
): string {
  const name = sources?.find(({ id }) => id === source)?.name ?? source.toUpperCase();
  const of = { nb: 'Kilde', nn: 'Kjelde', en: 'Source' }[language];
  const numbered = table
    ? `${name}, ${{ nb: 'tabell', nn: 'tabell', en: 'table' }[language]} ${table}`
    : name;
  const when = vintage === undefined ? '' : `, ${publishedText(vintage, language)}`;
  return `${of}: ${numbered}${when}.`;
}

/** The publication as precisely as it is known, and not more. */
function publishedText(vintage: Series['vintage'], language: Language): string {
  if (!vintage) return { nb: 'ukjent dato', nn: 'ukjend dato', en: 'date unknown' }[language];
  const published = { nb: 'publisert', nn: 'publisert', en: 'published' }[language];
  const day = formatDate(vintage.published, language);
  switch (vintage.precision) {
    case 'day':
      return `${published} ${day}`;
    case 'month':
      return `${published} ${{ nb: 'i', nn: 'i', en: 'in' }[language]} ${formatPeriod(vintage.published.slice(0, 7), language)}`;
    case 'not-before':
      return {
        nb: `uten oppgitt dato, publisert tidligst ${day}`,
        nn: `utan oppgitt dato, publisert tidlegast ${day}`,
        en: `undated, published ${day} at the earliest`,
      }[language];
  }
}

function bordersText(boundaries: BoundaryBasis, language: Language): string {
  if (boundaries === 'published') {
    return {
      nb: 'Grensene er de som gjaldt i hver periode.',
      nn: 'Grensene er dei som gjaldt i kvar periode.',
      en: 'Borders are those in force in each period.',
    }[language];
  }
  return {
    nb: `Grensene er de som gjaldt 1. januar ${boundaries}.`,
    nn: `Grensene er dei som gjaldt 1. januar ${boundaries}.`,
    en: `Borders are those in force on 1 January ${boundaries}.`,
  }[language];
}

function text(nb: string, nn: string, en: string): LocalizedText {
  return { nb, nn, en };
}
