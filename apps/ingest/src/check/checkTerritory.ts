import {
  type LocalizedText,
  type Region,
  type RegionChange,
  type Remark,
  formatDate,
  inEveryLanguage,
} from '@regionpuls/domain';

const MOST = 20;
const PLACES_SHOWN = 5;

/** Intervals of a code do not overlap, parents exist, and changes lead from and to known codes. */
export function checkTerritory(regions: readonly Region[], changes: readonly RegionChange[]): Remark[] {
  const remarks: Remark[] = [];
  const complain = (rule: string, message: LocalizedText, line: number) => {
    if (remarks.length < MOST)
      remarks.push({ rule, severity: 'error', message, places: [{ line }], count: 1 });
  };
  const byCode = new Map<string, Region[]>();
  for (const [index, region] of regions.entries()) {
    const line = index + 2;
    const { code, validFrom, validTo } = region;
    if (validTo !== null && validTo <= validFrom) complain('region-interval', endsFirst(region), line);
    const others = byCode.get(code) ?? [];
    const overlap = others.find((one) => before(validFrom, one.validTo) && before(one.validFrom, validTo));
    if (overlap) complain('region-interval', overlaps(overlap, region), line);
    byCode.set(code, [...others, region]);
  }
  for (const [index, { code, parent }] of regions.entries()) {
    if (parent !== null && !byCode.has(parent)) {
      const message = {
        nb: `region ${code} hører til ${parent}, som ikke er i tabellen.`,
        nn: `region ${code} høyrer til ${parent}, som ikkje er i tabellen.`,
        en: `region ${code} belongs to ${parent}, which is not in the table.`,
      };
      complain('region-parent', message, index + 2);
    }
  }
  const forgotten: number[] = [];
  for (const [index, { oldCode, newCode, date }] of changes.entries()) {
    if (!byCode.has(newCode)) {
      const message = {
        nb: `endringen ${oldCode} → ${newCode} (${formatDate(date, 'nb')}) nevner ${newCode}, som ikke er i regiontabellen.`,
        nn: `endringa ${oldCode} → ${newCode} (${formatDate(date, 'nn')}) nemner ${newCode}, som ikkje er i regiontabellen.`,
        en: `the change ${oldCode} → ${newCode} (${formatDate(date, 'en')}) names ${newCode}, which is not in the region table.`,
      };
      complain('change-unknown', message, index + 2);
    }
    // A table reaches back to some year; what ceased on its first day is known only as the origin of a change.
    if (!byCode.has(oldCode)) forgotten.push(index + 2);
  }
  if (forgotten.length > 0) {
    remarks.push({
      rule: 'change-forgotten',
      severity: 'warning',
      message: FORGOTTEN,
      places: forgotten.slice(0, PLACES_SHOWN).map((line) => ({ line })),
      count: forgotten.length,
    });
  }
  return remarks;
}

function before(day: string, end: string | null): boolean {
  return end === null || day < end;
}

function writeDay(day: string): LocalizedText {
  return inEveryLanguage((language) => formatDate(day, language));
}

function endsFirst({ code, validFrom, validTo }: Region): LocalizedText {
  const [end, start] = [validTo!, validFrom].map(writeDay);
  return {
    nb: `region ${code} slutter (${end!.nb}) før den begynner (${start!.nb}).`,
    nn: `region ${code} sluttar (${end!.nn}) før han begynner (${start!.nn}).`,
    en: `region ${code} ends (${end!.en}) before it begins (${start!.en}).`,
  };
}

function overlaps(one: Region, { code, validFrom }: Region): LocalizedText {
  const [first, second] = [one.validFrom, validFrom].map(writeDay);
  return {
    nb: `region ${code} er gyldig to ganger på samme tid (fra ${first!.nb} og fra ${second!.nb}).`,
    nn: `region ${code} er gyldig to gonger på same tid (frå ${first!.nn} og frå ${second!.nn}).`,
    en: `region ${code} is valid twice at the same time (from ${first!.en} and from ${second!.en}).`,
  };
}

const FORGOTTEN: LocalizedText = {
  nb: 'endringer fra koder som ikke er i regiontabellen (opphørt før den begynner).',
  nn: 'endringar frå kodar som ikkje er i regiontabellen (opphøyrde før han begynner).',
  en: 'changes from codes that are not in the region table (they ceased before it begins).',
};
