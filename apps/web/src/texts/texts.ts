import type { Language } from '@regionpuls/domain';
import { en } from './en.ts';
import { type Texts, nb } from './nb.ts';
import { nn } from './nn.ts';

export type { Texts };

export const TEXTS: Record<Language, Texts> = { nb, nn, en };
