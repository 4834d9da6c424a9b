import { type View, viewToQuery } from '@regionpuls/domain';

export interface PageAddress {
  path: string;
  query: Record<string, string>;
}

const COUNTRY = '0';

/** The page of this site that shows the same figures; the language and the looks are the reader's own. */
export function pageOfView(view: View): PageAddress {
  const { indicator, target, asOf, kind, region, to } = view;
  if (kind !== 'line') {
    const [within = COUNTRY] = region;
    const level = within === COUNTRY ? { level: 'county' } : { level: 'municipality', county: within };
    return { path: '/kart', query: { indicator, ...level, ...(to ? { period: to } : {}) } };
  }
  if (target) return { path: `/mal/${target}`, query: asOf ? { asOf } : {} };
  const query = new URLSearchParams(viewToQuery({ ...view, lang: 'nb', theme: 'auto' }));
  query.delete('indicator');
  return { path: `/indikatorer/${indicator}`, query: Object.fromEntries(query) };
}
