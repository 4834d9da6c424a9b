import type { ColumnMapping } from '@regionpuls/domain';
import { type ColumnProfile, holdsFigures } from './profileColumn.ts';

type RegionColumn = ColumnMapping['region'];

const HEADING = /region|kommune|fylke|område|stad|geografi|municip|county|area/i;
const CODE_HEADING = /kode|nr\b|nummer|code|number/i;

/** The column that holds regions: codes rather than names, for names can be two. Null where none looks like it. */
export function suggestRegion(profiles: readonly ColumnProfile[]): RegionColumn | null {
  const forms = ['code-and-name', 'code', 'name'] as const;
  for (const form of forms) {
    const found = profiles.find((profile) => isOfForm(profile, form));
    if (!found) continue;
    const { column, heading } = found;
    const level = form === 'name' ? undefined : levelOf(found);
    return { column, heading, form, ...(level ? { level } : {}) };
  }
  return null;
}

function isOfForm(profile: ColumnProfile, form: RegionColumn['form']): boolean {
  const { texts, numbers, heading } = profile;
  const share = (pattern: RegExp) => {
    const matching = [...texts].filter((text) => pattern.test(text)).length;
    return texts.size > 0 && matching * 2 > texts.size;
  };
  if (form === 'code-and-name') return share(/^\d{2,4} +\p{L}/u);
  if (form === 'code') {
    const named = HEADING.test(heading) || CODE_HEADING.test(heading);
    return (numbers === 0 || named) && (share(/^0\d{1,3}$/) || (named && share(/^\d{1,4}$/)));
  }
  return !holdsFigures(profile) && profile.frequency === null && (HEADING.test(heading) || share(/^\p{L}/u));
}

function levelOf({ texts }: ColumnProfile): RegionColumn['level'] {
  const codes = [...texts].flatMap((text) => /^\d+/.exec(text) ?? []);
  if (codes.every((code) => code.length >= 3)) return 'municipality';
  return codes.every((code) => code.length === 2) ? 'county' : undefined;
}
