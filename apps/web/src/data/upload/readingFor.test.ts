import { type SavedMapping, columnMappingSchema } from '@regionpuls/domain';
import { expect, it } from 'vitest';
import { emptyReading } from './reading.ts';
import { readingFor } from './readingFor.ts';

const saved: SavedMapping = {
  mapping: columnMappingSchema.parse({
    name: 'nav-kjonn',
    source: 'nav',
    headerRow: 1,
    region: { column: 1, heading: 'Kommune', form: 'code' },
    period: { fixed: '2026-10' },
    values: [{ column: 2, heading: 'Antall', indicator: 'nav-unemployed' }],
  }),
  version: 1,
  saved: '2026-11-22T10:00:00Z',
  by: null,
};
const feeds = [{ id: 'nav-hl060', source: 'nav' }];
const differs = {
  rule: 'mapping',
  severity: 'error' as const,
  message: { nb: '', nn: '', en: '' },
  places: [],
  count: 1,
};

it('takes the layout that the file looks like, with its feed’s source', () => {
  expect(readingFor({ looksLike: 'nav-hl060', fits: [] }, emptyReading(), [saved], feeds)).toMatchObject({
    layout: 'nav-hl060',
    source: 'nav',
  });
});

it('takes a saved mapping only when it fits', () => {
  const fit = { name: 'nav-kjonn', version: 1, differences: [] };
  expect(readingFor({ looksLike: null, fits: [fit] }, emptyReading(), [saved], feeds)).toMatchObject({
    layout: 'mapped',
    mapping: 'nav-kjonn',
    source: 'nav',
  });
  const misfit = { ...fit, differences: [differs] };
  expect(readingFor({ looksLike: null, fits: [misfit] }, emptyReading(), [saved], feeds)).toMatchObject({
    layout: 'mapped',
    mapping: '',
    source: '',
  });
});
