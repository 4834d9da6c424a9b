/** What is said beside adjusted figures: always whose calculation it is. */
import { type Note, type Period, type Shock, formatPeriod, inEveryLanguage } from '@regionpuls/domain';
import { METHODS } from '../methods.ts';

export interface AdjustedFacts {
  isShort: boolean;
  /** The shocks left out of trend and season. */
  shocks: readonly Shock[];
  /** The stretch used, where the series has gaps. */
  confinedTo: { from: Period; to: Period } | null;
}

export function describeAdjusted({ isShort, shocks, confinedTo }: AdjustedFacts): Note[] {
  const notes: Note[] = [METHODS.seasonallyAdjusted.note];
  if (isShort) notes.push(SHORT);
  for (const shock of shocks) {
    notes.push({
      code: 'SHOCK_LEFT_OUT',
      text: inEveryLanguage((language) => {
        const [from, to] = [formatPeriod(shock.from, language), formatPeriod(shock.to, language)];
        const label = shock.label[language];
        return {
          nb: `${label} (${from} til ${to}) er holdt utenfor når sesong og trend regnes ut. I disse månedene er trenden en rett linje.`,
          nn: `${label} (${from} til ${to}) er halde utanfor når sesong og trend blir rekna ut. I desse månadene er trenden ei rett linje.`,
          en: `${label} (${from} to ${to}) is left out when season and trend are computed. In those months the trend is a straight line.`,
        }[language];
      }),
    });
  }
  if (confinedTo) {
    notes.push({
      code: 'GAPS_IN_SERIES',
      text: inEveryLanguage((language) => {
        const [from, to] = [formatPeriod(confinedTo.from, language), formatPeriod(confinedTo.to, language)];
        return {
          nb: `Tallrekken har hull. Beregningen gjelder den lengste delen uten hull, ${from} til ${to}.`,
          nn: `Talrekkja har hol. Utrekninga gjeld den lengste delen utan hol, ${from} til ${to}.`,
          en: `The series has gaps. The calculation covers the longest part without gaps, ${from} to ${to}.`,
        }[language];
      }),
    });
  }
  return notes;
}

const SHORT: Note = {
  code: 'SHORT_SERIES',
  text: {
    nb: 'Kort serie: under fem år med tall. Sesongen er usikker.',
    nn: 'Kort serie: under fem år med tal. Sesongen er usikker.',
    en: 'Short series: less than five years of figures. The season is uncertain.',
  },
};

const REFUSALS = {
  NO_SEASON_IN_YEARS: {
    nb: 'Årstall har ingen sesong å justere for.',
    nn: 'Årstal har ingen sesong å justere for.',
    en: 'Annual figures have no season to adjust for.',
  },
  SHORT_SERIES: {
    nb: 'Det trengs minst tre år med tall for å skille sesong fra tilfeldige svingninger. Så mange tall finnes ikke her.',
    nn: 'Det trengst minst tre år med tal for å skilje sesong frå tilfeldige svingingar. Så mange tal finst ikkje her.',
    en: 'At least three years of figures are needed to tell season from chance. There are not that many here.',
  },
  GAPS_IN_SERIES: {
    nb: 'Tallrekken har så mange hull at ingen del på tre år er hel. Sesongen kan derfor ikke regnes ut.',
    nn: 'Talrekkja har så mange hol at ingen del på tre år er heil. Sesongen kan difor ikkje reknast ut.',
    en: 'The series has so many gaps that no three years of it are whole. The season can therefore not be computed.',
  },
  SHOCK_HIDES_SEASON: {
    nb: 'Koronatiden eller en annen unntakstid dekker så mye av tallrekken at sesongen ikke kan regnes ut.',
    nn: 'Koronatida eller ei anna unntakstid dekkjer så mykje av talrekkja at sesongen ikkje kan reknast ut.',
    en: 'The coronavirus period or another exceptional time covers so much of the series that the season cannot be computed.',
  },
} as const satisfies Record<string, Note['text']>;

export function describeRefusal(code: keyof typeof REFUSALS): Note {
  return { code, text: REFUSALS[code] };
}
