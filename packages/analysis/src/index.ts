export { decomposeByMunicipality } from './decompose/contribution.ts';
export { DecompositionError, type DecompositionQuestion, type Ends } from './decompose/parts.ts';
export { decomposeByPopulation } from './decompose/populationRate.ts';
export { type IndustryEnds, decomposeByIndustry } from './decompose/shiftShare.ts';
export {
  type Adjusted,
  type Adjustment,
  type AdjustInput,
  adjustSeries,
  shiftSeason,
} from './adjust/adjust.ts';
export { type AheadInput, judgeAhead, verdictOfChance } from './statements/ahead.ts';
export { chanceInWords } from './statements/aheadReasons.ts';
export { benchmarkNation } from './statements/benchmark.ts';
export { type ForecastModel, drawForecast, estimateForecast, forecastSeries } from './forecast/forecast.ts';
export { type AnalysisMemo, type MemoQuestion, createAnalysisMemo } from './memo.ts';
export { type MethodPage, listMethods } from './methods/methodPages.ts';
export { METHODS, type Method } from './methods.ts';
export { type NowInput, judgeNow } from './statements/now.ts';
export { type PaceInput, judgePace } from './statements/pace.ts';
export { drawPath, expectedAt, whyNoPath } from './path.ts';
export { type PeerWeight, benchmarkPeers, peersOf } from './statements/peers.ts';
export { type ProgressInput, readProgress } from './progress.ts';
export {
  applyRecipe,
  leadIn,
  needsWholeSeries,
  RecipeError,
  type RecipeInput,
  type RecipeResult,
} from './recipe.ts';
export { drawSeasonPaths } from './adjust/seasonPath.ts';
export { readStatus } from './status/readStatus.ts';
export { compareFigures } from './guard/compareFigures.ts';
export { compareWithNation, type BesideNation, type FromTo } from './guard/compareWithNation.ts';
export { describeChange, type ChangeText } from './guard/describeChange.ts';
export type { DifferingUnit, FigureRequest, GuardContext, ShareOfPersons } from './guard/guardContext.ts';
export { SMALL_COUNT, uncertaintyOf } from './smallNumbers.ts';
