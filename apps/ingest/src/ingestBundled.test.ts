import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archivedValue } from './archive.ts';
import { type BundledResult, ingestBundled } from './ingestBundled.ts';
import { NOW, openEmptyArchive } from './testing/archive.ts';

describe('the bundled figures', () => {
  let archive: Awaited<ReturnType<typeof openEmptyArchive>>;
  let result: BundledResult;
  const lines: string[] = [];
  beforeAll(async () => {
    archive = await openEmptyArchive();
    result = await ingestBundled({ writer: archive.writer, now: NOW, log: (line) => lines.push(line) });
  });
  afterAll(() => archive.remove());
  const key = {
    indicator: 'nav-unemployed',
    region: '01',
    breakdown: 'total',
    boundaries: 'published',
    frequency: 'month',
  } as const;

  it('all come in on a fresh directory, one progress line a file', () => {
    expect(lines.join('\n')).not.toContain('avvist');
    expect(result.outcome).toBe('published');
    expect(result.reports.map(({ rows }) => rows)).toEqual([
      6478, 57914, 7140, 54986, 1388, 201, 276, 2890, 32, 8223,
    ]);
    expect(lines).toHaveLength(11);
    for (const line of lines) expect(line).toMatch(/^[\w-]+\.csv · .* · \d+,\d s$/);
  });

  it('hold 178 publications of the county series as published', async () => {
    const vintages = await archive.writer.vintages({ source: 'nav' });
    expect(
      vintages.filter(({ fileName }) => fileName === 'nav-county-monthly-as-published.csv'),
    ).toHaveLength(178);
  });

  it('show the founding figures as they stood, and on today’s borders', async () => {
    const figures = await archive.writer.figures();
    const at = (period: number, changes = {}) =>
      archivedValue(figures, { ...key, ...changes }, period)?.value;
    expect(at(2014 * 12 + 1)).toBe(5733);
    expect(at(2018 * 12 + 3)).toBe(4042);
    expect(at(2014 * 12 + 1, { region: '31', boundaries: '2024' })).toBe(5724);
    expect(at(2018 * 12 + 3, { region: '31', boundaries: '2024' })).toBe(4039);
  });

  it('let the undated release with 2018-Q2 revise 2016: Østfold 61.2 until then, 60.3 after', async () => {
    const rate = { ...key, indicator: 'lfs-employment-rate', frequency: 'year' } as const;
    const at = async (asOf?: string) => archivedValue(await archive.writer.figures(asOf), rate, 2016)?.value;
    expect(await at('2017-02-01')).toBe(61.2);
    expect(await at('2018-06-30')).toBe(61.2);
    expect(await at()).toBe(60.3);
  });

  it('hide every rate beside a hidden count: 3 697 for Telemark, 42 for the counties', async () => {
    expect(result.reports.map(({ hiddenRates }) => hiddenRates)).toEqual([0, 42, 0, 3697, 0, 0, 0, 0, 0, 0]);
    const figures = await archive.writer.figures();
    for (const count of ['nav-unemployed', 'nav-partly-unemployed', 'nav-on-programmes']) {
      for (const series of figures.keysOf(count)) {
        const { ordinals } = figures.find(series)!;
        const shown = [...ordinals].filter(
          (ordinal) =>
            archivedValue(figures, series, ordinal)!.status === 'suppressed' &&
            typeof archivedValue(figures, { ...series, indicator: `${count}-rate` }, ordinal)?.value ===
              'number',
        );
        expect(shown).toEqual([]);
      }
    }
  });

  it('are unchanged when taken in again', async () => {
    const before = JSON.stringify(await archive.writer.vintages());
    const again = await ingestBundled({ writer: archive.writer, now: NOW, log: () => undefined });
    expect(again.outcome).toBe('unchanged');
    expect(JSON.stringify(await archive.writer.vintages())).toBe(before);
  });
});
