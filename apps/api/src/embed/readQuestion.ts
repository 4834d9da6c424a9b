/** What is asked for in an embed's address. */
import { type View, viewSchema } from '@regionpuls/domain';
import { z } from 'zod';
import { ProblemResponse, badParameters } from '../problems.ts';
import { sayIssue } from '../sayIssue.ts';

/** Beside the view: how it is to be delivered. */
const DELIVERY = ['width', 'scale', 'part'] as const;
type Delivery = (typeof DELIVERY)[number];

const MOST_PIXELS = 4800;
export const NARROWEST_IMAGE = 200;
/** A narrower image is a smaller one of this width: texts would not fit. */
export const NARROWEST_PICTURE = 320;

function wholeNumber(from: number, to: number, description: string) {
  const error = `is not a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,5}$/, { error })
    .transform(Number)
    .refine((number) => number >= from && number <= to, { error })
    .meta({ type: 'integer', minimum: from, maximum: to, description });
}

export const pageDelivery = z.strictObject({
  width: wholeNumber(240, 1200, 'Pixels that the picture is drawn for; 600 when left out').default(600),
  part: z
    .enum(['fragment', 'figure'])
    .optional()
    .meta({ description: 'fragment: the figure with its style, for other pages; figure: without' }),
});
export const pictureDelivery = z.strictObject({
  width: wholeNumber(240, 2400, 'Pixels; the height follows; 720 when left out').default(720),
});
export const imageDelivery = z
  .strictObject({
    width: wholeNumber(NARROWEST_IMAGE, 2400, 'Pixels; the height follows; 720 when left out').default(720),
    scale: wholeNumber(1, 3, 'Pixels of the image for each of the picture; 2 when left out').default(2),
  })
  .refine(({ width, scale }) => width * scale <= MOST_PIXELS, {
    path: ['width'],
    error: `times scale is more than ${MOST_PIXELS} pixels`,
  });

/** @throws ProblemResponse naming every parameter that cannot be used. */
export function readQuestion<D extends z.ZodType>(
  query: unknown,
  delivery: D,
): { view: View; delivery: z.infer<D> } {
  const entries = Object.entries((query ?? {}) as Record<string, unknown>);
  const isDelivery = ([key]: [string, unknown]) => DELIVERY.includes(key as Delivery);
  const view = viewSchema.safeParse(Object.fromEntries(entries.filter((entry) => !isDelivery(entry))));
  const delivered = delivery.safeParse(Object.fromEntries(entries.filter(isDelivery)));
  if (view.success && delivered.success) return { view: view.data, delivery: delivered.data };
  const issues = [...(view.error?.issues ?? []), ...(delivered.error?.issues ?? [])];
  const given = Object.fromEntries(entries);
  throw new ProblemResponse(badParameters(issues.flatMap((issue) => errorsOf(issue, given))));
}

function errorsOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>) {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      parameter: key.slice(0, 40),
      message: 'is not a parameter of an embed',
    }));
  }
  const parameter = String(issue.path[0] ?? 'query').slice(0, 40);
  return [{ parameter, ...sayIssue(issue, given[parameter]) }];
}
