/** A card's queries as explicit codes, held against what the office says of the table. */
import { type PxwebTable, type TableQuery } from '@regionpuls/catalogue';
import { FetchFailure } from '../http/fetchFailure.ts';
import { selectCodes } from './selectCodes.ts';
import type { Chunk, Codelist, TableMetadata } from './tableMetadata.ts';

/** Ids of the codelists that the card uses, each once. */
export function codelistsOf({ queries }: PxwebTable): string[] {
  const ids = queries.flatMap((query) => Object.values(query).map(({ codelist }) => codelist));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** @throws FetchFailure saying what does not fit, and what there is instead. */
export function prepareQueries(
  card: PxwebTable,
  metadata: TableMetadata,
  codelists: ReadonlyMap<string, Codelist>,
): Chunk[] {
  return card.queries.map((query) => {
    checkLeftOut(card, query, metadata);
    return Object.entries(query).map(([variable, selection]) => {
      const where = `Tabell ${card.table}, ${variable}`;
      const found = metadata.variables.get(variable);
      if (!found) throw noVariable(card, variable, metadata);
      const { codelist: id } = selection;
      if (id === undefined)
        return { variable, codelist: null, codes: selectCodes(selection, found.codes, where) };
      const codelist = codelists.get(id);
      checkBorders(card, variable, codelist);
      // A dialect without codelists to fetch cannot tell what is in them: then the card must.
      const offered =
        codelist?.values.map(({ code }) => code) ?? (isList(selection.take) ? selection.take : []);
      return { variable, codelist: id, codes: selectCodes(selection, offered, `${where} (${id})`) };
    });
  });
}

function isList(take: TableQuery[string]['take']): take is readonly string[] {
  return Array.isArray(take);
}

/** A dimension that is not asked for is summed over, where the office allows that; elsewhere it must be in the card. */
function checkLeftOut({ table }: PxwebTable, query: TableQuery, { variables }: TableMetadata): void {
  const needed = [...variables].filter(([id, { eliminable }]) => !eliminable && !Object.hasOwn(query, id));
  if (needed.length === 0) return;
  const names = needed.map(([id]) => id).join(', ');
  throw new FetchFailure(
    `Tabell ${table} må spørres om ${names}, men kortet nevner det ikke.`,
    `Tabell ${table} må spørjast om ${names}, men kortet nemner det ikkje.`,
    `Table ${table} must be asked for ${names}, but the card does not name it.`,
  );
}

function noVariable({ table }: PxwebTable, variable: string, { variables }: TableMetadata): FetchFailure {
  const names = [...variables.keys()].join(', ');
  return new FetchFailure(
    `Tabell ${table} har ikke variabelen ${variable}. Den har ${names}.`,
    `Tabell ${table} har ikkje variabelen ${variable}. Han har ${names}.`,
    `Table ${table} does not have the variable ${variable}. It has ${names}.`,
  );
}

/** A codelist of merged series is of one year's borders, named in its label; a new year is a new card, not new borders for old ones. */
function checkBorders(
  { table, boundaries, reading }: PxwebTable,
  variable: string,
  list: Codelist | undefined,
) {
  if (boundaries === 'published' || !list || !('dimension' in reading.region)) return;
  if (variable !== reading.region.dimension) return;
  const years: string[] = list.label.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  if (years.length === 0 || years.includes(boundaries)) return;
  const label = `«${list.label.trim()}»`;
  throw new FetchFailure(
    `Tabell ${table}: kodelisten ${list.id} heter nå ${label}, men kortet gjelder grensene i ${boundaries}. Lag et kort for de nye grensene.`,
    `Tabell ${table}: kodelista ${list.id} heiter no ${label}, men kortet gjeld grensene i ${boundaries}. Lag eit kort for dei nye grensene.`,
    `Table ${table}: the codelist ${list.id} is now called ${label}, but the card is for the borders of ${boundaries}. Make a card for the new borders.`,
  );
}
