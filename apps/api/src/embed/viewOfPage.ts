/** The chart that a page of this site shows, when it is one that can be embedded. */
import { type View, viewSchema } from '@regionpuls/domain';
import type { Sources } from '../sources.ts';

const COUNTRY = '0';

/** Null for every other page, and where the address does not say a view. */
export async function viewOfPage(sources: Sources, { pathname, searchParams }: URL): Promise<View | null> {
  const query = Object.fromEntries(searchParams);
  if (pathname === '/embed/chart') return parse(query);
  const indicator = /^\/indikatorer\/([a-z0-9-]{1,61})\/?$/.exec(pathname)?.[1];
  // The page shows lines, whatever else its address says.
  if (indicator) return parse({ region: COUNTRY, ...query, indicator, kind: 'line', target: undefined });
  const id = /^\/mal\/([a-z0-9-]{1,80})\/?$/.exec(pathname)?.[1];
  const target = id && (await sources.agreements.target(id));
  if (target) {
    const { asOf, lang, theme, course } = query;
    // The page shows figures adjusted for season where it can, unless its address says as published.
    const measured = sources.indicators.find((each) => each.id === target.indicator);
    const hasSeasons = measured?.frequencies.some((each) => each !== 'year');
    return parse({
      indicator: target.indicator,
      region: target.region,
      target: target.id,
      recipe: hasSeasons && course !== 'published' ? 'seasonally-adjusted' : 'none',
      asOf,
      lang,
      theme,
    });
  }
  if (pathname !== '/kart' || !query['indicator']) return null;
  const { level, period, asOf, lang, theme } = query;
  const county = level === 'municipality' ? query['county'] : COUNTRY;
  // All municipalities of the country are too many for a chart in a text.
  if (!county) return null;
  return parse({
    indicator: query['indicator'],
    region: county,
    to: period,
    asOf,
    kind: 'map',
    lang,
    theme,
  });
}

/** A page may have choices of its own beside the view. */
function parse(query: Record<string, string | undefined>): View | null {
  const known = Object.entries(query).filter(
    ([key, value]) => key in viewSchema.shape && value !== undefined,
  );
  return viewSchema.safeParse(Object.fromEntries(known)).data ?? null;
}
