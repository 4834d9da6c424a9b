import { type Indicator, type LocalizedText, fromOrdinal } from '@regionpuls/domain';
import type { DeliveredSeries, Said } from '../delivered.ts';
import { Complaints, FirstPlaces, remarkOf } from './complaints.ts';
import type { MakeCheck } from './context.ts';
import { writtenFigure } from './writtenFigure.ts';

/** What floating point adds when someone has computed with the numbers, of their size: 2.2000000000000002. */
const NOISE = 1e-6;
/** Any number above it has been written wrongly, whatever it counts. */
const MOST_PERSONS = 1e10;

/**
 * A rate is 0 to 100, a count is not negative, and neither has more decimals than the source publishes. Floating-point
 * noise is rounded away here, or it would look like a revision of every cell.
 */
export const checkUnits: MakeCheck = ({ place }) => {
  const errors = new Complaints();
  const unrounded = new Complaints();
  const noisy = new FirstPlaces();
  const look = ({ key, indicator }: DeliveredSeries, { ordinals, values, places }: Said, i: number) => {
    const value = values[i]!;
    const clean = rounded(value, indicator.decimals);
    const text = complaintOf(value, clean, indicator);
    if (text) {
      const where = `${key.indicator}, region ${key.region}, ${fromOrdinal(key.frequency, ordinals[i]!)}`;
      errors.add(`${where}: ${text.nb}`, places[i]!, () => prefixed(where, text));
      return;
    }
    if (clean !== value) {
      values[i] = clean;
      noisy.add(places[i]!);
    }
    if (indicator.roundedTo > 1 && clean % indicator.roundedTo !== 0)
      unrounded.add(key.indicator, places[i]!, () => unroundedText(indicator));
  };
  return {
    see({ series }) {
      for (const one of series) {
        if (!one.traits.odd) continue;
        for (const said of one.said) {
          for (let i = 0; i < said.values.length; i++) if (!Number.isNaN(said.values[i]!)) look(one, said, i);
        }
      }
    },
    hasErrors: () => !errors.isEmpty,
    remarks: () => [
      ...errors.toRemarks('unit', 'error', place),
      ...unrounded.toRemarks('unit-rounding', 'warning', place),
      ...(noisy.count > 0 ? [remarkOf('float-noise', 'note', ROUNDED, noisy, place)] : []),
    ],
  };
};

const ROUNDED: LocalizedText = {
  nb: 'desimaler som bare er regnestøy, er rundet bort.',
  nn: 'desimalar som berre er reknestøy, er runda bort.',
  en: 'decimals that are only floating-point noise were rounded away.',
};

function complaintOf(value: number, clean: number, { unit, decimals }: Indicator): LocalizedText | null {
  if (unit === 'percent' && (value < 0 || value > 100)) {
    return {
      nb: `${writtenFigure(value, 'nb')} er ikke en prosent. En andel er mellom 0 og 100; er kolonnene forskjøvet?`,
      nn: `${writtenFigure(value, 'nn')} er ikkje ein prosent. Ein prosentdel er mellom 0 og 100; er kolonnane forskyvde?`,
      en: `${writtenFigure(value, 'en')} is not a percentage. A share is between 0 and 100; have the columns been shifted?`,
    };
  }
  if (unit === 'persons' && value < 0) {
    return {
      nb: `${writtenFigure(value, 'nb')} er negativt. Et antall personer kan ikke være under 0.`,
      nn: `${writtenFigure(value, 'nn')} er negativt. Eit tal på personar kan ikkje vere under 0.`,
      en: `${writtenFigure(value, 'en')} is negative. A number of persons cannot be below 0.`,
    };
  }
  if (unit === 'persons' && value > MOST_PERSONS) {
    return {
      nb: `${writtenFigure(value, 'nb')} er flere enn det bor mennesker på jorden.`,
      nn: `${writtenFigure(value, 'nn')} er fleire enn det bur menneske på jorda.`,
      en: `${writtenFigure(value, 'en')} is more than there are people on earth.`,
    };
  }
  if (Math.abs(value - clean) <= NOISE * Math.max(1, Math.abs(value))) return null;
  return decimals === 0
    ? {
        nb: `${writtenFigure(value, 'nb')} er ikke et helt tall, men dette er et antall personer.`,
        nn: `${writtenFigure(value, 'nn')} er ikkje eit heilt tal, men dette er eit tal på personar.`,
        en: `${writtenFigure(value, 'en')} is not a whole number, but this is a number of persons.`,
      }
    : {
        nb: `${writtenFigure(value, 'nb')} har flere desimaler enn kilden publiserer (${decimals}).`,
        nn: `${writtenFigure(value, 'nn')} har fleire desimalar enn kjelda publiserer (${decimals}).`,
        en: `${writtenFigure(value, 'en')} has more decimals than the source publishes (${decimals}).`,
      };
}

/** The number that is nearest when written with so many decimals. */
function rounded(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  const factor = 10 ** decimals;
  // One division of whole numbers gives the very number that its decimals are read as.
  const near = Math.round(value * factor) / factor;
  return near === value ? value : Number(value.toFixed(decimals));
}

function prefixed(where: string, { nb, nn, en }: LocalizedText): LocalizedText {
  return { nb: `${where}: ${nb}`, nn: `${where}: ${nn}`, en: `${where}: ${en}` };
}

function unroundedText({ id, roundedTo }: Indicator): LocalizedText {
  return {
    nb: `${id} publiseres avrundet til ${roundedTo}, men noen verdier er det ikke.`,
    nn: `${id} blir publisert avrunda til ${roundedTo}, men nokre verdiar er det ikkje.`,
    en: `${id} is published rounded to ${roundedTo}, but some values are not.`,
  };
}
