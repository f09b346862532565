import { allocateTarget, type Observations } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { expectTypeOf } from "vitest";

declare const from: { readonly a: Observations; readonly b: Observations };

// The parts and the shares carry the names of the places, given with weights or in a list.
const more = allocateTarget(guangxi2025, "pct-applications", { a: 1, b: 1 }, { split: "increment", from });
if ("parts" in more) {
  expectTypeOf<keyof typeof more.parts>().toEqualTypeOf<"a" | "b">();
  expectTypeOf(more.shares?.[0]?.place).toEqualTypeOf<"a" | "b" | undefined>();
}
const equal = allocateTarget(guangxi2025, "pct-applications", ["a", "b"], { split: "effort", from });
if ("parts" in equal) expectTypeOf<keyof typeof equal.parts>().toEqualTypeOf<"a" | "b">();

// @ts-expect-error: where the places are is not told
allocateTarget(guangxi2025, "pct-applications", { a: 1 }, { split: "increment" });
// @ts-expect-error: a level is split by weights
allocateTarget(guangxi2025, "pct-applications", ["a", "b"], { split: "level", from });
// @ts-expect-error: a limit for no place
allocateTarget(guangxi2025, "pct-applications", { a: 1 }, { floors: { b: 1 } });
// @ts-expect-error: equal probabilities are shared out by no other method
allocateTarget(guangxi2025, "pct-applications", ["a", "b"], { split: "effort", from, method: "dean" });
