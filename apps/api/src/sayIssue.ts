/** What a validator found, said as this API says it: what is wrong and what is allowed, never how it was checked. */

/** As much as is read here of a zod issue. */
export interface FoundIssue {
  code?: string | undefined;
  message?: string | undefined;
  values?: readonly unknown[] | undefined;
  minimum?: unknown;
  maximum?: unknown;
  origin?: unknown;
  pattern?: unknown;
}

/** Texts that are the validator's own, and speak of types; all others were written for whoever asks. */
const RAW = /^(Invalid|Too (small|big)|Unrecognized|Expected)/i;

/** @param given what came under the parameter's name. */
export function sayIssue(issue: FoundIssue, given: unknown): { message: string; allowed?: string[] } {
  const { code, message = 'cannot be used', values, minimum, maximum, origin } = issue;
  if (Array.isArray(given)) return { message: 'is given more than once; use commas in a list' };
  if (given === undefined && RAW.test(message)) return { message: 'is missing' };
  if (values) return { message: 'is none of those allowed', allowed: values.map(String) };
  if (!RAW.test(message)) return { message: message.slice(0, 400) };
  const long = origin === 'string';
  const unit = long ? ' characters' : '';
  if (code === 'too_small')
    return {
      message: long ? 'is too short' : 'is too small',
      allowed: [`at least ${String(minimum)}${unit}`],
    };
  if (code === 'too_big')
    return { message: long ? 'is too long' : 'is too large', allowed: [`at most ${String(maximum)}${unit}`] };
  return { message: 'is not written as it has to be', ...patternOf(issue) };
}

function patternOf({ pattern }: FoundIssue): { allowed?: string[] } {
  return typeof pattern === 'string' ? { allowed: [pattern.replace(/^\/\^?|\$?\/\w*$/g, '')] } : {};
}
