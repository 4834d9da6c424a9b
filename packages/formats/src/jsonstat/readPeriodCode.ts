/** A member of a time dimension to our period: `2018M04`, `2018K4` or `2018Q4`, `2018`, and periods as we write them. */
import { type LocalizedText, type Period, isPeriod } from '@regionpuls/domain';
import { quote } from '../problem.ts';

export type PeriodReading = { ok: true; period: Period } | { ok: false; message: LocalizedText };

/** Frequencies are read from the code: JSON-stat has no field for them. */
export function readPeriodCode(code: string): PeriodReading {
  const month = /^(\d{4})M(\d{2})$/.exec(code);
  const quarter = /^(\d{4})[KQ]([1-4])$/.exec(code);
  const period = month ? `${month[1]}-${month[2]}` : quarter ? `${quarter[1]}-Q${quarter[2]}` : code;
  if (isPeriod(period)) return { ok: true, period };
  const what = quote(code);
  if (/^\d{4}[UWV]\d{2}$/.test(code)) {
    return refuse(
      `${what} er en uke. Tall tas inn for år, kvartal og måned.`,
      `${what} er ei veke. Tal blir tekne inn for år, kvartal og månad.`,
      `${what} is a week. Figures are taken in for years, quarters and months.`,
    );
  }
  const allowed = '2018, 2018K4, 2018M04';
  return refuse(
    `${what} er ikke en periode. Slik skal de skrives: ${allowed}.`,
    `${what} er ikkje ein periode. Slik skal dei skrivast: ${allowed}.`,
    `${what} is not a period. They are written like this: ${allowed}.`,
  );
}

function refuse(nb: string, nn: string, en: string): PeriodReading {
  return { ok: false, message: { nb, nn, en } };
}
