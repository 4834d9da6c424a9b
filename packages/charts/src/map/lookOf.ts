/** How a region's value looks and reads, whatever its place on the map is shaped like. */
import type { Language } from '@regionpuls/domain';
import type { TileFill } from '../drawing.ts';
import { readPoint } from '../line/hitPoints.ts';
import type { ValueFormat } from '../line/valueFormat.ts';
import { WORDS } from '../line/words.ts';
import { MAP_TOKENS, ON_MAP_TOKENS, type Token } from '../theme.ts';
import type { Classes } from './classify.ts';
import type { TileValue } from './mapInput.ts';
import { fillOf } from './tileFill.ts';

export interface Look {
  fill: TileFill;
  /** Of texts on it. */
  token: Token;
  /** «Skien: 2,8 %». */
  name: string;
}

export function lookOf(value: TileValue, classes: Classes, format: ValueFormat, language: Language): Look {
  const fill = fillOf(value, classes);
  const index = MAP_TOKENS.findIndex((token) => token === fill);
  return {
    fill,
    token: index < 0 ? 'text' : ON_MAP_TOKENS[index]!,
    name: `${value.label}: ${readPoint(value, format, WORDS[language])}`,
  };
}
