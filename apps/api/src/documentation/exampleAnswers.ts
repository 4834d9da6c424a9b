/**
 * Answers that a test has asked for with the example requests; long lists are cut short. Imported one by one, so that they are in a
 * bundle as in the source.
 */
import explainFigure from './answers/explainFigure.json' with { type: 'json' };
import listIndicators from './answers/listIndicators.json' with { type: 'json' };
import listRegions from './answers/listRegions.json' with { type: 'json' };
import listVintages from './answers/listVintages.json' with { type: 'json' };
import readColumns from './answers/readColumns.json' with { type: 'json' };
import readComparison from './answers/readComparison.json' with { type: 'json' };
import readDecomposition from './answers/readDecomposition.json' with { type: 'json' };
import readRegion from './answers/readRegion.json' with { type: 'json' };
import readSeries from './answers/readSeries.json' with { type: 'json' };
import readSnapshot from './answers/readSnapshot.json' with { type: 'json' };

/** By operation. */
export const EXAMPLE_ANSWERS: Readonly<Record<string, unknown>> = {
  explainFigure,
  listIndicators,
  listRegions,
  listVintages,
  readColumns,
  readComparison,
  readDecomposition,
  readRegion,
  readSeries,
  readSnapshot,
};
