/** The pages of the dashboard that show the figures of an answer. */
import { type Language, MAX_REGIONS_IN_VIEW, type View, viewToQuery } from '@regionpuls/domain';

/** The indicator page; undefined where there are more regions than a chart has room for. */
export function seriesPage(
  origin: string,
  selection: Omit<View, 'lang' | 'theme' | 'kind' | 'target'>,
  lang: Language,
): string | undefined {
  if (selection.region.length > MAX_REGIONS_IN_VIEW) return undefined;
  const query = viewToQuery({ ...selection, lang, theme: 'auto', kind: 'line' })
    .split('&')
    .filter((entry) => !entry.startsWith('indicator='))
    .join('&');
  return `${origin}/indikatorer/${selection.indicator}?${query}`;
}

/** The map page with its ranking. */
export function snapshotPage(
  origin: string,
  shown: { indicator: string; level: string; county?: string | undefined; period?: string | undefined },
  lang: Language,
): string {
  const { indicator, level, county, period } = shown;
  const query = new URLSearchParams({
    indicator,
    level,
    ...(county ? { county } : {}),
    ...(period ? { period } : {}),
    ...(lang === 'nb' ? {} : { lang }),
  });
  return `${origin}/kart?${query.toString()}`;
}

/** The page that takes a change apart. */
export function decompositionPage(
  origin: string,
  asked: Record<'kind' | 'indicator' | 'region' | 'from' | 'to', string> & {
    boundaries?: string | undefined;
    asOf?: string | undefined;
  },
  lang: Language,
): string {
  const { kind, indicator, region, from, to, boundaries, asOf } = asked;
  const query = new URLSearchParams({
    ...{ kind, indicator, region, from, to },
    ...(boundaries ? { boundaries } : {}),
    ...(asOf ? { asOf } : {}),
    ...(lang === 'nb' ? {} : { lang }),
  });
  return `${origin}/forklar?${query.toString()}`;
}

/** The page that shows how forecasts of a series did before. */
export function forecastPage(
  origin: string,
  shown: { indicator: string; region: string },
  lang: Language,
): string {
  const { indicator, region } = shown;
  const query = new URLSearchParams({ indicator, region, ...(lang === 'nb' ? {} : { lang }) });
  return `${origin}/metoder?${query.toString()}`;
}
