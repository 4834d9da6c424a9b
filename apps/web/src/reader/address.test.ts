import { describe, expect, it } from 'vitest';
import { addressOf, readChoice } from './address.ts';

describe('the address', () => {
  it('falls back to Bokmål and automatic theme when language or theme cannot be read', () => {
    expect(readChoice(new URLSearchParams('lang=tlh&theme=sepia'))).toEqual({
      language: 'nb',
      theme: 'auto',
    });
  });

  it('carries language and theme to the next page and leaves the defaults out', () => {
    expect(addressOf('/mal', {}, { language: 'nn', theme: 'dark' })).toBe('/mal?lang=nn&theme=dark');
    expect(addressOf('/mal', {}, { language: 'nb', theme: 'auto' })).toBe('/mal');
  });

  it('leaves empty values out and keeps commas readable', () => {
    expect(
      addressOf(
        '/kart',
        { region: '31,01', period: undefined, county: '' },
        { language: 'nb', theme: 'auto' },
      ),
    ).toBe('/kart?region=31,01');
  });
});
