/** Rows that share a complaint, and the first places of each: bounded, and in the order of the delivery whatever order they came in. */
import {
  type LocalizedText,
  type Place,
  type Remark,
  type RemarkSeverity,
  formatNumber,
  inEveryLanguage,
} from '@regionpuls/domain';

const PLACES_SHOWN = 5;
/** Of so many the first are told. Beyond it only the number is kept. */
const MOST_KEPT = 1000;

interface Complaint {
  write: () => LocalizedText;
  places: FirstPlaces;
}

/** The first places of many. */
export class FirstPlaces {
  readonly numbers: number[] = [];
  count = 0;

  /** @param count rows that the place stands for. */
  add(number: number, count = 1): void {
    this.count += count;
    const { numbers } = this;
    if (numbers.length === PLACES_SHOWN && number >= numbers[PLACES_SHOWN - 1]!) return;
    let at = numbers.length;
    while (at > 0 && numbers[at - 1]! > number) at -= 1;
    if (numbers[at - 1] === number) return;
    numbers.splice(at, 0, number);
    if (numbers.length > PLACES_SHOWN) numbers.pop();
  }

  addAll(other: FirstPlaces): void {
    const { count } = this;
    for (const number of other.numbers) this.add(number);
    this.count = count + other.count;
  }
}

export class Complaints {
  readonly #byName = new Map<string, Complaint>();
  readonly #beyond = new FirstPlaces();

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  /** @param name what makes two complaints the same. @param write asked once, when it is told. */
  add(name: string, place: number, write: () => LocalizedText): void {
    const known = this.#byName.get(name);
    if (known) {
      known.places.add(place);
      return;
    }
    const places = new FirstPlaces();
    places.add(place);
    this.#byName.set(name, { write, places });
    if (this.#byName.size > 2 * MOST_KEPT) this.#forgetLast();
  }

  /** At most `most` remarks; the last one says how many rows were left out. */
  toRemarks(rule: string, severity: RemarkSeverity, place: (number: number) => Place, most = 20): Remark[] {
    const all = this.#inOrder();
    const remarks = all
      .slice(0, most)
      .map(([, { write, places }]) => remarkOf(rule, severity, write(), places, place));
    const rest = new FirstPlaces();
    for (const [, { places }] of all.slice(most)) rest.addAll(places);
    rest.addAll(this.#beyond);
    if (rest.count > 0) remarks.push(remarkOf(rule, severity, more(rest.count), rest, place));
    return remarks;
  }

  #inOrder(): [string, Complaint][] {
    return [...this.#byName].sort(([, a], [, b]) => a.places.numbers[0]! - b.places.numbers[0]!);
  }

  #forgetLast(): void {
    for (const [name, { places }] of this.#inOrder().slice(MOST_KEPT)) {
      this.#byName.delete(name);
      this.#beyond.addAll(places);
    }
  }
}

export function remarkOf(
  rule: string,
  severity: RemarkSeverity,
  message: LocalizedText,
  { numbers, count }: Pick<FirstPlaces, 'numbers' | 'count'>,
  place: (number: number) => Place,
): Remark {
  return { rule, severity, message, places: numbers.map(place), count };
}

function more(count: number): LocalizedText {
  const words = {
    nb: 'rader til av samme slag.',
    nn: 'rader til av same slag.',
    en: 'more rows of the same kind.',
  };
  const and = { nb: 'og', nn: 'og', en: 'and' };
  return inEveryLanguage(
    (language) => `${and[language]} ${formatNumber(count, language)} ${words[language]}`,
  );
}
