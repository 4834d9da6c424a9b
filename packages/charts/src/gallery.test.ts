import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gallery } from './gallery.ts';
import { paintSvg } from './svg/paintSvg.ts';

const here = dirname(fileURLToPath(import.meta.url));
const golden = join(here, '__golden__');
const failed = join(here, '__failed__');
const update = process.env['UPDATE_GOLDEN'] === '1';

describe('the gallery', () => {
  it.each(Object.keys(gallery))('paints %s as its golden file holds it', (name) => {
    const svg = `${paintSvg(gallery[name]!(), { idPrefix: name, standalone: true })}\n`;
    const file = join(golden, `${name}.svg`);
    if (update) writeFileSync(file, svg);
    const same = existsSync(file) && readFileSync(file, 'utf8') === svg;
    const beside = join(failed, `${name}.svg`);
    rmSync(beside, { force: true });
    if (!same) {
      mkdirSync(failed, { recursive: true });
      writeFileSync(beside, svg);
    }
    expect(same, `differs from __golden__/${name}.svg; what was painted is in __failed__/${name}.svg`).toBe(
      true,
    );
  });
});
