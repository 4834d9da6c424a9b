import { describe, expect, it } from 'vitest';
import { readRegionChanges, readRegions } from './readRegions.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decode = (bytes: Uint8Array) => decoder.decode(bytes);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('readRegions', () => {
  it('reads codes as text and an empty end as still valid', () => {
    const text = 'code,level,label,parent,valid_from,valid_to\n0301,municipality,Oslo,03,1948-01-01,\n';
    expect(readRegions(bytes(text), decode)).toEqual({
      ok: true,
      value: [
        {
          code: '0301',
          level: 'municipality',
          label: 'Oslo',
          parent: '03',
          validFrom: '1948-01-01',
          validTo: null,
        },
      ],
    });
  });

  it('names line and column of a code that has lost its zero and of an impossible date', () => {
    const text = 'code,level,label,parent,valid_from,valid_to\n301,municipality,Oslo,03,1948-02-30,\n';
    const reading = readRegions(bytes(text), decode);
    expect(
      reading.ok ? [] : reading.remarks.map(({ places: [place] }) => [place?.line, place?.column]),
    ).toEqual([
      [2, 'code'],
      [2, 'valid_from'],
    ]);
  });

  it('reads changes and refuses a kind that is none', () => {
    const header = 'old_code,new_code,date,kind,sources_agreeing\n';
    expect(readRegionChanges(bytes(`${header}0101,3001,2020-01-01,recode,5\n`), decode)).toEqual({
      ok: true,
      value: [{ oldCode: '0101', newCode: '3001', date: '2020-01-01', kind: 'recode' }],
    });
    expect(readRegionChanges(bytes(`${header}0101,3001,2020-01-01,move,5\n`), decode).ok).toBe(false);
  });
});
