/** The archive against the simplest thing that could be right: a list of every publication as it was delivered. */
import { type AsOf, type Figures, type SeriesKey, STATUSES, isWithoutValue } from '@regionpuls/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openFiguresReader } from './openFiguresReader.ts';
import { openFiguresWriter } from './openFiguresWriter.ts';
import type { SeriesDraft, VintageDraft } from './reader.ts';
import { deliveryDraft, keyOf } from './testing/drafts.ts';
import { withDirectory } from './testing/temporaryDirectory.ts';

const KEYS: SeriesKey[] = [keyOf('01'), keyOf('30'), keyOf('31')];
const FIRST_MONTH = 24_200;
const MONTHS = 3;
const DAY = 86_400_000;
const BIRTH = Date.parse('2026-01-10T12:00:00Z');

/** Publication dates with the instants their day begins and ends in Norway, worked out by hand. */
const DAYS = [
  ['2014-03-31', '2014-03-30T22:00:00.000Z', '2014-03-31T21:59:59.999Z'],
  ['2016-01-31', '2016-01-30T23:00:00.000Z', '2016-01-31T22:59:59.999Z'],
  ['2018-10-28', '2018-10-27T22:00:00.000Z', '2018-10-28T22:59:59.999Z'],
  ['2026-01-31', '2026-01-30T23:00:00.000Z', '2026-01-31T22:59:59.999Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
] as const;

interface Delivered {
  day: number;
  precision: VintageDraft['precision'];
  /** By series, then by month: [value, status]; null where nothing is delivered. */
  points: ([number, number] | null)[][];
}

interface Publication extends Delivered {
  id: number;
  knownFrom: number;
  recorded: number;
}

const point = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 1, 2, -0), fc.constantFrom(0, 0, 0, 1, 2))
      .map(([value, status]): [number, number] => [
        isWithoutValue(STATUSES[status]) ? Number.NaN : value,
        status,
      ]),
  },
);
const delivered: fc.Arbitrary<Delivered> = fc
  .record({
    day: fc.nat(DAYS.length - 1),
    precision: fc.constantFrom('day', 'month', 'not-before'),
    points: fc.array(fc.array(point, { minLength: MONTHS, maxLength: MONTHS }), {
      minLength: KEYS.length,
      maxLength: KEYS.length,
    }),
  })
  .filter(({ points }) => points.flat().some((each) => each !== null));
/** Deliveries in the order they are added, some with several vintages, each so many days after the one before. */
const history = fc.array(
  fc.record({
    vintages: fc.array(delivered, { minLength: 1, maxLength: 3 }),
    days: fc.constantFrom(0, 0, 15, 40),
  }),
  { minLength: 1, maxLength: 6 },
);

function draftOf({ day, precision, points }: Delivered): VintageDraft {
  const series = points.map((said, index): SeriesDraft => {
    const ordinals = said.flatMap((each, month) => (each ? [FIRST_MONTH + month] : []));
    const present = said.filter((each) => each !== null);
    return {
      key: KEYS[index]!,
      ordinals,
      values: Float64Array.from(present, ([value]) => value),
      statuses: Uint8Array.from(present, ([, status]) => status),
    };
  });
  return { published: DAYS[day]![0], precision, series };
}

function knownFromOf({ day, precision }: Delivered, recorded: number): number {
  const [, start, end] = DAYS[day]!;
  return precision === 'month' ? Math.min(Date.parse(end), recorded) : Date.parse(start);
}

type Answer = Record<string, string>;

/** The last publication, in the order of what was known, that said anything of the point. */
function naive(publications: Publication[], instant: number | null): Answer {
  const known = publications
    .filter(({ knownFrom, recorded }) => {
      if (instant === null) return true;
      return knownFrom <= instant && (instant < BIRTH || recorded <= instant);
    })
    .sort((a, b) => a.knownFrom - b.knownFrom || a.id - b.id);
  const answer: Answer = {};
  for (const { points } of known) {
    for (const [series, said] of points.entries()) {
      for (const [month, each] of said.entries()) {
        if (each) answer[`${KEYS[series]!.region} ${FIRST_MONTH + month}`] = write(each[0], each[1]);
      }
    }
  }
  return answer;
}

function answerOf(figures: Figures): Answer {
  const answer: Answer = {};
  for (const key of figures.keysOf('nav-unemployed')) {
    const { ordinals, values, statuses } = figures.find(key)!;
    for (const [i, ordinal] of ordinals.entries()) {
      answer[`${key.region} ${ordinal}`] = write(values[i]!, statuses[i]!);
    }
  }
  return answer;
}

function write(value: number, status: number): string {
  return `${Object.is(value, -0) ? 0 : value} ${STATUSES[status]}`;
}

/** With the vintage that each series is said to be from. */
function everythingOf(figures: Figures): unknown {
  const vintages = figures.keysOf('nav-unemployed').map((key) => [key.region, figures.find(key)!.vintage]);
  return { revision: figures.revision, vintages, answer: answerOf(figures) };
}

const asOfAll: AsOf[] = [
  ...DAYS.flatMap(([date, start, end]) => [date, start, end, new Date(Date.parse(start) - 1).toISOString()]),
  ...[0, 15, 40, 55, 80, 95, 120, 240].map((days) => new Date(BIRTH + days * DAY).toISOString()),
];

function instantOf(asOf: AsOf): number {
  const day = DAYS.find(([date]) => date === asOf);
  return Date.parse(day ? day[2] : asOf);
}

it('gives what a list of all publications gives, in whatever order they are added, and never takes back an answer', async () => {
  await fc.assert(
    fc.asyncProperty(history, (deliveries) =>
      withDirectory(async (directory) => {
        let time = BIRTH;
        const writer = openFiguresWriter({ directory, now: () => new Date(time) });
        const reader = openFiguresReader({ directory, minPollMs: 0 });
        const publications: Publication[] = [];
        const given = new Map<AsOf, unknown>();
        for (const [index, { vintages, days }] of deliveries.entries()) {
          if (index > 0) time += days * DAY;
          const recorded = time;
          const inOrder = vintages
            .map((each) => ({ ...each, knownFrom: knownFromOf(each, recorded), recorded }))
            .sort((a, b) => a.knownFrom - b.knownFrom);
          for (const each of inOrder) publications.push({ ...each, id: publications.length + 1 });
          const publication = await writer.publish(deliveryDraft(vintages.map(draftOf)));
          expect(publication.vintages.map(({ id }) => id)).toEqual(
            publications.slice(-vintages.length).map(({ id }) => id),
          );

          expect(answerOf(await reader.figures())).toEqual(naive(publications, null));
          for (const asOf of asOfAll) {
            const instant = instantOf(asOf);
            const figures = await reader.figures(asOf);
            expect(answerOf(figures), asOf).toEqual(naive(publications, instant));
            const before = given.get(asOf);
            if (before) expect(everythingOf(figures), asOf).toEqual(before);
            // Later additions may be recorded at the very same instant, so only an earlier one is settled.
            if (instant >= BIRTH && instant < time) given.set(asOf, everythingOf(figures));
          }
        }
        const reopened = openFiguresReader({ directory });
        expect(everythingOf(await reopened.figures())).toEqual(everythingOf(await reader.figures()));
        // Without what the first reader kept in memory: a settled answer is the same when worked out anew.
        for (const [asOf, answer] of given)
          expect(everythingOf(await reopened.figures(asOf)), asOf).toEqual(answer);
        await Promise.all([writer.close(), reader.close(), reopened.close()]);
      }),
    ),
    { numRuns: 60 },
  );
}, 120_000);
