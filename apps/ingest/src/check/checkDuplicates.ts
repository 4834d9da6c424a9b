import { type LocalizedText, formatPlace, fromOrdinal, inEveryLanguage } from '@regionpuls/domain';
import type { MakeCheck } from './context.ts';
import { Complaints } from './complaints.ts';

/** One value per indicator, region, breakdown, period and release. */
export const checkDuplicates: MakeCheck = ({ releases, place }) => {
  const complaints = new Complaints();
  return {
    see({ series }) {
      for (const { key, said } of series) {
        for (const { release, ordinals, places } of said) {
          for (let i = 1; i < ordinals.length; i++) {
            if (ordinals[i] !== ordinals[i - 1]) continue;
            let first = i - 1;
            while (first > 0 && ordinals[first - 1] === ordinals[i]) first -= 1;
            const [one, other] = [places[first]!, places[i]!];
            const period = fromOrdinal(key.frequency, ordinals[i]!);
            const name = `${key.indicator}, region ${key.region}, ${key.breakdown}, ${period}`;
            const { published } = releases[release]!;
            const words: LocalizedText = {
              nb: `${name}, publisert ${published}, står to ganger`,
              nn: `${name}, publisert ${published}, står to gonger`,
              en: `${name}, published ${published}, is there twice`,
            };
            const and = { nb: 'og', nn: 'og', en: 'and' };
            const write = () =>
              inEveryLanguage(
                (language) =>
                  `${words[language]}: ${formatPlace(place(one), language)} ${and[language]} ${formatPlace(place(other), language)}.`,
              );
            complaints.add(`${name}, ${published}, ${other}`, one, write);
            complaints.add(`${name}, ${published}, ${other}`, other, write);
          }
        }
      }
    },
    hasErrors: () => !complaints.isEmpty,
    remarks: () => complaints.toRemarks('duplicate', 'error', place),
  };
};
