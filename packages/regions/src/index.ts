export { type Addend, type Amount, type SummedAmount, addUp } from './addUp.ts';
export { RegionNotOnBasisError, UnknownRegionError, checkBasis, coveringOn, defaultBasis } from './basis.ts';
export { BORDER_FOOTNOTES, type BorderFootnote } from './borderFootnotes.ts';
export { BORDERS_KNOWN_FROM, RegionTableError } from './checkRegionTables.ts';
export { type PlacedRegion, compareAreas } from './compareAreas.ts';
export {
  type Component,
  type Correspondence,
  type Link,
  type ShareLookup,
  correspond,
  createCorrespondence,
  reverseCorrespondence,
} from './correspondence.ts';
export type { DifferingUnit } from './differBetween.ts';
export { explainFigure } from './explainFigure.ts';
export type { ExplainedFigure, Explanation, ExplanationRequest, FigureDifference } from './explanation.ts';
export { RESTORED_PARTS, type RestoredParts } from './formerParts.ts';
export {
  type HarmoniseOptions,
  type HarmonisedAmount,
  harmonise,
  harmoniseRate,
  sumComponents,
  worseFlag,
} from './harmonise.ts';
export { type Lineage, type RegionEvent, lineage } from './lineage.ts';
export { type Area, type RegionIndex, createRegionIndex } from './regionIndex.ts';
export {
  type BoundaryContext,
  type ResolvedSeries,
  type SeriesRequest,
  resolveSeries,
} from './resolveSeries.ts';
