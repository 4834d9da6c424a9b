/** Refuses a publication that the archive could not answer for. */
import {
  type Frequency,
  PERIODS_PER_YEAR,
  STATUSES,
  type SeriesKey,
  indicatorIdSchema,
  isWithoutValue,
  seriesKeyText,
  seriesSchema,
  vintageSchema,
} from '@regionpuls/domain';
import type { DeliveryDraft, SeriesDraft, VintageDraft } from './reader.ts';

const keySchema = seriesSchema
  .pick({ indicator: true, region: true, breakdown: true, boundaries: true, frequency: true })
  .extend({ indicator: indicatorIdSchema });
const publishedSchema = vintageSchema.pick({ published: true, precision: true });

/** Years that a period may have, see `periodSchema`. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

const WITHOUT_VALUE = STATUSES.map(isWithoutValue);

/** @throws Error naming the field. */
export function checkHead(draft: Pick<DeliveryDraft, 'source' | 'fileName' | 'options'>): void {
  for (const field of ['source', 'fileName'] as const) {
    if (draft[field] === '')
      throw new Error(`The delivery: «${field}» is empty; it says where the figures are from`);
  }
  for (const [option, value] of Object.entries<unknown>(draft.options)) {
    if (typeof value !== 'string') throw new Error(`The delivery: option «${option}» is not text`);
  }
}

export function checkPublished(draft: Pick<VintageDraft, 'published' | 'precision'>, what: string): void {
  parse(publishedSchema, draft, what);
}

/** @throws Error naming the vintage, the series and what is wrong with it. */
export function checkVintage(draft: VintageDraft, index: number): void {
  const what = `Vintage ${index + 1} (${draft.published})`;
  checkPublished(draft, what);
  const seen = new Set<string>();
  const checkKey = keyChecker();
  let points = 0;
  for (const { key, ordinals, values, statuses } of draft.series) {
    const name = seriesKeyText(key);
    const reason =
      checkKey(key) ??
      (seen.has(name) ? 'is given twice' : checkPoints(key.frequency, { ordinals, values, statuses }));
    if (reason) throw new Error(`${what}, series ${name}: ${reason}`);
    seen.add(name);
    points += ordinals.length;
  }
  if (points === 0) throw new Error(`${what}: has no observations`);
}

/** A function that says what is wrong with a key; null when nothing is. What was right once is not looked at again. */
export function keyChecker(): (key: SeriesKey) => string | null {
  const fields = Object.entries(keySchema.shape).map(([name, schema]) => ({
    field: name as keyof SeriesKey,
    schema,
    right: new Set<string>(),
  }));
  return (key) => {
    for (const { field, schema, right } of fields) {
      const value = key[field];
      if (right.has(value)) continue;
      if (!schema.safeParse(value).success) return complaintOf(keySchema, key);
      right.add(value);
    }
    return null;
  };
}

/** What is wrong with the points; null when nothing is. */
export function checkPoints(
  frequency: Frequency,
  { ordinals, values, statuses }: Pick<SeriesDraft, 'ordinals' | 'values' | 'statuses'>,
): string | null {
  if (values.length !== ordinals.length || statuses.length !== ordinals.length) {
    return (
      `has ${ordinals.length} periods, ${values.length} values and ${statuses.length} statuses; ` +
      'there must be as many of each'
    );
  }
  const perYear = PERIODS_PER_YEAR[frequency];
  const at = firstWrong(ordinals, values, statuses, FIRST_YEAR * perYear, (LAST_YEAR + 1) * perYear);
  return at < 0 ? null : complaintAt(at, { ordinals, values, statuses });
}

/** Index of the first point that is out of order or out of range, or whose value and status disagree; −1 when none is. */
function firstWrong(
  ordinals: ArrayLike<number>,
  values: Float64Array,
  statuses: Uint8Array,
  start: number,
  end: number,
): number {
  let least = start;
  for (let i = 0; i < values.length; i++) {
    const ordinal = ordinals[i]!;
    const value = values[i]!;
    const isNumber = value - value === 0;
    const withoutValue = WITHOUT_VALUE[statuses[i]!];
    const isRight =
      ordinal >= least &&
      ordinal < end &&
      Math.floor(ordinal) === ordinal &&
      withoutValue === !isNumber &&
      (isNumber || Number.isNaN(value));
    if (!isRight) return i;
    least = ordinal + 1;
  }
  return -1;
}

function complaintAt(
  i: number,
  { ordinals, values, statuses }: Pick<SeriesDraft, 'ordinals' | 'values' | 'statuses'>,
): string {
  const status = statuses[i]!;
  const withoutValue = WITHOUT_VALUE[status];
  if (withoutValue === undefined) return `${status} at position ${i} is not a status`;
  const value = values[i]!;
  if (withoutValue !== Number.isNaN(value) || Math.abs(value) === Infinity) {
    return (
      `value ${value} with status ${STATUSES[status]} at position ${i}; ` +
      'a finite value is given exactly when the status says that there is one'
    );
  }
  return (
    `period ordinal ${ordinals[i]!} at position ${i}; allowed are whole numbers in the years ` +
    `${FIRST_YEAR}-${LAST_YEAR}, in order, each once`
  );
}

function parse(schema: typeof publishedSchema, input: unknown, what: string): void {
  const reason = complaintOf(schema, input);
  if (reason !== null) throw new Error(`${what}: ${reason}`);
}

function complaintOf(schema: typeof keySchema | typeof publishedSchema, input: unknown): string | null {
  const result = schema.safeParse(input);
  if (result.success) return null;
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
