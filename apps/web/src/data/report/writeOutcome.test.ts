import type { Ingest } from '@regionpuls/domain';
import { expect, it } from 'vitest';
import { nb } from '../../texts/data/nb.ts';
import { writeOutcome } from './writeOutcome.ts';

const changes = { added: 1358, revised: 12, unchanged: 3, newPeriods: [], revisions: [] };
const doubt = {
  rule: 'jump',
  severity: 'doubt' as const,
  message: { nb: '', nn: '', en: '' },
  places: [],
  count: 1,
};

function write(report: Partial<Ingest['report']>, gate: Ingest['gate'] = null): string {
  const whole = { source: 'nav', fileName: 'a.csv', options: {}, rows: 1, series: 1, hiddenRates: 0 };
  return writeOutcome(
    { report: { ...whole, outcome: 'published', releases: [], changes, remarks: [], ...report }, gate },
    nb,
    'nb',
  );
}

it('says what was published, and of what was not what it would have been', () => {
  expect(write({})).toBe('Publisert. 1\u00a0358 nye tall og 12 rettede.');
  expect(write({ outcome: 'checked' })).toBe(
    'Prøvekjørt. Ingenting er publisert. Publisert ville den gitt 1\u00a0358 nye tall og 12 rettede.',
  );
  expect(write({ outcome: 'checked', remarks: [doubt] })).toContain('ville havnet i karantene');
});

it('says of what waits whether it can be accepted', () => {
  const waiting = { state: 'waiting' as const, decided: null, by: null, reason: null, byIngest: null };
  expect(write({ outcome: 'quarantined' }, { ...waiting, acceptable: true })).toContain(
    'før noen har sett på det',
  );
  expect(write({ outcome: 'quarantined', changes: null }, { ...waiting, acceptable: false })).toBe(
    'Venter i karantene. Den kan ikke publiseres slik den er lest.',
  );
});

it('counts nothing where nothing changed', () => {
  expect(write({ outcome: 'unchanged' })).not.toMatch(/\d/);
  expect(write({ outcome: 'failed', changes: null })).toBe('Kunne ikke hentes. Ingenting er endret.');
});
