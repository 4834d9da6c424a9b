import type { View } from '@regionpuls/domain';
import type { FoundChoice } from './useSnapshot.ts';

/** The map as a picture; undefined where that would be every municipality of the country, which is too much for one. */
export function viewOfMap(
  { indicator, level, county, period, asOf }: FoundChoice,
  { language, theme }: { language: View['lang']; theme: View['theme'] },
): View | undefined {
  const within = level === 'county' ? '0' : county;
  if (!within) return undefined;
  return {
    indicator: indicator.id,
    region: [within],
    sex: 'total',
    recipe: 'none',
    ...(period ? { to: period } : {}),
    ...(asOf ? { asOf } : {}),
    lang: language,
    theme,
    kind: 'map',
  };
}
