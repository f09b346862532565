import {
  type MissingReason,
  type Observation,
  type ObservationStatus,
  type RollUpFrequency,
  rollUp,
  rollUpRegions,
  type Series,
  series,
} from "ipr-plan";
import { expectTypeOf } from "vitest";

const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const made = series(kind, { 2023: 1, "2024-S1": null, 2022: { missing: "blank-cell" } });
expectTypeOf(made).toEqualTypeOf<Series>();
expectTypeOf([rollUp(made, "year"), rollUpRegions({ a: made })]).toEqualTypeOf<Series[]>();

// A gap has a reason and no value; a value has a status and no reason.
declare const one: Observation;
if (one.status === "M") {
  expectTypeOf(one.reason).toEqualTypeOf<MissingReason>();
  expectTypeOf(one).not.toHaveProperty("value");
} else {
  expectTypeOf(one.status).toEqualTypeOf<ObservationStatus>();
  expectTypeOf(one.value).toEqualTypeOf<string>();
  expectTypeOf(one).not.toHaveProperty("reason");
}

// @ts-expect-error a measure kind is one of three
series({ measure: "flow", regionRule: "sum" }, {});
// @ts-expect-error the region rule decides how regions combine, and is never left out
series({ measure: "annual" }, {});
// @ts-expect-error an undefined unit is an absent one
series({ ...kind, unit: undefined }, {});
// @ts-expect-error a reason is one of those the library knows
series(kind, { 2023: { missing: "lost" } });
// @ts-expect-error a gap is written as missing, not as a value with status M
series(kind, { 2023: { value: 1, status: "M" } });
// @ts-expect-error nothing rolls up to a day
rollUp(made, "day");
expectTypeOf<RollUpFrequency>().toEqualTypeOf<"year" | "half" | "quarter" | "month">();
// @ts-expect-error observations are read-only
made.observations.push(one);
