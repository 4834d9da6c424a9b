import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correspond } from './correspondence.ts';
import { createRegionIndex } from './regionIndex.ts';
import { reforms } from './testing/reform.ts';
import { norway, readChanges, readRegions, readRows } from './testing/regionTables.ts';

const linksFrom = (from: string, to: string, source: string) =>
  correspond(norway, from, to).links.filter((link) => link.source === source);
const sourcesOf = (from: string, to: string, target: string) =>
  correspond(norway, from, to)
    .links.filter((link) => link.target === target)
    .map((link) => link.source);

describe('the map of 2020 onto 2024', () => {
  it('equals the golden file exactly', () => {
    const { targets, links } = correspond(norway, '2020-01-01', '2024-01-01');
    const golden = readRows('packages/regions/golden/region-map_2020_to_2024.csv').sort((a, b) =>
      a[0]! < b[0]! ? -1 : 1,
    );
    expect(golden).toHaveLength(357);
    const ours = targets.map((target) => {
      const into = links.filter((link) => link.target === target);
      const split = into.some((link) => link.share !== 1);
      const label = norway.find(target)!.label;
      return [
        target,
        `"${label}"`,
        String(into.length),
        split ? 'contains_split_source' : into.length === 1 ? 'renumber_or_same' : 'sum',
        String(!split),
        into.map((link) => `${link.source}${link.share === 1 ? '' : '*'}`).join(' '),
      ];
    });
    expect(ours).toEqual(golden);
  });
});

describe('counties', () => {
  const rebuilt = (from: string, to: string) => {
    const parts = correspond(norway, from, to);
    return norway.validOn(to, 'county').filter(({ code }) => {
      const inside = new Set(norway.municipalitiesOf(code, to));
      const sources = new Set(
        parts.links.filter((link) => inside.has(link.target)).map((link) => link.source),
      );
      return parts.links.every((link) => !sources.has(link.source) || inside.has(link.target));
    });
  };

  it('of today can all be summed exactly from the municipalities of 2014', () => {
    expect(rebuilt('2014-01-01', '2024-01-01')).toHaveLength(15);
  });

  it('of 2014 can be rebuilt from the municipalities of 2024 in 9 cases of 19', () => {
    const codes = rebuilt('2024-01-01', '2014-01-01').map(({ code }) => code);
    expect(codes).toEqual(['03', '04', '05', '08', '09', '10', '11', '12', '20']);
    expect(norway.validOn('2014-01-01', 'county')).toHaveLength(19);
  });

  it('of Østfold: 01 went into 30, and 31 came out of it without Rømskog', () => {
    expect(linksFrom('2019-01-01', '2020-01-01', '0121')).toEqual([
      { source: '0121', target: '3026', share: 1 },
    ]);
    expect(linksFrom('2019-01-01', '2024-01-01', '0121')).toEqual([
      { source: '0121', target: '3226', share: 1 },
    ]);
    const counties = correspond(norway, '2019-01-01', '2024-01-01', 'county').links;
    expect(counties.filter(({ source }) => source === '01')).toEqual([
      { source: '01', target: '31', share: null },
      { source: '01', target: '32', share: null },
    ]);
    expect(counties.filter(({ target }) => target === '31')).toHaveLength(1);
    const viken = correspond(norway, '2019-01-01', '2020-01-01', 'county').links;
    expect(viken).toContainEqual({ source: '01', target: '30', share: 1 });
  });

  it('of Vestfold: Svelvik left for Drammen, in Buskerud', () => {
    expect(linksFrom('2019-01-01', '2024-01-01', '0711')[0]?.target).toBe('3301');
    expect(norway.parentOf('3301', '2024-01-01')?.code).toBe('33');
    expect(norway.parentOf('0711', '2019-01-01')?.code).toBe('07');
  });

  it('of Trøndelag: 16 and 17 are 50, whole', () => {
    const links = correspond(norway, '2017-01-01', '2018-01-01', 'county').links;
    expect(links.filter(({ target }) => target === '50')).toEqual([
      { source: '16', target: '50', share: 1 },
      { source: '17', target: '50', share: 1 },
    ]);
  });
});

describe('Haram', () => {
  it('of 2024 is Haram of 2019, in both directions', () => {
    expect(sourcesOf('2019-01-01', '2024-01-01', '1580')).toEqual(['1534']);
    expect(linksFrom('2024-01-01', '2019-01-01', '1580')).toEqual([
      { source: '1580', target: '1534', share: 1 },
    ]);
    expect(linksFrom('2012-06-01', '2024-01-01', '1534')).toEqual([
      { source: '1534', target: '1580', share: 1 },
    ]);
  });

  it('leaves the other four as Ålesund', () => {
    expect(sourcesOf('2019-01-01', '2024-01-01', '1508')).toEqual(['1504', '1523', '1529', '1546']);
  });

  it('cannot be told from Ålesund in 2020–2023', () => {
    expect(linksFrom('2022-01-01', '2024-01-01', '1507')).toEqual([
      { source: '1507', target: '1508', share: null },
      { source: '1507', target: '1580', share: null },
    ]);
    const component = correspond(norway, '2022-01-01', '2024-01-01').components.find(({ sources }) =>
      sources.includes('1507'),
    );
    expect(component).toEqual({ sources: ['1507'], targets: ['1508', '1580'] });
  });
});

describe('a code that stays', () => {
  it('is not the same area when it took in its neighbours: Stavanger in 2020', () => {
    expect(sourcesOf('2019-01-01', '2020-01-01', '1103')).toEqual(['1103', '1141', '1142']);
  });

  it('may have parts that went different ways: Snillfjord', () => {
    expect(linksFrom('2019-01-01', '2020-01-01', '5012').map(({ target, share }) => [target, share])).toEqual(
      [
        ['5055', null],
        ['5056', null],
        ['5059', null],
      ],
    );
  });

  it('takes the share that it is given', () => {
    const shares = (source: string, target: string) =>
      source === '5012' ? { '5055': 0.2, '5056': 0.3, '5059': 0.5 }[target] : undefined;
    const { links } = correspond(norway, '2019-01-01', '2020-01-01', 'municipality', shares);
    expect(links.find(({ source, target }) => source === '5012' && target === '5056')?.share).toBe(0.3);
  });
});

describe('for any reform', () => {
  it('the same day on both sides is the identity', () => {
    fc.assert(
      fc.property(reforms, ({ regions, changes, dates }) => {
        const index = createRegionIndex(regions, changes);
        for (const date of dates) {
          const map = correspond(index, date, date);
          expect(map.links).toEqual(map.sources.map((code) => ({ source: code, target: code, share: 1 })));
          expect(map.components).toHaveLength(map.sources.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every region on either day is in exactly one component, and none is without a link', () => {
    fc.assert(
      fc.property(reforms, ({ regions, changes, dates }) => {
        const index = createRegionIndex(regions, changes);
        const map = correspond(index, dates[0]!, dates.at(-1)!);
        expect(map.components.flatMap(({ sources }) => sources).sort()).toEqual([...map.sources]);
        expect(map.components.flatMap(({ targets }) => targets).sort()).toEqual([...map.targets]);
        expect([...new Set(map.links.map(({ source }) => source))]).toEqual([...map.sources]);
        expect([...new Set(map.links.map(({ target }) => target))].sort()).toEqual([...map.targets]);
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        reforms.chain((reform) =>
          fc.record({
            reform: fc.constant(reform),
            regions: fc.shuffledSubarray(reform.regions, { minLength: reform.regions.length }),
            changes: fc.shuffledSubarray(reform.changes, { minLength: reform.changes.length }),
          }),
        ),
        ({ reform, regions, changes }) => {
          const dates = [reform.dates[0]!, reform.dates.at(-1)!] as const;
          expect(correspond(createRegionIndex(regions, changes), ...dates)).toEqual(
            correspond(createRegionIndex(reform.regions, reform.changes), ...dates),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the order of the rows does not matter for the real tables either', () => {
    const reversed = createRegionIndex(readRegions().reverse(), readChanges().reverse());
    expect(correspond(reversed, '2014-01-01', '2024-01-01')).toEqual(
      correspond(norway, '2014-01-01', '2024-01-01'),
    );
  });
});
