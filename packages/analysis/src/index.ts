export { METHODS, type Method } from './methods.ts';
export { drawPath, expectedAt, whyNoPath } from './path.ts';
export { judgeNow } from './now.ts';
export { readProgress } from './progress.ts';
export { applyRecipe, leadIn, RecipeError, type RecipeInput, type RecipeResult } from './recipe.ts';
