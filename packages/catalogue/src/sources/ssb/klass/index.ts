export { KLASS, type KlassChange, type KlassCode } from './klassTable.ts';
export { readKlassChanges, readKlassCodes } from './readKlass.ts';
export type { KlassReading } from './readKlassRows.ts';
export { type KlassSource, TABLE_BEGINS, toRegionTable } from './toRegionTable.ts';
