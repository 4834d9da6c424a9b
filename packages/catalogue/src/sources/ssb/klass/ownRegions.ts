/** Rows of the region table that KLASS does not have: the country, and where the sources put what they could not place. */
import type { Region } from '@regionpuls/domain';

const always = { validFrom: '1838-01-01', validTo: null } as const;

export const OWN_REGIONS: readonly Region[] = [
  { code: '0', level: 'country', label: 'Norge', parent: null, ...always },
  { code: '21', level: 'unallocated', label: 'Svalbard og øvrige områder', parent: '0', ...always },
  { code: '97', level: 'unallocated', label: 'Øvrige områder', parent: '0', ...always },
  { code: '99', level: 'unallocated', label: 'Ukjent', parent: '0', ...always },
];
