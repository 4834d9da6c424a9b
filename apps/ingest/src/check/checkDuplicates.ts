import {
  type LocalizedText,
  type SeriesKey,
  formatPeriod,
  formatPlace,
  formatPublished,
  fromOrdinal,
  inEveryLanguage,
} from '@regionpuls/domain';
import type { Said } from '../delivered.ts';
import { Complaints } from './complaints.ts';
import type { CheckContext, MakeCheck } from './context.ts';
import { nameSeries } from './nameSeries.ts';

/** One value per indicator, region, breakdown, period and release. */
export const checkDuplicates: MakeCheck = (context) => {
  const complaints = new Complaints();
  return {
    see({ series }) {
      for (const { key, said, traits } of series) {
        if (!traits.repeats) continue;
        for (const one of said) {
          for (let i = nextRepeated(one.ordinals, 0); i >= 0; i = nextRepeated(one.ordinals, i))
            complain(key, one, i, complaints, context);
        }
      }
    },
    hasErrors: () => !complaints.isEmpty,
    remarks: () => complaints.toRemarks('duplicate', 'error', context.place),
  };
};

/** Index after `from` of an ordinal that is the one before it, or −1. */
function nextRepeated(ordinals: Int16Array, from: number): number {
  for (let i = from + 1; i < ordinals.length; i++) if (ordinals[i] === ordinals[i - 1]) return i;
  return -1;
}

function complain(
  key: SeriesKey,
  { release, ordinals, places }: Said,
  index: number,
  complaints: Complaints,
  { releases, place }: CheckContext,
): void {
  const [one, other] = [places[ordinals.indexOf(ordinals[index]!)]!, places[index]!];
  const published = releases[release]!;
  const period = fromOrdinal(key.frequency, ordinals[index]!);
  const name = inEveryLanguage(
    (language) => `${nameSeries(key, language)}, ${formatPeriod(period, language)}`,
  );
  const words: LocalizedText = {
    nb: `${name.nb}, publisert ${formatPublished(published, 'nb')}, står to ganger`,
    nn: `${name.nn}, publisert ${formatPublished(published, 'nn')}, står to gonger`,
    en: `${name.en}, published ${formatPublished(published, 'en')}, is there twice`,
  };
  const and = { nb: 'og', nn: 'og', en: 'and' };
  const write = () =>
    inEveryLanguage(
      (language) =>
        `${words[language]}: ${formatPlace(place(one), language)} ${and[language]} ${formatPlace(place(other), language)}.`,
    );
  complaints.add(`${name.en}, ${published.published}, ${other}`, one, write);
  complaints.add(`${name.en}, ${published.published}, ${other}`, other, write);
}
