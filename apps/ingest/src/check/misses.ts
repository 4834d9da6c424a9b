/** Where parts miss their whole: one warning a kind, with the largest miss. */
import {
  type LocalizedText,
  type Place,
  type Remark,
  formatNumber,
  inEveryLanguage,
} from '@regionpuls/domain';
import { FirstPlaces, remarkOf } from './complaints.ts';

export type Kind = 'sex' | 'industry' | 'counties' | 'municipalities';

const KINDS: Record<Kind, LocalizedText> = {
  sex: { nb: 'kvinner og menn mot alle', nn: 'kvinner og menn mot alle', en: 'women and men against all' },
  industry: { nb: 'næringene mot alle', nn: 'næringane mot alle', en: 'the industries against all' },
  counties: {
    nb: 'fylkene og ufordelte mot landet',
    nn: 'fylka og ufordelte mot landet',
    en: 'the counties and the unallocated against the country',
  },
  municipalities: {
    nb: 'kommunene mot fylket',
    nn: 'kommunane mot fylket',
    en: 'the municipalities against the county',
  },
};

interface Miss {
  indicator: string;
  kind: Kind;
  places: FirstPlaces;
  region: string;
  period: string;
  difference: number;
  /** Of the largest. */
  place: number;
}

export class Misses {
  readonly #byKind = new Map<string, Miss>();

  /** @param difference whole − parts. */
  add(
    indicator: string,
    kind: Kind,
    region: string,
    period: () => string,
    place: number,
    difference: number,
  ): void {
    const name = `${indicator}|${kind}`;
    let miss = this.#byKind.get(name);
    if (!miss) {
      miss = { indicator, kind, places: new FirstPlaces(), region, period: '', difference: 0, place };
      this.#byKind.set(name, miss);
    }
    miss.places.add(place);
    const larger = Math.abs(difference) - Math.abs(miss.difference);
    if (larger > 0 || (larger === 0 && place < miss.place))
      Object.assign(miss, { region, period: period(), difference, place });
  }

  toRemarks(place: (number: number) => Place): Remark[] {
    return [...this.#byKind.values()]
      .sort((a, b) => a.places.numbers[0]! - b.places.numbers[0]!)
      .map((miss) => remarkOf('totals', 'warning', textOf(miss), miss.places, place));
  }
}

function textOf({ indicator, kind, places, region, period, difference }: Miss): LocalizedText {
  const fewer = difference > 0;
  const words = {
    nb: ['stemmer ikke i', 'tilfeller; størst er', 'delene er', fewer ? 'færre' : 'flere', 'enn helheten'],
    nn: ['stemmer ikkje i', 'tilfelle; størst er', 'delane er', fewer ? 'færre' : 'fleire', 'enn heilskapen'],
    en: [
      'do not agree in',
      'cases; the largest is',
      'the parts are',
      fewer ? 'fewer' : 'more',
      'than the whole',
    ],
  };
  return inEveryLanguage((language) => {
    const [disagree, largest, are, which, than] = words[language];
    const size = formatNumber(Math.abs(difference), language);
    return (
      `${indicator}: ${KINDS[kind][language]} ${disagree} ${formatNumber(places.count, language)} ${largest} ` +
      `region ${region}, ${period}: ${are} ${size} ${which} ${than}.`
    );
  });
}
