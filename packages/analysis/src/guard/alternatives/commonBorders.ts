/** Both figures on the borders of one of them, the later first. */
import { type Figure, boundaryBasisSchema, formatDate, inEveryLanguage } from '@regionpuls/domain';
import { requestOf } from '../pair.ts';
import { yearOf } from '../season.ts';
import type { Remedy } from './remedy.ts';

const BORDERS = {
  nb: (label: string, day: string) => `Begge tallene gjelder ${label} med grensene ${day}.`,
  nn: (label: string, day: string) => `Begge tala gjeld ${label} med grensene ${day}.`,
  en: (label: string, day: string) => `Both figures are for ${label} within the borders of ${day}.`,
};

export const commonBorders: Remedy = {
  cures: ['BOUNDARY_MISMATCH'],
  propose: ({ left, right, earlier, later }) =>
    [later, earlier].flatMap((side) => {
      const boundaries = basisOf(side);
      if (boundaries === null) return [];
      const onBasis = (figure: Figure) => ({ ...requestOf(figure), region: side.region, boundaries });
      return [
        {
          left: onBasis(left),
          right: onBasis(right),
          reason: inEveryLanguage((language) =>
            BORDERS[language](side.label, formatDate(`${boundaries}-01-01`, language)),
          ),
        },
      ];
    }),
};

/** Null for a period whose year cannot be a basis. */
function basisOf({ boundaries, period }: Figure): string | null {
  if (boundaries !== 'published') return boundaries;
  const year = String(yearOf(period));
  return boundaryBasisSchema.safeParse(year).success ? year : null;
}
