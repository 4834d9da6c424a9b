import type { CubeAxis } from './figureCube.ts';
import { HEADINGS } from './headings.ts';
import type { Provenance } from './provenance.ts';

/** What a cube's figures are of, and where: its first two axes, of one member each. */
export function subjectAxes(
  { indicator, language }: Pick<Provenance, 'indicator' | 'language'>,
  region: { code: string; word: string },
): CubeAxis[] {
  const headings = HEADINGS[language];
  return [
    {
      id: 'indicator',
      heading: headings.indicator,
      members: [{ code: indicator.id, word: indicator.name[language] }],
    },
    {
      id: 'region',
      heading: headings.regionName,
      codeHeading: headings.region,
      role: 'geo',
      members: [region],
    },
  ];
}
