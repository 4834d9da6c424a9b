const FIRST_SLOTS = 4;

/** The sink's number of a series by the numbers of its parts: open addressing, because a map of texts would be half the reading. */
export class SeriesNumbers {
  /** Key + 1; 0 where there is none. So few at first that there soon are more: code compiled before would be thrown away. */
  #keys = new Int32Array(FIRST_SLOTS);
  #numbers = new Int32Array(FIRST_SLOTS);
  #count = 0;

  /** −1 when the key is new. @param key 0 or more, below 2³¹ − 1. */
  find(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    // The first step is 0, so that a compiler that has seen no collision has seen the step.
    for (let slot = slotOf(key), step = 0; ; step = 1) {
      slot = (slot + step) & mask;
      const found = keys[slot]!;
      if (found === key + 1) return this.#numbers[slot]!;
      if (found === 0) return -1;
    }
  }

  /** @param key one that is new. */
  add(key: number, number: number): void {
    if (++this.#count * 2 > this.#keys.length) this.#grow();
    this.#put(key, number);
  }

  #put(key: number, number: number): void {
    const mask = this.#keys.length - 1;
    let slot = slotOf(key) & mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key + 1;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(keys.length * 4);
    this.#numbers = new Int32Array(keys.length * 4);
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.#put(keys[i]! - 1, numbers[i]!);
  }
}

function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
