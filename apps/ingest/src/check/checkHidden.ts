import { type LocalizedText, STATUSES, formatNumber, inEveryLanguage } from '@regionpuls/domain';
import { indexOf } from '../archive.ts';
import type { DeliveredSeries, Said } from '../delivered.ts';
import { Complaints, FirstPlaces, remarkOf } from './complaints.ts';
import type { MakeCheck } from './context.ts';

const SUPPRESSED = STATUSES.indexOf('suppressed');

interface Zeros {
  /** Of municipalities, and not in the archive already. */
  places: FirstPlaces;
  /** Whether the delivery hides anything at all. */
  hides: boolean;
}

/**
 * Doubts small counts of a source that hides them: somebody may have written its stars as numbers, most often as 0. A number
 * where the archive has a star is such a one; so is a municipality's 1 to 3, and its 0 in a delivery without a single star.
 * Counties are not hidden, and a 0 among stars is a 0.
 */
export const checkHidden: MakeCheck = ({ regions, place }) => {
  const revealed = new Complaints();
  const small = new Complaints();
  const zeros = new Map<string, Zeros>();

  const look = ({ indicator, archived }: DeliveredSeries, said: Said, below: number, isLocal: boolean) => {
    const { ordinals, values, places } = said;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      // Also where there is no number.
      if (!(value < below)) continue;
      const at = indexOf(archived.ordinals, ordinals[i]!);
      if (at >= 0 && archived.values[at] === value) continue;
      const { id } = indicator;
      if (at >= 0 && archived.statuses[at] === SUPPRESSED) {
        revealed.add(id, places[i]!, () => revealedText(id, below));
      } else if (isLocal && value > 0) {
        small.add(id, places[i]!, () => smallText(id, below));
      } else if (isLocal) zerosOf(id).places.add(places[i]!);
    }
  };
  const zerosOf = (id: string): Zeros => {
    const found = zeros.get(id) ?? { places: new FirstPlaces(), hides: false };
    zeros.set(id, found);
    return found;
  };

  return {
    see({ region, series }) {
      const isLocal = regions.get(region)?.[0]?.level === 'municipality';
      for (const one of series) {
        const { id, suppression } = one.indicator;
        if (!suppression) continue;
        if (one.traits.withheld && one.said.some(({ statuses }) => statuses.includes(SUPPRESSED)))
          zerosOf(id).hides = true;
        if (one.traits.odd) for (const said of one.said) look(one, said, suppression.below, isLocal);
      }
    },
    remarks: () => [
      ...revealed.toRemarks('hidden-count', 'doubt', place),
      ...small.toRemarks('hidden-count', 'doubt', place),
      ...[...zeros].flatMap(([id, { places, hides }]) =>
        hides || places.count === 0
          ? []
          : remarkOf('hidden-count', 'doubt', zeroText(id, places.count), places, place),
      ),
    ],
  };
};

function revealedText(id: string, below: number): LocalizedText {
  return {
    nb: `${id}: tall under ${below} der tallet er skjult i arkivet. Er stjerner skrevet om til tall?`,
    nn: `${id}: tal under ${below} der talet er skjult i arkivet. Er stjerner skrivne om til tal?`,
    en: `${id}: figures below ${below} where the archive’s figure is hidden. Have stars been rewritten as numbers?`,
  };
}

function smallText(id: string, below: number): LocalizedText {
  return {
    nb: `${id}: kilden skjuler antall under ${below}, men her står de. Er stjerner skrevet om til tall?`,
    nn: `${id}: kjelda skjuler antal under ${below}, men her står dei. Er stjerner skrivne om til tal?`,
    en: `${id}: the source hides counts below ${below}, but here they stand. Have stars been rewritten as numbers?`,
  };
}

function zeroText(id: string, count: number): LocalizedText {
  const words = {
    nb: `står som 0, og ikke ett tall er skjult. Er stjerner skrevet om til 0?`,
    nn: `står som 0, og ikkje eitt tal er skjult. Er stjerner skrivne om til 0?`,
    en: `given as 0, and not one figure is hidden. Have stars been rewritten as 0?`,
  };
  const nouns = { nb: ['tall', 'tall'], nn: ['tal', 'tal'], en: ['figure is', 'figures are'] };
  return inEveryLanguage(
    (language) =>
      `${id}: ${formatNumber(count, language)} ${nouns[language][count === 1 ? 0 : 1]} ${words[language]}`,
  );
}
