/** Every region that ever was, named in the reader's language. */
import { LANGUAGES, type Language, type Region, labelOfRegion } from '@regionpuls/domain';
import { useQuery } from '@tanstack/react-query';
import { regionsQuery } from '../queries/regions.ts';
import { useReader } from '../reader/useReader.ts';

type Name = (regions: Region[]) => Region[];

/** One function for each language, so that an answer is named once and not at every drawing. */
const NAMED = Object.fromEntries(
  LANGUAGES.map((language): [Language, Name] => [
    language,
    (regions) =>
      regions.map((region) => {
        const label = labelOfRegion(region, language);
        return label === region.label ? region : { ...region, label };
      }),
  ]),
) as Record<Language, Name>;

export function useRegions(enabled = true) {
  const { language } = useReader();
  return useQuery({ ...regionsQuery, enabled, select: NAMED[language] });
}
