export type { ObservationRows, ObservationSink, ReadResult, RowSink, WrittenSeries } from './observations.ts';
export { type BoundaryMoment, checkRegions } from './boundaries/checkRegions.ts';
export { type BoundariesReading, type BoundaryFile, readBoundaries } from './boundaries/readBoundaries.ts';
export { MAX_BOUNDARY_BYTES } from './boundaries/readJson.ts';
export type { BoundaryLevel, Shape } from './boundaries/shape.ts';
export { CompiledModule } from './compiledModule.ts';
export { type DecodeUtf8, decodeText } from './csv/decodeText.ts';
export type { DecompositionFigures, PartEnds } from './export/decompositionFigures.ts';
export { decompositionToCsv } from './export/decompositionToCsv.ts';
export { decompositionToJsonStat } from './export/decompositionToJsonStat.ts';
export { decompositionToWorkbook } from './export/decompositionToWorkbook.ts';
export type { JsonStatDataset } from './export/jsonStat.ts';
export type { PastForecastFigures } from './export/pastForecastFigures.ts';
export { pastForecastsToCsv } from './export/pastForecastsToCsv.ts';
export { pastForecastsToJsonStat } from './export/pastForecastsToJsonStat.ts';
export { pastForecastsToWorkbook } from './export/pastForecastsToWorkbook.ts';
export type { Provenance } from './export/provenance.ts';
export { type CsvOptions, seriesToCsv } from './export/seriesToCsv.ts';
export { seriesToJsonStat } from './export/seriesToJsonStat.ts';
export { seriesToWorkbook } from './export/seriesToWorkbook.ts';
export { type Cube, type CubeDimension, type CubeHead, type CubeUnit, cellText } from './jsonstat/cube.ts';
export type { CubeReading, IndicatorReading, RegionReading } from './jsonstat/cubeReading.ts';
export { isRecord } from './jsonstat/jsonShape.ts';
export { type ParsedJson, parseJsonText } from './jsonstat/parseJson.ts';
export { type CubeRead, readCube } from './jsonstat/readCube.ts';
export { readCubeHead } from './jsonstat/readCubeHead.ts';
export { type JsonStatReading, readJsonStat, readJsonStatText } from './jsonstat/readJsonStat.ts';
export { type JsonStatOptions, readJsonStatFile } from './jsonstat/readJsonStatFile.ts';
export { RemarkList } from './jsonstat/remarkList.ts';
export type { Decoders } from './mapped/decodeTable.ts';
export { type FitOptions, fitsMapping } from './mapped/fitsMapping.ts';
export { type OpenedTable, type TableOptions, openTable } from './mapped/openTable.ts';
export { type PreviewOptions, type TableBeginning, previewTable } from './mapped/previewTable.ts';
export { type MappedOptions, readMapped } from './mapped/readMapped.ts';
export { type NamedRegion, type RegionLookup, createRegionLookup } from './mapped/regionLookup.ts';
export type { GuessIndicator } from './mapped/suggestValues.ts';
export { type TableFile, tableOf } from './mapped/tableFile.ts';
export { MAX_PROBLEMS, type Reading, quote, unreadable } from './problem.ts';
export { readRegionChanges, readRegions } from './regions/readRegions.ts';
export { type TidyOptions, readTidy } from './tidy/readTidy.ts';
export { columnLetters } from './workbook/columnLetters.ts';
export { type OpenedWorkbook, openWorkbook } from './workbook/openWorkbook.ts';
export { quoteValue } from './workbook/quoteValue.ts';
export { recogniseFile } from './workbook/recogniseFile.ts';
export type {
  CellValue,
  DateCell,
  ErrorCell,
  MergedCells,
  Sheet,
  SheetRow,
  Workbook,
} from './workbook/workbook.ts';
export { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook/workbookLimits.ts';
