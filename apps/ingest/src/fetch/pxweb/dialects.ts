/** Every way of speaking to a PxWeb office. */
import type { PxwebOffice } from '@regionpuls/catalogue';
import type { Dialect } from './dialect.ts';
import { v0 } from './v0.ts';
import { v2 } from './v2.ts';

export const DIALECTS: Readonly<Record<PxwebOffice['dialect'], Dialect>> = { v0, v2 };
