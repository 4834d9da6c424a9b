/** Keeps the last few results of a pure computation, or what will become them. Values are derived, so losing one costs time and nothing else. */
export class Memo<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The kept value, or the computed one; a computation that throws or rejects keeps nothing. */
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
    if (value instanceof Promise) {
      value.catch(() => {
        if (this.#entries.get(key) === value) this.#entries.delete(key);
      });
    }
    if (this.#entries.size > this.#limit) this.#entries.delete(this.#entries.keys().next().value!);
    return value;
  }
}
