export * from './client.ts';
export { type Columns, type DecodedSeries, columnsSchema } from './columns/columnsSchema.ts';
export { decodeColumns } from './columns/decodeColumns.ts';
export { encodeColumns } from './columns/encodeColumns.ts';
export * from './problem.ts';
export * from './route.ts';
export * from './routes/index.ts';
