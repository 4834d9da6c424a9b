export * from './client.ts';
export * from './problem.ts';
export * from './route.ts';
export * from './routes/index.ts';
