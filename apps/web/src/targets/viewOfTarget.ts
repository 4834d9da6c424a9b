import type { Course } from '@regionpuls/charts';
import { type Target, type View, breakdownMember, sexSchema } from '@regionpuls/domain';

export type ShownTarget = Pick<Target, 'id' | 'indicator' | 'region' | 'boundaries' | 'breakdown'>;

/** A target's course beside its agreed path, as a picture. */
export function viewOfTarget(
  { id, indicator, region, boundaries, breakdown }: ShownTarget,
  course: Course,
  asOf: string | undefined,
  { language, theme }: { language: View['lang']; theme: View['theme'] },
): View {
  return {
    indicator,
    region: [region],
    sex: sexSchema.catch('total').parse(breakdownMember(breakdown)?.member),
    boundaries,
    recipe: course === 'adjusted' ? 'seasonally-adjusted' : 'none',
    target: id,
    ...(asOf ? { asOf } : {}),
    lang: language,
    theme,
    kind: 'line',
  };
}
