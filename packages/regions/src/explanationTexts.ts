/** The sentences of an explanation: whose value, on which borders, and what makes the difference. */
import {
  type Indicator,
  type Language,
  type LocalizedText,
  type Period,
  basisDate,
  formatNumber,
  formatPercent,
  inEveryLanguage,
} from '@regionpuls/domain';
import { isSameEverywhere } from './borderPlan.ts';
import type { DifferingUnit } from './differBetween.ts';
import type { FigureDifference, PlacedFigure } from './explanation.ts';
import type { RegionIndex } from './regionIndex.ts';
import { joinSome } from './words.ts';

interface Setting {
  index: RegionIndex;
  indicator: Indicator;
  period: Period;
}

export function writeValue(setting: Setting, figure: PlacedFigure): LocalizedText {
  const { label, region, by, addends } = figure;
  return inEveryLanguage((language) => {
    const borders = onBorders(setting, figure, language);
    const count = formatNumber(addends, language);
    switch (language) {
      case 'nb':
        return by === 'source'
          ? `Kildens eget tall for ${label} (${region})${borders}.`
          : `Vår sum av ${count} områder for ${label} (${region})${borders}.`;
      case 'nn':
        return by === 'source'
          ? `Kjelda sitt eige tal for ${label} (${region})${borders}.`
          : `Vår sum av ${count} område for ${label} (${region})${borders}.`;
      case 'en':
        return by === 'source'
          ? `The source’s own figure for ${label} (${region})${borders}.`
          : `Our sum of ${count} areas for ${label} (${region})${borders}.`;
    }
  });
}

export function writeDifference(
  setting: Setting,
  first: PlacedFigure,
  second: PlacedFigure,
  { difference, reason, units }: Omit<FigureDifference, 'text'>,
): LocalizedText {
  return inEveryLanguage((language) => {
    const [a, b] = [first, second].map((figure) => numberOf(setting, figure, language)) as [string, string];
    const [on, then] = [first, second].map((one) => bordersOf(setting, one, language)) as [string, string];
    const size = difference === null ? null : amount(setting.indicator, Math.abs(difference), language);
    const words = WORDS[language];
    const middle =
      reason === 'boundaries'
        ? `${words.on(a, on)}. ${words.on(b, then)}${unitText(units, language)}.`
        : `${words.both(a, b, onBorders(setting, second, language))} ${words.reasons[reason]}`;
    return size === null ? middle : `${middle} ${words.difference(size)}`;
  });
}

const WORDS: Record<
  Language,
  {
    on: (value: string, borders: string) => string;
    both: (a: string, b: string, borders: string) => string;
    reasons: Record<Exclude<FigureDifference['reason'], 'boundaries'>, string>;
    difference: (size: string) => string;
    withheld: string;
    none: string;
    without: string;
    with: string;
    partOf: (unit: DifferingUnit) => string;
    liesIn: (county: string) => string;
  }
> = {
  nb: {
    on: (value, borders) => `${value} er på ${borders}`,
    both: (a, b, borders) => `${a} og ${b} gjelder samme område${borders}.`,
    reasons: {
      vintage: 'De er fra hver sin publisering fra kilden.',
      method: 'Det ene er kildens eget tall, det andre er vår sum.',
      unknown: 'Vi vet ikke hvorfor de er ulike.',
    },
    difference: (size) => `Forskjellen er ${size}.`,
    withheld: 'Et skjult tall',
    none: 'Et manglende tall',
    without: 'uten',
    with: 'med',
    partOf: ({ now }) => `som nå er del av ${now.label}${now.parent ? ` i ${now.parent.label}` : ''}`,
    liesIn: (county) => `som nå ligger i ${county}`,
  },
  nn: {
    on: (value, borders) => `${value} er på ${borders}`,
    both: (a, b, borders) => `${a} og ${b} gjeld same område${borders}.`,
    reasons: {
      vintage: 'Dei er frå kvar si publisering frå kjelda.',
      method: 'Det eine er kjelda sitt eige tal, det andre er vår sum.',
      unknown: 'Vi veit ikkje kvifor dei er ulike.',
    },
    difference: (size) => `Skilnaden er ${size}.`,
    withheld: 'Eit skjult tal',
    none: 'Eit manglande tal',
    without: 'utan',
    with: 'med',
    partOf: ({ now }) => `som no er del av ${now.label}${now.parent ? ` i ${now.parent.label}` : ''}`,
    liesIn: (county) => `som no ligg i ${county}`,
  },
  en: {
    on: (value, borders) => `${value} is on ${borders}`,
    both: (a, b, borders) => `${a} and ${b} are for the same area${borders}.`,
    reasons: {
      vintage: 'They are from different releases by the source.',
      method: 'One is the source’s own figure, the other is our sum.',
      unknown: 'We do not know why they differ.',
    },
    difference: (size) => `The difference is ${size}.`,
    withheld: 'A withheld figure',
    none: 'A missing figure',
    without: 'without',
    with: 'with',
    partOf: ({ now }) => `which is now part of ${now.label}${now.parent ? ` in ${now.parent.label}` : ''}`,
    liesIn: (county) => `which is now in ${county}`,
  },
};

/** «, uten Rømskog, som nå er del av Aurskog-Høland i Akershus»; where each went only for one unit, or it would drown. */
function unitText(units: readonly DifferingUnit[], language: Language): string {
  const words = WORDS[language];
  return (['lost', 'gained'] as const)
    .map((change) => {
      const some = units.filter((unit) => unit.change === change);
      if (some.length === 0) return '';
      const names = joinSome(
        some.map((unit) => unit.label),
        language,
      );
      const list = `, ${change === 'lost' ? words.without : words.with} ${names}`;
      const [only] = some;
      if (some.length > 1 || !only) return list;
      const county = only.now.parent?.label;
      if (only.now.label === only.label) return county ? `${list}, ${words.liesIn(county)}` : list;
      return `${list}, ${words.partOf(only)}`;
    })
    .join('');
}

/** «, på dagens grenser»; nothing for the country and what is not placed, whose borders do not move. */
function onBorders(setting: Setting, figure: PlacedFigure, language: Language): string {
  if (isSameEverywhere(setting.index, figure.region)) return '';
  return `, ${language === 'en' ? 'on' : 'på'} ${bordersOf(setting, figure, language)}`;
}

function bordersOf({ index, period }: Setting, figure: PlacedFigure, language: Language): string {
  const isCounty = figure.region.length === 2;
  if (figure.epoch === index.epochs.length - 1) {
    return { nb: 'dagens grenser', nn: 'dagens grenser', en: 'today’s borders' }[language];
  }
  const year = (basisDate(figure.boundaries) ?? period).slice(0, 4);
  switch (language) {
    case 'nb':
      return `${isCounty ? 'fylkesgrensene' : 'kommunegrensene'} i ${year}`;
    case 'nn':
      return `${isCounty ? 'fylkesgrensene' : 'kommunegrensene'} i ${year}`;
    case 'en':
      return `the ${isCounty ? 'county' : 'municipal'} borders of ${year}`;
  }
}

function numberOf({ indicator }: Setting, { value, status }: PlacedFigure, language: Language): string {
  if (value !== null) return amount(indicator, value, language);
  return status === 'suppressed' ? WORDS[language].withheld : WORDS[language].none;
}

function amount(indicator: Indicator, value: number, language: Language): string {
  return indicator.unit === 'percent'
    ? formatPercent(value, language, indicator.decimals)
    : formatNumber(value, language, indicator.decimals);
}
