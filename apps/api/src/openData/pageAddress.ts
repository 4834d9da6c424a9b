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
