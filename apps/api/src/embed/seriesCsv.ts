import { type View, viewToQuery } from '@regionpuls/domain';

/** Where the view's figures are as a CSV file in its language. */
export function seriesCsv(view: View): string {
  const { indicator, region, sex, frequency, from, to, boundaries, recipe, asOf, lang } = view;
  const selection = viewToQuery({
    ...{ indicator, region, sex, frequency, from, to, boundaries, recipe, asOf },
    lang: 'nb',
    theme: 'auto',
    kind: 'line',
  });
  return `/api/v1/series?${selection}&format=csv&lang=${lang}`;
}
