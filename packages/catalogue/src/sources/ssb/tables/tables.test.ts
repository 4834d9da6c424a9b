import { feedSchema, boundaryBasisSchema, rhythmSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { findIndicator, industries } from '../../../index.ts';
import { feeds, findPxwebOffice, findPxwebTable } from '../../index.ts';
import { ssbTables } from './index.ts';
import { t13470 } from './t13470.ts';

describe('the table cards', () => {
  it.each(ssbTables.map((card) => [card.table, card] as const))('%s holds together', (_, card) => {
    expect(findPxwebOffice(card.source)).toBeDefined();
    expect(findPxwebTable(card.source, card.table)).toBe(card);
    expect(boundaryBasisSchema.parse(card.boundaries)).toBe(card.boundaries);
    expect(rhythmSchema.parse(card.rhythm)).toEqual(card.rhythm);
    const { reading } = card;
    for (const { indicator, at } of reading.indicators) {
      const found = findIndicator(indicator)!;
      expect(found.source).toBe(card.source);
      expect(found.frequencies).toContain(card.rhythm.frequency);
      if (reading.breakdown) expect(found.dimensions).toContain(reading.breakdown.name);
      for (const [dimension, code] of Object.entries(at)) {
        for (const query of card.queries) expect(query[dimension]!.take).toContain(code);
      }
    }
  });

  it.each(ssbTables.map((card) => [card.table, card] as const))(
    '%s asks for nothing that its reading does not know',
    (_, { queries, reading }) => {
      const known = new Set([
        reading.time.dimension,
        ...('dimension' in reading.region ? [reading.region.dimension] : []),
        ...(reading.breakdown ? [reading.breakdown.dimension] : []),
        ...Object.keys(reading.whole),
        ...reading.indicators.flatMap(({ at }) => Object.keys(at)),
      ]);
      for (const query of queries) {
        for (const dimension of Object.keys(query)) expect(known).toContain(dimension);
        for (const [dimension, code] of Object.entries(reading.whole)) {
          expect(query[dimension]!.take).toEqual([code]);
        }
        expect(query).toHaveProperty('ContentsCode');
        expect(query).toHaveProperty('Tid');
      }
    },
  );

  it('never lets two tables feed the same series', () => {
    const fed = ssbTables.flatMap(({ reading, boundaries }) =>
      reading.indicators.flatMap(({ indicator }) =>
        (reading.breakdown ? Object.values(reading.breakdown.members) : ['total']).map(
          (member) => `${indicator} ${member} ${boundaries}`,
        ),
      ),
    );
    expect(new Set(fed).size).toBe(fed.length);
  });

  it('never reads per cents or commuters from summed regions', () => {
    for (const { queries, reading } of ssbTables) {
      const summable = reading.indicators.every(
        ({ indicator }) => findIndicator(indicator)!.additivity === 'sum',
      );
      const merged = queries.some(({ Region }) => /^agg_Komm(Summer|Fylker)/.test(Region?.codelist ?? ''));
      if (merged) expect(summable).toBe(true);
    }
  });

  it('has a code for each of the 17 industry groups', () => {
    expect(Object.values(t13470.reading.breakdown!.members).sort()).toEqual(
      industries.map(({ code }) => code).sort(),
    );
  });
});

describe('the feeds', () => {
  it('fit the schema, have ids of their own and known indicators', () => {
    for (const feed of feeds) expect(feedSchema.parse(feed)).toEqual(feed);
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
    for (const { indicators, source } of feeds) {
      for (const id of indicators) expect(findIndicator(id)?.source).toBe(source);
    }
    expect(feeds.map(({ id }) => id)).toContain('ssb-07459');
    expect(feeds.find(({ id }) => id === 'nav-hl060')?.way).toBe('delivered');
  });
});
