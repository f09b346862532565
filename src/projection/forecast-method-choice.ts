import type { ForecastMethodName } from "./forecast-methods.js";
import type { SmoothingParameters } from "./methods/smoothing.js";

/**
 * A method of forecasting, `"consensus"` unless told. Methods of smoothing take their parameters where they are not to
 * be fitted; the linear trend takes `intervals: "regression"`, those of ordinary regression, which on short yearly
 * series promise 95 % and hold 60 %.
 *
 * @category Projection
 * @example
 * const textbook: ForecastMethodChoice = { method: "linear-trend", intervals: "regression" };
 */
export type ForecastMethodChoice =
  | {
      /**
       * The name of the method.
       * @defaultValue `"consensus"`
       */
      readonly method?: ForecastMethodName;
      readonly parameters?: never;
      readonly intervals?: never;
    }
  | {
      /** The only method that `intervals` goes with. */
      readonly method: "linear-trend";
      /** Takes the intervals of ordinary regression. */
      readonly intervals: "regression";
      readonly parameters?: never;
    }
  | { [Name in keyof ParametersOf]: Smoothing<Name> }[keyof ParametersOf];

interface ParametersOf {
  "simple-exponential-smoothing": { needed: "alpha"; known: "level" };
  holt: { needed: "alpha" | "beta"; known: "level" | "trend" };
  "damped-trend": { needed: "alpha" | "beta" | "phi"; known: "level" | "trend" };
  theta: { needed: "alpha"; known: never };
}

interface Smoothing<Name extends keyof ParametersOf> {
  /** A method of smoothing, all of which take parameters. */
  readonly method: Name;
  /** The numbers to smooth by; the method then fits none of its own. */
  readonly parameters: Required<Pick<SmoothingParameters, ParametersOf[Name]["needed"]>> &
    Pick<SmoothingParameters, ParametersOf[Name]["known"]>;
  readonly intervals?: never;
}
