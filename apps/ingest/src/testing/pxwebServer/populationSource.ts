/** The office's population table on loopback, with the figures that the archive has, a year more, and some of them changed. */
import { fromOrdinal } from '@regionpuls/domain';
import { openFiguresReader } from '@regionpuls/store';
import { populationTable } from './municipalTables.ts';
import { type PxwebServer, openPxwebServer } from './openPxwebServer.ts';
import type { SyntheticTable } from './syntheticTable.ts';

export interface PopulationSource {
  server: PxwebServer;
  /** May be changed while it is open. */
  table: SyntheticTable;
}

/** @param archive a folder with the figures. @param now the source's clock. @param updated when it last changed the table. */
export async function openPopulationSource(
  archive: string,
  now: () => Date,
  updated: string,
): Promise<PopulationSource> {
  const { known, years } = await readPopulation(archive);
  const last = years.at(-1)!;
  const next = String(Number(last) + 1);
  const base = populationTable({ updated, notes: [] });
  const table: SyntheticTable = {
    ...base,
    variables: base.variables.flatMap((variable) => {
      if (variable.code === 'Kjonn' || variable.code === 'Alder') return [];
      if (variable.code !== 'Tid') return [variable];
      return [{ ...variable, members: [...years, next].map((code) => ({ code, label: code })) }];
    }),
    cell: ({ Region, Tid }) => {
      const value = known.get(`${Region!} ${Tid === next ? last : Tid!}`);
      if (value === undefined) return '.';
      const growth = Tid === next ? Math.round(value * 0.006) : 0;
      // The last year of a few municipalities was counted again.
      const counted = Tid === last && /^31(01|03|05)$/.test(Region!) ? 7 : 0;
      return value + growth + counted;
    },
  };
  return { server: await openPxwebServer({ tables: [table], now, callsPerMinute: 10_000 }), table };
}

/** Residents by region and year, and every year that some region has. */
async function readPopulation(archive: string): Promise<{ known: Map<string, number>; years: string[] }> {
  const reader = openFiguresReader({ directory: archive });
  const figures = await reader.figures();
  const known = new Map<string, number>();
  const years = new Set<string>();
  for (const key of figures.keysOf('population')) {
    const { ordinals, values } = figures.find(key)!;
    for (const [at, ordinal] of ordinals.entries()) {
      const year = fromOrdinal('year', ordinal);
      years.add(year);
      if (!Number.isNaN(values[at]!)) known.set(`${key.region} ${year}`, values[at]!);
    }
  }
  await reader.close();
  return { known, years: [...years].sort() };
}
