import type { EtsFit } from './ets.ts';

/**
 * AIC, AICc and BIC of an ETS(A,Ad,A) fit, counting σ² and the period + 5 free parameters as R's `forecast` does.
 * Only differences between models of the same series mean anything.
 */
export function informationCriteria(fit: EtsFit): { aic: number; aicc: number; bic: number } {
  const length = fit.residuals.length;
  const parameters = fit.final.season.length + 6;
  const aic = -2 * fit.logLikelihood + 2 * parameters;
  return {
    aic,
    aicc: aic + (2 * parameters * (parameters + 1)) / (length - parameters - 1),
    bic: -2 * fit.logLikelihood + Math.log(length) * parameters,
  };
}
