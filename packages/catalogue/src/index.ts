export * from './indicators/index.ts';
export * from './industries.ts';
export * from './sources/index.ts';
