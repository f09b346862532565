import fc from "fast-check";
import { importObservations } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { observedPlans, shapes, valuesOf, writers } from "./observation-tables.js";

describe("a table of observations that this library writes is read back to the same values", () => {
  const ways = Object.entries(shapes).flatMap(([shape, tableOf]) =>
    Object.entries(writers).flatMap(([writer, write]) =>
      (["zh-Hans", "zh-Hant", "en"] as const).map(
        (locale) => [shape, writer, locale, { tableOf, write }] as const,
      ),
    ),
  );
  test.each(ways)("%s, %s, %s", (_, __, locale, { tableOf, write }) => {
    fc.assert(
      fc.property(observedPlans, ({ plan, observations }) => {
        const rows = write(tableOf(plan, observations), locale);
        const read = importObservations(plan, rows, { totals: "since-start" });
        expect(valuesOf(read.observations)).toEqual(valuesOf(observations));
      }),
      { numRuns: 15 },
    );
  });
});
