import { describe, expect, it } from 'vitest';
import { findIndicator } from '../../indicators/index.ts';
import { guessNavIndicator } from './guessNavIndicator.ts';

describe('guessNavIndicator', () => {
  it.each([
    ['Antall', 'Helt ledige per utgangen av januar 2026', 'nav-unemployed'],
    ['Prosent', 'Helt ledige per utgangen av januar 2026', 'nav-unemployed-rate'],
    ['Heilt ledige i prosent av arbeidsstyrken', '', 'nav-unemployed-rate'],
    ['Kvinner Delvis ledige', '', 'nav-partly-unemployed'],
    ['Arbeidssøkere på tiltak', 'Andel', 'nav-on-programmes-rate'],
    ['Januar', 'Helt ledige. Prosent av arbeidsstyrken', 'nav-unemployed-rate'],
    ['Januar', 'Helt ledige. Antall og prosent', 'nav-unemployed'],
    ['Antall', 'Sysselsatte', null],
    ['Antall', '', null],
  ])('takes %j under %j for %s', (heading, titles, indicator) => {
    expect(guessNavIndicator(heading, titles)).toBe(indicator);
    if (indicator) expect(findIndicator(indicator)).toBeDefined();
  });
});
