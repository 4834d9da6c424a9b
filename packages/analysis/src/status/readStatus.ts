/**
 * Status by a published rule, for comparison with the three statements. The rules look at end points only, ignore season and
 * noise, and break at zero; where they disagree the reader is told.
 */
import {
  type LocalizedText,
  type PathVersion,
  type PublishedStatus,
  type Series,
  type StatusMethod,
  type Target,
  inEveryLanguage,
  lastMonth,
} from '@regionpuls/domain';
import { gapsToPath } from '../statements/gaps.ts';
import type { Method } from '../methods/method.ts';
import { METHODS } from '../methods.ts';
import { whyNoPath } from '../path.ts';
import { YEARS_FOR_DESTATIS, rateByDestatis } from './destatis.ts';
import type { Rated } from './ends.ts';
import { rateByOpenSdg } from './openSdg.ts';
import { latestYears } from './years.ts';
import { rateByUn } from './un.ts';

const RULES: Record<StatusMethod, { method: Method; name: LocalizedText }> = {
  'open-sdg': { method: METHODS.openSdg, name: { nb: 'Open SDG', nn: 'Open SDG', en: 'Open SDG' } },
  un: { method: METHODS.un, name: { nb: 'FN', nn: 'FN', en: 'the UN' } },
  destatis: { method: METHODS.destatis, name: { nb: 'Destatis', nn: 'Destatis', en: 'Destatis' } },
};

/** Latest level that is comparable with the baseline; times in years, a period standing at its last month. */
export function readStatus(
  asked: StatusMethod,
  version: PathVersion,
  actual: Series,
  direction: Target['direction'],
): PublishedStatus {
  const rated = rateByAll(version, actual, direction);
  const { status } = rated[asked];
  const { method, name } = RULES[asked];
  return {
    method: asked,
    ...rated[asked],
    text: inEveryLanguage((language) => {
      const word = WORDS[status][language];
      return {
        nb: `Etter regelen til ${name.nb}: ${word}. Regelen ser bare på endepunktene, ikke på sesong og tilfeldige svingninger. Vår beregning.`,
        nn: `Etter regelen til ${name.nn}: ${word}. Regelen ser berre på endepunkta, ikkje på sesong og tilfeldige svingingar. Vår utrekning.`,
        en: `By the rule of ${name.en}: ${word}. The rule looks at the end points only, not at season or chance variation. Our calculation.`,
      }[language];
    }),
    disagreement: describeDisagreement(rated),
    citation: method.citation,
  };
}

function rateByAll(
  version: PathVersion,
  actual: Series,
  direction: Target['direction'],
): Record<StatusMethod, Rated> {
  const unknown: Rated = { status: 'cannot-tell', ratio: null, score: null };
  const latest = whyNoPath(version) ? undefined : gapsToPath(actual, version, direction).at(-1);
  if (!latest || version.baseline.value === version.goal.value) {
    return { 'open-sdg': unknown, un: unknown, destatis: unknown };
  }
  const goal = { time: yearsOf(version.goal.period), value: version.goal.value };
  const ends = {
    baseline: { time: yearsOf(version.baseline.period), value: version.baseline.value },
    current: { time: yearsOf(latest.period), value: latest.actual },
    goal,
    direction,
  };
  const years = latestYears(actual, YEARS_FOR_DESTATIS);
  return {
    'open-sdg': rateByOpenSdg(ends),
    un: rateByUn(ends),
    destatis: years ? rateByDestatis(years.values, yearsOf(years.last), goal, direction) : unknown,
  };
}

function yearsOf(period: string): number {
  return (lastMonth(period) + 1) / 12;
}

const WORDS: Record<PublishedStatus['status'], LocalizedText> = {
  achieved: { nb: 'målet er nådd', nn: 'målet er nådd', en: 'the target is achieved' },
  'on-track': { nb: 'i rute', nn: 'i rute', en: 'on track' },
  'acceleration-needed': { nb: 'farten må økes', nn: 'farten må aukast', en: 'acceleration is needed' },
  'limited-progress': { nb: 'liten framgang', nn: 'lita framgang', en: 'limited progress' },
  deterioration: { nb: 'det går feil vei', nn: 'det går feil veg', en: 'going the wrong way' },
  'cannot-tell': { nb: 'kan ikke avgjøres', nn: 'kan ikkje avgjerast', en: 'cannot be told' },
};

const SIDE: Record<PublishedStatus['status'], string | null> = {
  achieved: 'good',
  'on-track': 'good',
  'acceleration-needed': 'some',
  'limited-progress': 'some',
  deterioration: 'bad',
  'cannot-tell': null,
};

/** Given when the rules that can tell do not tell the same. */
function describeDisagreement(rated: Record<StatusMethod, Rated>): LocalizedText | null {
  const told = Object.entries(rated).filter(([, { status }]) => SIDE[status] !== null) as [
    StatusMethod,
    Rated,
  ][];
  if (new Set(told.map(([, { status }]) => SIDE[status])).size < 2) return null;
  return inEveryLanguage((language) => {
    const list = told
      .map(([rule, { status }]) => `${RULES[rule].name[language]}: ${WORDS[status][language]}`)
      .join('; ');
    return {
      nb: `De publiserte reglene er ikke enige. ${list}.`,
      nn: `Dei publiserte reglane er ikkje samde. ${list}.`,
      en: `The published rules do not agree. ${list}.`,
    }[language];
  });
}
