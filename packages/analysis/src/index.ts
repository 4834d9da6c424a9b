export { decomposeByMunicipality } from './decompose/contribution.ts';
export { DecompositionError, type DecompositionQuestion, type Ends } from './decompose/parts.ts';
export { decomposeByPopulation } from './decompose/populationRate.ts';
export { type IndustryEnds, decomposeByIndustry } from './decompose/shiftShare.ts';
export { METHODS, type Method } from './methods.ts';
export { drawPath, expectedAt, whyNoPath } from './path.ts';
export { judgeNow } from './now.ts';
export { readProgress } from './progress.ts';
export { applyRecipe, leadIn, RecipeError, type RecipeInput, type RecipeResult } from './recipe.ts';
