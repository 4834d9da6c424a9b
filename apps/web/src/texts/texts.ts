import type { Language } from '@regionpuls/domain';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Bokmål is written first; its shape is what the other languages must fill, so the compiler lists every gap. */
export type Texts = typeof nb;

export const TEXTS: Record<Language, Texts> = { nb, nn, en };
