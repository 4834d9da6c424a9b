/** What is asked for in an embed's address. */
import { type View, viewSchema } from '@regionpuls/domain';
import { z } from 'zod';
import { ProblemResponse } from '../problems.ts';

/** Beside the view: how it is to be delivered. */
const DELIVERY = ['width', 'scale', 'part'] as const;
type Delivery = (typeof DELIVERY)[number];

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, { error: `allowed: a whole number from ${from} to ${to}` })
    .transform(Number)
    .pipe(
      z
        .number()
        .min(from)
        .max(to, { error: `allowed: at most ${to}` }),
    );

export const pageDelivery = z.strictObject({
  width: wholeNumber(240, 1200).default(600),
  // `fragment` goes into other pages with its style; `figure` into our own, which has it.
  part: z.enum(['fragment', 'figure']).optional(),
});
export const pictureDelivery = z.strictObject({ width: wholeNumber(240, 2400).default(720) });
export const imageDelivery = z
  .strictObject({ width: wholeNumber(200, 2400).default(720), scale: wholeNumber(1, 3).default(2) })
  .refine(({ width, scale }) => width * scale <= 4800, {
    path: ['width'],
    error: 'width times scale: allowed: at most 4800 pixels',
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
  const errors = [...(view.error?.issues ?? []), ...(delivered.error?.issues ?? [])].flatMap(errorsOf);
  throw new ProblemResponse({
    type: '/problems/bad-parameter',
    title: errors.length === 1 ? 'A parameter cannot be used' : `${errors.length} parameters cannot be used`,
    status: 400,
    detail: errors
      .map(({ parameter, message }) => `${parameter}: ${message}`)
      .join('; ')
      .slice(0, 2000),
    errors,
  });
}

function errorsOf(issue: z.core.$ZodIssue): { parameter: string; message: string; allowed?: string[] }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      parameter: key.slice(0, 40),
      message: 'is not a parameter of an embed',
    }));
  }
  const parameter = String(issue.path[0] ?? 'query').slice(0, 40);
  if (issue.code === 'invalid_value') {
    return [{ parameter, message: 'is none of those allowed', allowed: issue.values.map(String) }];
  }
  return [{ parameter, message: issue.message.slice(0, 400) }];
}
