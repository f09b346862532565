import { logMean, logRatio } from "../../statistics/log-mean.js";

/** A product of two factors at one time: the product, and one of them; the other is their quotient. */
export interface Product {
  readonly product: number;
  readonly factor: number;
}

/** What each of two factors makes of the change of their product; the two add up to it. */
export interface FactorEffects {
  /** Of the factor that is given. */
  readonly factor: number;
  /** Of the other one. */
  readonly other: number;
}

/**
 * Splits the change of a product into those of its factors by logarithmic mean weights (LMDI-I), without a rest. Where
 * a factor starts or ends at 0 the change is its own, as the limit has it. Where both do, it is that of the given one: a
 * place without people has no ratio that could have changed.
 *
 * @see B. W. Ang, Energy Policy 33 (2005) 867–871
 * @see B. W. Ang, N. Liu, Energy Policy 35 (2007) 238–246, on zero values
 */
export function factorEffects(then: Product, now: Product): FactorEffects {
  const change = now.product - then.product;
  if (then.factor === 0 || now.factor === 0) return { factor: change, other: 0 };
  if (then.product === 0 || now.product === 0) return { factor: 0, other: change };
  const weight = logMean(now.product, then.product);
  const ofFactor = logRatio(now.factor, then.factor);
  return {
    factor: weight * ofFactor,
    other: weight * logRatio(now.product / now.factor, then.product / then.factor),
  };
}
