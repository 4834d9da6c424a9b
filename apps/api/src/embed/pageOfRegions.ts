/** The page with the same map, or the nearest there is to it, and what that one has instead. */
import { type View, basisDate, isValidOn } from '@regionpuls/domain';
import { type RegionIndex, defaultBasis } from '@regionpuls/regions';
import { seriesPage, snapshotPage } from '../openData/pageAddress.ts';
import { EMBED_WORDS } from './embedWords.ts';

interface Shown {
  view: View;
  level: 'county' | 'municipality';
  /** The region that those shown lie within, and its name. */
  code: string;
  where: string;
  index: RegionIndex;
}

/** The map page takes indicator, area, period and day; it shows both sexes, on the newest borders. */
export function pageOfRegions({ view, level, code, where, index }: Shown): {
  page: string;
  remarks: string[];
} {
  const { lang, indicator, sex, boundaries, to, asOf } = view;
  const words = EMBED_WORDS[lang];
  const basis = defaultBasis(index.country.code, index);
  const county = level === 'municipality' ? code : undefined;
  if (county && !index.rowsOf(county).some((region) => isValidOn(region, basisDate(basis)!))) {
    return { page: seriesPage('', view, lang)!, remarks: [words.pageHasWhole(where)] };
  }
  const isOther = { sex: sex !== 'total', borders: boundaries !== undefined && boundaries !== basis };
  const address = snapshotPage('', { indicator, level, county, period: to }, lang);
  return {
    page: asOf ? `${address}&asOf=${encodeURIComponent(asOf)}` : address,
    remarks:
      isOther.sex || isOther.borders ? [words.mapHas(isOther.sex, isOther.borders ? basis : null)] : [],
  };
}
