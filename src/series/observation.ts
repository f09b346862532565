import type { DecimalInput } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { Qualifier } from "../value/qualifier.js";
import type { Reference } from "../value/reference.js";
import type { valueStatuses } from "../value/statuses.js";
import type { UnitText } from "../value/unit.js";

/**
 * The SDMX `OBS_STATUS` of a value that is there: `A` actual, `P` provisional, `E` estimated, `F` forecast, `B` break
 * (a census revision, a changed definition: not comparable with the values before it).
 *
 * @category Series
 * @see https://sdmx.org SDMX code list CL_OBS_STATUS
 * @example
 * const status: ObservationStatus = "P";
 * @useDeclaredType
 */
export type ObservationStatus = keyof typeof valueStatuses;

/**
 * A value observed for a period.
 *
 * @category Series
 * @example
 * const observed: ObservedValue = { period: "2023-06", value: "2.04", status: "P" };
 */
export interface ObservedValue {
  /** The period that the value is of, as SDMX text. */
  readonly period: PeriodText;
  /** The number, in the unit of the series. */
  readonly value: DecimalText;
  /** The SDMX status: actual, estimated, forecast and so on. */
  readonly status: ObservationStatus;
  /** How the source gives the number where it does not give it exactly: 约, 超过, 不足. */
  readonly qualifier?: Qualifier;
  /** Where it was read. */
  readonly reference?: Reference;
}

/**
 * A period without a value (SDMX status `M`), and why.
 *
 * @category Series
 * @example
 * const gap: MissingValue = { period: "2021", status: "M", reason: "not-reported" };
 */
export interface MissingValue {
  /** The period without a value, as SDMX text. */
  readonly period: PeriodText;
  /** The SDMX status of a missing value. */
  readonly status: "M";
  /** Why there is none. */
  readonly reason: MissingReason;
  /** Where that was read. */
  readonly reference?: Reference;
}

/**
 * One observation (观测值): a value with its status, or a gap with its reason.
 *
 * @category Series
 * @example
 * const observation: Observation = { period: "2022", value: "9.4", status: "A" };
 */
export type Observation = ObservedValue | MissingValue;

/**
 * What can be written for one period: a number or decimal text (status `A`), `null` for "not reported", or a record
 * with a status, a unit to convert from, how it is given where it is not exact, a reference, or the reason of a gap.
 *
 * @category Series
 * @example
 * const inputs: ObservationInput[] = ["2.04", 2.04, null, { value: "2.04", status: "P" }, { missing: "blank-cell" }];
 */
export type ObservationInput =
  | DecimalInput
  | null
  | {
      /** The number, in `unit`. */
      readonly value: DecimalInput;
      /**
       * The SDMX status.
       * @defaultValue `"A"`
       */
      readonly status?: ObservationStatus;
      /** Converted to the unit of the series; of the same dimension. */
      readonly unit?: UnitText;
      /** Where the source does not give the number exactly: 约, 超过, 不足. */
      readonly qualifier?: Qualifier;
      /** Where it was read. */
      readonly reference?: Reference;
    }
  | {
      /** Why the period has no value. */
      readonly missing: MissingReason;
      /** Where it was read. */
      readonly reference?: Reference;
    };

/** Whether an observation carries a value. */
export function hasValue(observation: Observation): observation is ObservedValue {
  return observation.status !== "M";
}
