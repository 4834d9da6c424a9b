/** Why a forecast is shown or not, as sentences. */
import {
  type LocalizedText,
  type Note,
  type Shock,
  formatNumber,
  formatPercent,
  inEveryLanguage,
} from '@regionpuls/domain';
import type { ForecastBacktest, Scores } from './backtestForecast.ts';
import { METHODS } from '../methods.ts';

const NO_FORECAST = {
  NO_FORECAST_OF_YEARS: {
    nb: 'Vi framskriver ikke årstall: det er for få av dem til å prøve om framskrivingen holder.',
    nn: 'Vi framskriv ikkje årstal: det er for få av dei til å prøve om framskrivinga held.',
    en: 'We do not forecast annual figures: there are too few of them to test whether the forecast holds.',
  },
  GAPS_BEFORE_FORECAST: {
    nb: 'Tallrekken har hull mot slutten, så det finnes ingen framskriving.',
    nn: 'Talrekkja har hol mot slutten, så det finst inga framskriving.',
    en: 'The series has gaps towards its end, so there is no forecast.',
  },
  SHORT_FOR_FORECAST: {
    nb: 'Det er under fem år med sammenhengende tall. Det er for lite til å prøve om en framskriving holder.',
    nn: 'Det er under fem år med samanhengande tal. Det er for lite til å prøve om ei framskriving held.',
    en: 'There are less than five years of unbroken figures. That is too little to test whether a forecast holds.',
  },
  FEW_PEOPLE_FOR_FORECAST: {
    nb: 'Tallet gjelder under 30 personer. Da sier en framskriving mer om tilfeldigheter enn om hvor det går.',
    nn: 'Talet gjeld under 30 personar. Då seier ei framskriving meir om tilfelle enn om kvar det går.',
    en: 'The figure concerns fewer than 30 people. A forecast would then say more about chance than about where things are heading.',
  },
  SHOCK_BEFORE_FORECAST: {
    nb: 'De siste tallene er fra en unntakstid. Vi framskriver ikke derfra.',
    nn: 'Dei siste tala er frå ei unntakstid. Vi framskriv ikkje derifrå.',
    en: 'The latest figures are from an exceptional time. We do not forecast from there.',
  },
} as const satisfies Record<string, LocalizedText>;

export function describeNoForecast(code: keyof typeof NO_FORECAST): Note {
  return { code, text: NO_FORECAST[code] };
}

/** What the forecast is, and how such forecasts did before. */
export function describeForecast(scores: Scores, shocks: readonly Shock[], isMasked: boolean): Note[] {
  const notes: Note[] = [
    METHODS.ets.note,
    {
      code: 'FORECAST_BEFORE',
      text: inEveryLanguage((language) => {
        const count = formatNumber(scores.count, language);
        const kept = formatPercent(scores.coverage80 * 100, language, 0);
        const band = formatPercent(80, language, 0);
        return {
          nb: `Slike framskrivinger er prøvd mot ${count} tall inntil tolv måneder fram: ${kept} av dem havnet innenfor området som skulle romme ${band}.`,
          nn: `Slike framskrivingar er prøvde mot ${count} tal inntil tolv månader fram: ${kept} av dei hamna innanfor området som skulle romme ${band}.`,
          en: `Such forecasts have been tested against ${count} figures up to twelve months ahead: ${kept} of them fell within the range meant to hold ${band}.`,
        }[language];
      }),
    },
  ];
  if (isMasked) {
    notes.push({
      code: 'SHOCK_LEFT_OUT',
      text: inEveryLanguage((language) => {
        const labels = shocks.map((shock) => shock.label[language]).join(', ');
        return {
          nb: `Holdt utenfor, både i framskrivingen og i prøven av den: ${labels}.`,
          nn: `Halde utanfor, både i framskrivinga og i prøva av ho: ${labels}.`,
          en: `Left out, both of the forecast and of its test: ${labels}.`,
        }[language];
      }),
    });
  }
  return notes;
}

/** The backtest did not go well enough. */
export function describeUnproven(
  failures: readonly ('accuracy' | 'coverage80' | 'coverage95')[],
  { ets }: ForecastBacktest,
): Note {
  return {
    code: 'FORECAST_NOT_PROVEN',
    text: inEveryLanguage((language) => {
      const share = (value: number) => formatPercent(value * 100, language, 0);
      const why = failures.map((failure) => {
        if (failure === 'accuracy') return WORSE[language];
        const [promised, kept] =
          failure === 'coverage80'
            ? [share(0.8), share(ets.coverage80)]
            : [share(0.95), share(ets.coverage95)];
        return MISSED[language](promised, kept);
      });
      return `${UNPROVEN[language]} ${why.join(' ')}`;
    }),
  };
}

const UNPROVEN = {
  nb: 'Vi viser ingen framskriving, fordi den ikke har vært god nok på disse tallene.',
  nn: 'Vi viser inga framskriving, fordi ho ikkje har vore god nok på desse tala.',
  en: 'We show no forecast, because it has not been good enough on these figures.',
};
const WORSE = {
  nb: 'Den bommet mer enn om vi hadde brukt tallet fra samme tid året før.',
  nn: 'Ho bomma meir enn om vi hadde brukt talet frå same tid året før.',
  en: 'It missed by more than taking the figure from the same time the year before.',
};
const MISSED = {
  nb: (promised: string, kept: string) => `Området som skulle romme ${promised} av tallene, rommet ${kept}.`,
  nn: (promised: string, kept: string) => `Området som skulle romme ${promised} av tala, romma ${kept}.`,
  en: (promised: string, kept: string) => `The range meant to hold ${promised} of the figures held ${kept}.`,
};
