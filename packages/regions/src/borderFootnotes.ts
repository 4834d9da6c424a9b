/**
 * Pieces of land that changed municipality without the codes telling all of it. They are footnotes and no arithmetic: the
 * codes say that the figures are exact, and the reader is told what the codes leave out.
 *
 * Sources: the ministry's announcements of the border adjustments (Stokke–Tønsberg 2015, Re–Holmestrand 2017,
 * Sauherad–Notodden 2018) and the agreement between Re and Horten of 2017.
 */
import {
  type LocalizedText,
  type Note,
  type RegionCode,
  formatDate,
  inEveryLanguage,
} from '@regionpuls/domain';
import type { Area, RegionIndex } from './regionIndex.ts';
import { joinWords } from './words.ts';

export interface BorderFootnote {
  id: string;
  date: string;
  places: readonly string[];
  /** The two municipalities whose common border moved, by their codes the day before. */
  between: readonly [RegionCode, RegionCode];
  /** `none`: the codes do not show it. `split`: KLASS has an edge for it, so the arithmetic knows that figures are divided. */
  inKlass: 'none' | 'split';
}

export const BORDER_FOOTNOTES: readonly BorderFootnote[] = [
  { id: 'VEAR', date: '2017-01-01', places: ['Vear'], between: ['0720', '0704'], inKlass: 'split' },
  {
    id: 'SKOPPUM',
    date: '2020-01-01',
    places: ['Pauliveien', 'Skoppum', 'Haugan'],
    between: ['0716', '0701'],
    inKlass: 'none',
  },
  { id: 'MULVIKA', date: '2020-01-01', places: ['Mulvika'], between: ['0716', '0715'], inKlass: 'none' },
  {
    id: 'HJUKSEBO',
    date: '2020-01-01',
    places: ['Andgard', 'Hjuksebø'],
    between: ['0822', '0807'],
    inKlass: 'none',
  },
];

/** Footnotes on figures for `area` that were brought across `footnote.date`, and whose border is not inside the area. */
export function footnotesOn(index: RegionIndex, area: Area, from: string, to: string): Note[] {
  const [early, late] = from < to ? [from, to] : [to, from];
  if (BORDER_FOOTNOTES.every(({ date }) => date <= early || date > late)) return [];
  const inside = new Set(area);
  return BORDER_FOOTNOTES.filter(({ date, between }) => {
    if (date <= early || date > late) return false;
    const before = index.epochOf(date) - 1;
    const held = between.map(
      (code) => index.areaOf(code, before)?.some((course) => inside.has(course)) ?? false,
    );
    return held[0] !== held[1];
  }).map((footnote) => ({ code: `BOUNDARY_FOOTNOTE_${footnote.id}`, text: footnoteText(index, footnote) }));
}

function footnoteText(index: RegionIndex, footnote: BorderFootnote): LocalizedText {
  const before = index.epochs[index.epochOf(footnote.date) - 1]!;
  const [a, b] = footnote.between.map((code) => index.find(code, before)?.label ?? code) as [string, string];
  return inEveryLanguage((language) => {
    const places = joinWords(footnote.places, language);
    const date = formatDate(footnote.date, language);
    const split = footnote.inKlass === 'split';
    switch (language) {
      case 'nb':
        return (
          `Grensen mellom ${a} og ${b} ble flyttet ved ${places} ${date}. ` +
          (split
            ? `KLASS fører ${a} som delt, så eldre tall kan ikke fordeles.`
            : 'Kodene viser det ikke: tallene er eksakte ifølge KLASS.')
        );
      case 'nn':
        return (
          `Grensa mellom ${a} og ${b} vart flytta ved ${places} ${date}. ` +
          (split
            ? `KLASS fører ${a} som delt, så eldre tal kan ikkje fordelast.`
            : 'Kodane viser det ikkje: tala er eksakte ifølgje KLASS.')
        );
      case 'en':
        return (
          `The border between ${a} and ${b} was moved at ${places} on ${date}. ` +
          (split
            ? `KLASS records ${a} as divided, so older figures cannot be shared out.`
            : 'The codes do not show it: the figures are exact according to KLASS.')
        );
    }
  });
}
