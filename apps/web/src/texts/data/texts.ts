import type { Language } from '@regionpuls/domain';
import { en } from './en.ts';
import { type DataTexts, nb } from './nb.ts';
import { nn } from './nn.ts';

export type { DataTexts };

export const DATA_TEXTS: Record<Language, DataTexts> = { nb, nn, en };
