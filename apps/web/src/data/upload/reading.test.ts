import { uploadIngest } from '@regionpuls/contract';
import { expect, it } from 'vitest';
import { type Reading, emptyReading, missingIn, readingQuery } from './reading.ts';

const nav: Reading = { ...emptyReading(), layout: 'mapped', source: 'nav', mapping: 'nav-kommune-kjonn' };

it('asks for a source, and for what the layout cannot do without', () => {
  expect(missingIn(emptyReading())).toEqual(['needSource']);
  expect(missingIn({ ...nav, mapping: '' })).toEqual(['needMapping']);
  expect(missingIn({ ...nav, layout: 'json-stat' })).toEqual(['needTable']);
  expect(missingIn({ ...nav, publishedWay: 'day' })).toEqual(['needDate']);
  expect(missingIn({ ...nav, period: 'oktober' })).toEqual(['needPeriod']);
  expect(missingIn(nav)).toEqual([]);
});

it('becomes what the API takes, with the date as exact as it is known', () => {
  const asked = (reading: Partial<Reading>) =>
    uploadIngest.query.parse(JSON.parse(JSON.stringify(readingQuery({ ...nav, ...reading }))));
  expect(asked({})).toEqual({
    layout: 'mapped',
    source: 'nav',
    mapping: 'nav-kommune-kjonn',
    dryRun: 'false',
  });
  expect(asked({ period: ' 2026-11 ' }).period).toBe('2026-11');
  expect(asked({ publishedWay: 'not-before', published: '2018-07-01' }).published).toBe('>=2018-07-01');
  expect(asked({ publishedWay: 'month', published: '2018-05' }).published).toBe('2018-05');
  expect(asked({ layout: 'tidy', table: '07459' })).toEqual({
    layout: 'tidy',
    source: 'nav',
    dryRun: 'false',
  });
});

it('begins with the publication date that was given before', () => {
  expect(emptyReading('>=2018-07-01')).toMatchObject({ publishedWay: 'not-before', published: '2018-07-01' });
  expect(emptyReading('2018-05')).toMatchObject({ publishedWay: 'month', published: '2018-05' });
  expect(emptyReading('2018-05-04')).toMatchObject({ publishedWay: 'day', published: '2018-05-04' });
  expect(emptyReading('i fjor')).toMatchObject({ publishedWay: 'file', published: '' });
});
