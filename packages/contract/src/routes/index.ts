/** Every JSON route that Regionpuls answers. */
export * from './agreements.ts';
export * from './analysis.ts';
export * from './boundaries.ts';
export * from './catalogue.ts';
export * from './embedUse.ts';
export * from './figures.ts';
export * from './ingests.ts';
export * from './revisions.ts';
