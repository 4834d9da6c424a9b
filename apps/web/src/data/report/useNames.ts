import { useQuery } from '@tanstack/react-query';
import { regionNames } from '../../figures/regionName.ts';
import { useRegions } from '../../figures/useRegions.ts';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { useDataReader } from '../useDataReader.ts';
import type { Names } from './nameCodes.ts';

/** Names of indicators and regions in the reader's language; until they have come, codes are their own names. */
export function useNames(): Names {
  const { language } = useDataReader();
  const indicators = useQuery(indicatorsQuery).data?.indicators ?? [];
  const regions = useRegions().data ?? [];
  return {
    indicator: (id) => indicators.find((one) => one.id === id)?.name[language],
    region: regionNames(regions),
  };
}
