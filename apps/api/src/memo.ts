/** Keeps the last few results of a pure computation. Values are derived, so losing one costs time and nothing else. */
export class Memo<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The kept value, or the computed one; a computation that throws keeps nothing. */
  get(key: string, compute: () => Value): Value {
    const kept = this.#entries.get(key);
    if (kept !== undefined) {
      // Re-inserted last, so that the first entry is always the one unused for longest.
      this.#entries.delete(key);
      this.#entries.set(key, kept);
      return kept;
    }
    const value = compute();
    this.#entries.set(key, value);
    if (this.#entries.size > this.#limit) this.#entries.delete(this.#entries.keys().next().value!);
    return value;
  }
}
