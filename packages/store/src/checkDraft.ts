/** Refuses a publication that the archive could not answer for. */
import {
  PERIODS_PER_YEAR,
  STATUSES,
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
  let points = 0;
  for (const series of draft.series) {
    const name = `${what}, series ${seriesKeyText(series.key)}`;
    parse(keySchema, series.key, name);
    if (seen.has(seriesKeyText(series.key))) throw new Error(`${name}: is given twice`);
    seen.add(seriesKeyText(series.key));
    checkPoints(series, name);
    points += series.ordinals.length;
  }
  if (points === 0) throw new Error(`${what}: has no observations`);
}

function checkPoints({ key, ordinals, values, statuses }: SeriesDraft, name: string): void {
  if (values.length !== ordinals.length || statuses.length !== ordinals.length) {
    throw new Error(
      `${name}: has ${ordinals.length} periods, ${values.length} values and ${statuses.length} statuses; ` +
        'there must be as many of each',
    );
  }
  const perYear = PERIODS_PER_YEAR[key.frequency];
  let previous = FIRST_YEAR * perYear - 1;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i]!;
    if (!Number.isInteger(ordinal) || ordinal <= previous || ordinal >= (LAST_YEAR + 1) * perYear) {
      throw new Error(
        `${name}: period ordinal ${ordinal} at position ${i}; allowed are whole numbers in the years ` +
          `${FIRST_YEAR}-${LAST_YEAR}, in order, each once`,
      );
    }
    previous = ordinal;
    const withoutValue = WITHOUT_VALUE[statuses[i]!];
    if (withoutValue === undefined)
      throw new Error(`${name}: ${statuses[i]} at position ${i} is not a status`);
    const value = values[i]!;
    if (withoutValue !== Number.isNaN(value) || Math.abs(value) === Infinity) {
      throw new Error(
        `${name}: value ${value} with status ${STATUSES[statuses[i]!]} at position ${i}; ` +
          'a finite value is given exactly when the status says that there is one',
      );
    }
  }
}

function parse(schema: typeof keySchema | typeof publishedSchema, input: unknown, what: string): void {
  const result = schema.safeParse(input);
  if (result.success) return;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${what}: ${issues.join('; ')}`);
}
