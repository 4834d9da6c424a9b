import { describe, expect, it } from 'vitest';
import { gallery } from '../gallery.ts';
import { figuresOf, unemployed } from '../galleryFigures.ts';
import { drawLineChart } from '../line/drawLineChart.ts';
import { paintSvg } from './paintSvg.ts';

const all = Object.entries(gallery).map(([name, paint]) => [name, paint()] as const);
const evil = '<script>alert("1")</script> & \u0007Co';
const named = drawLineChart({
  series: [{ ...figuresOf('nav-unemployed', '31'), label: evil }],
  indicator: unemployed,
  language: 'nb',
  width: 600,
  height: 300,
  size: 'page',
});

describe('paintSvg', () => {
  it.each(all)('names and describes %s, with ids of its own only', (name, drawing) => {
    const svg = paintSvg(drawing, { idPrefix: name });
    const root =
      drawing.kind === 'line'
        ? `role="img" aria-labelledby="${name}-title ${name}-desc"`
        : `role="group" aria-labelledby="${name}-title" aria-describedby="${name}-desc"`;
    expect(svg).toContain(root);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${name}-`))).toBe(true);
  });

  it.each(all)(
    'writes no number of %s with more than two decimals, and none that is not a number',
    (_, drawing) => {
      const svg = paintSvg(drawing, { idPrefix: 'p' });
      expect(svg).not.toMatch(/["\s]-?\d+\.\d{3,}/);
      expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined|null)/);
    },
  );

  it.each(all)(
    'gives each tile, area and row of %s a name of its own, and no part of a line chart',
    (_, drawing) => {
      const svg = paintSvg(drawing, { idPrefix: 'p' });
      const names = [...svg.matchAll(/<g role="img" aria-label="([^"]*)"/g)].map(([, name]) => name);
      const wanted =
        drawing.kind === 'line'
          ? []
          : drawing.kind === 'tile-map'
            ? drawing.tiles
            : drawing.kind === 'area-map'
              ? drawing.areas
              : drawing.rows;
      expect(names).toEqual(wanted.map(({ name }) => name));
    },
  );

  it('escapes every text and holds no script', () => {
    const svg = paintSvg(named, { idPrefix: 'p', standalone: true });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Co');
  });

  it('carries its own colours and ground only when it stands alone', () => {
    const inline = paintSvg(named, { idPrefix: 'p' });
    const alone = paintSvg(named, { idPrefix: 'p', standalone: true });
    expect(inline).not.toContain('<style');
    expect(alone).toContain('prefers-color-scheme:dark');
    expect(alone).toContain('svg[data-rp="p"]');
  });

  it('writes plain colours for a fixed theme, for renderers that know no variables', () => {
    expect(paintSvg(named, { idPrefix: 'p', standalone: true, theme: 'dark' })).not.toContain('var(');
  });

  it('refuses a prefix that cannot start an id', () => {
    expect(() => paintSvg(named, { idPrefix: '1"><script>' })).toThrow(/idPrefix «1"><script>»/);
  });
});
