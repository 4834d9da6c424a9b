/** Gathers what is to be said about a payload: the same words once, with the first places and how many. */
import type { LocalizedText, Place, Remark, RemarkSeverity } from '@regionpuls/domain';

const PLACES_SHOWN = 5;
/** After so many different errors the rest is usually the same mistake again. */
const MOST = 20;

export class RemarkList {
  readonly #byText = new Map<string, Remark>();
  #errors = 0;

  /** @param place absent where the whole payload is meant. */
  add(rule: string, severity: RemarkSeverity, message: LocalizedText, place?: Place, count?: number): void {
    const key = `${rule}|${severity}|${message.nb}`;
    const known = this.#byText.get(key);
    if (severity === 'error') this.#errors++;
    if (!known) {
      if (severity === 'error' && this.isFull) return;
      this.#byText.set(key, {
        rule,
        severity,
        message,
        places: place ? [place] : [],
        count: count ?? (place ? 1 : 0),
      });
      return;
    }
    if (place && known.places.length < PLACES_SHOWN) known.places.push(place);
    known.count += count ?? (place ? 1 : 0);
  }

  error(message: LocalizedText, place?: Place): void {
    this.add('reading', 'error', message, place);
  }

  /** Adds what another reading said, merging what was said before. */
  addAll(remarks: readonly Remark[]): void {
    for (const { rule, severity, message, places, count } of remarks) {
      this.add(rule, severity, message, places[0], count);
      const known = this.#byText.get(`${rule}|${severity}|${message.nb}`);
      for (const place of places.slice(1)) {
        if (known && known.places.length < PLACES_SHOWN) known.places.push(place);
      }
    }
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** True when there are so many different errors that reading on tells nothing new. */
  get isFull(): boolean {
    return [...this.#byText.values()].filter(({ severity }) => severity === 'error').length >= MOST;
  }

  toRemarks(): Remark[] {
    return [...this.#byText.values()];
  }
}
