/** Every table of Statistics Norway that is fetched, one card each. */
import type { PxwebTable } from '../../pxwebTable.ts';
import { t05111 } from './t05111.ts';
import { t06445 } from './t06445.ts';
import { t07459 } from './t07459.ts';
import { t07984 } from './t07984.ts';
import { t11616 } from './t11616.ts';
import { t13470 } from './t13470.ts';
import { t13563 } from './t13563.ts';

export const ssbTables: readonly PxwebTable[] = [t05111, t06445, t07459, t07984, t11616, t13470, t13563];
