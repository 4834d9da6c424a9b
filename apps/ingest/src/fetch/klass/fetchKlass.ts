/** The classifications that make up the region table, from KLASS. */
import {
  KLASS,
  type KlassReading,
  type KlassSource,
  TABLE_BEGINS,
  readKlassChanges,
  readKlassCodes,
} from '@regionpuls/catalogue';
import { osloDay } from '@regionpuls/domain';
import { type CallRules, USUAL_RULES, createCaller } from '../http/createCaller.ts';
import { FetchFailure } from '../http/fetchFailure.ts';
import type { Surroundings } from '../http/surroundings.ts';

/** Before any municipality, so that a code's time is told from its beginning. */
const BEGINNING = '1838-01-01';

/** @throws FetchFailure when KLASS does not answer, or not with a classification. */
export async function fetchKlass(
  baseUrl: string,
  surroundings: Surroundings,
  rules: Partial<CallRules> = {},
): Promise<KlassSource> {
  const { call } = createCaller('KLASS', { ...USUAL_RULES, ...rules }, surroundings);
  const to = endOf(surroundings.now());
  const ask = async <T>(path: string, read: (text: string) => KlassReading<T>): Promise<T> => {
    // XML is what they answer unless told.
    const { text } = await call(`${baseUrl}/classifications/${path}&to=${to}`, {
      headers: { accept: 'application/json' },
    });
    const reading = read(text);
    if (reading.ok) return reading.value;
    throw new FetchFailure(reading.message.nb, reading.message.nn, reading.message.en);
  };
  const codes = (text: string) => readKlassCodes(text, to);
  return {
    municipalities: await ask(`${KLASS.municipalities}/codes?from=${BEGINNING}`, codes),
    counties: await ask(`${KLASS.counties}/codes?from=${BEGINNING}`, codes),
    changes: await ask(`${KLASS.municipalities}/changes?from=${TABLE_BEGINS}`, readKlassChanges),
  };
}

/**
 * The end of the range, which is not part of it: tomorrow, so that today is in it. Codes end on the first day of a month; such a
 * day is left alone, or a code that ends would look like one that was cut off there.
 */
function endOf(now: Date): string {
  const after = (days: number) => osloDay(new Date(now.getTime() + days * 86_400_000));
  return after(1).endsWith('-01') ? after(2) : after(1);
}
