import { readdirSync } from 'node:fs';
import { indicatorSchema, sourceSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { findIndicator, findSource, indicators, industries, sources } from './index.ts';

describe('the catalogue', () => {
  it('lists every file in indicators/, each named after the id it holds', () => {
    const files = readdirSync(new URL('./indicators', import.meta.url))
      .filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
      .map((file) => file.replace('.ts', ''));
    expect(indicators.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    '%s fits the schema',
    (_, indicator) => {
      expect(indicatorSchema.parse(indicator)).toEqual(indicator);
    },
  );

  it.each(sources.map((source) => [source.id, source] as const))('source %s fits the schema', (_, source) => {
    expect(sourceSchema.parse(source)).toEqual(source);
  });

  it('gives every indicator a known source', () => {
    for (const { source } of indicators) expect(findSource(source)).toBeDefined();
  });

  it('pairs a rate with its count both ways, on one concept', () => {
    for (const indicator of indicators.filter(({ unit }) => unit === 'percent')) {
      expect(indicator.numerator).toBe(indicator.companion);
      const count = findIndicator(indicator.numerator!);
      expect(count).toMatchObject({ unit: 'persons', companion: indicator.id, concept: indicator.concept });
    }
  });

  it('has texts in all three languages, and Nynorsk is not a copy of Bokmål in descriptions', () => {
    for (const { name, unitName, description, breaks, shocks } of indicators) {
      const texts = [
        name,
        unitName,
        description,
        ...breaks.flatMap((b) => [b.label, b.text]),
        ...shocks.map((s) => s.label),
      ];
      for (const text of texts) for (const value of Object.values(text)) expect(value.trim()).toBe(value);
      for (const text of texts) for (const value of Object.values(text)) expect(value).not.toBe('');
      expect(description.nn).not.toBe(description.nb);
    }
  });

  it('never lets NAV’s unemployed and the survey’s unemployed share a concept', () => {
    expect(findIndicator('nav-unemployed')!.concept).not.toBe(findIndicator('lfs-unemployed')!.concept);
  });

  it('carries NAV’s own estimate of the break in November and December 2018', () => {
    const nav = findIndicator('nav-unemployed')!.breaks.find(({ code }) => code === 'BREAK_NAV_2018_11');
    expect(nav?.nationalEffects).toEqual([
      { period: '2018-11', change: 2500 },
      { period: '2018-12', change: 3600 },
    ]);
  });

  it('has distinct industry codes and labels, usable as breakdown members', () => {
    expect(industries).toHaveLength(17);
    expect(new Set(industries.map(({ code }) => code)).size).toBe(17);
    expect(new Set(industries.map(({ label }) => label.nb)).size).toBe(17);
    for (const { code } of industries) expect(code).toMatch(/^[a-z0-9-]+$/);
  });
});
