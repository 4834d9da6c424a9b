/** The checks that every method makes before it computes: a wrong input is refused by name, never repaired. */

/**
 * @param values consecutive observations without gaps
 * @param minimum fewest observations that the method accepts
 * @throws RangeError naming the method, what is wrong and what is allowed
 */
export function requireSeries(method: string, values: readonly number[], minimum: number): void {
  if (values.length < minimum) {
    throw new RangeError(`${method}: the series has ${values.length} points; at least ${minimum} are needed`);
  }
  for (let index = 0; index < values.length; index++) {
    if (!Number.isFinite(values[index])) {
      throw new RangeError(
        `${method}: point ${index + 1} of ${values.length} is ${String(values[index])}; ` +
          'every point must be a finite number (impute or cut missing values first)',
      );
    }
  }
}

/** @throws RangeError unless `value` is a whole number of at least `minimum` (and at most `maximum`) */
export function requireWhole(
  method: string,
  name: string,
  value: number,
  minimum: number,
  maximum = Number.MAX_SAFE_INTEGER,
): void {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return;
  const allowed =
    maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
  throw new RangeError(`${method}: ${name} is ${value}; allowed: a whole number ${allowed}`);
}

/** @throws RangeError unless `minimum` ≤ `value` ≤ `maximum` */
export function requireWithin(
  method: string,
  name: string,
  value: number,
  minimum: number,
  maximum: number,
): void {
  if (value >= minimum && value <= maximum) return;
  throw new RangeError(`${method}: ${name} is ${value}; allowed: ${minimum} to ${maximum}`);
}

/** @throws RangeError unless 0 < `level` < 1, as a confidence level must be */
export function requireLevel(method: string, level: number): void {
  if (level > 0 && level < 1) return;
  throw new RangeError(`${method}: the confidence level is ${level}; allowed: between 0 and 1, as 0.95`);
}
