export type { ObservationSink, ReadResult, WrittenSeries } from './observations.ts';
export { type DecodeUtf8, decodeText } from './csv/decodeText.ts';
export { type CsvOptions, seriesToCsv } from './csv/seriesToCsv.ts';
export { MAX_PROBLEMS, type Problem, type Reading, problemText, quote } from './problem.ts';
export { readRegionChanges, readRegions } from './regions/readRegions.ts';
export { type TidyFile, type TidyOptions, type TidyRow, type TidySeries, readTidy } from './tidy/readTidy.ts';
