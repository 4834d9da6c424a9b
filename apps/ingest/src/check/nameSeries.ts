/** What a remark says of a series: ids and codes, which the data room shows as names, and the rest in words. */
import { type Language, type SeriesKey, nameBreakdown } from '@regionpuls/domain';

/** «nav-unemployed, region 3101, kvinner». */
export function nameSeries(key: SeriesKey, language: Language): string {
  return `${key.indicator}, ${nameRegion(key, language)}`;
}

/** «region 3101, kvinner». */
export function nameRegion({ region, breakdown }: SeriesKey, language: Language): string {
  return joined(`region ${region}`, nameBreakdown(breakdown, language));
}

/** «nav-unemployed, kvinner». */
export function nameGroup({ indicator, breakdown }: SeriesKey, language: Language): string {
  return joined(indicator, nameBreakdown(breakdown, language));
}

function joined(first: string, second: string): string {
  return second ? `${first}, ${second}` : first;
}
