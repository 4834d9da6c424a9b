/** The four sheets of figures, each known by its name and by the title in it: both must say the same. */
import type { Indicator } from '@regionpuls/domain';
import { navUnemployed } from '../../../indicators/nav-unemployed.ts';
import { navUnemployedRate } from '../../../indicators/nav-unemployed-rate.ts';

export interface SheetKind {
  level: 'county' | 'municipality';
  indicator: Indicator;
  /** The sheet's name without its number begins so; Excel cuts names at 31 letters. */
  name: string;
  title: string;
}

export const SHEET_KINDS: readonly SheetKind[] = [
  { level: 'county', indicator: navUnemployed, name: 'Fylke Antall', title: 'Fylke. Antall' },
  {
    level: 'county',
    indicator: navUnemployedRate,
    name: 'Fylke Prosent',
    title: 'Fylke. Prosent av arbeidsstyrken',
  },
  { level: 'municipality', indicator: navUnemployed, name: 'Kommune Antall', title: 'Kommune. Antall' },
  {
    level: 'municipality',
    indicator: navUnemployedRate,
    name: 'Kommune Prosent',
    title: 'Kommune. Prosent av arbeidsstyrken',
  },
];

/** «3. Kommune Antall» → the counts by municipality, wherever the sheet stands; undefined for sheets of other names. */
export function kindOfName(name: string): SheetKind | undefined {
  const bare = bareName(name);
  return SHEET_KINDS.find((kind) => bare.startsWith(kind.name));
}

/** Without NAV's number in front. */
export function bareName(name: string): string {
  return name.replace(/^\d+\.\s*/, '').trim();
}
