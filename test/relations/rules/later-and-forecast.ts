import { type ObservationInput, type PeriodText, parsePeriod } from "ipr-plan";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2030].map(String);

export const laterAndForecast: Relation = {
  rule: "what was observed after the day, and what somebody forecast, changes nothing",
  dear: true,
  contradictions: (seen) => {
    const { values, options } = seen.case;
    const day = options.asOf === undefined ? undefined : parsePeriod(options.asOf).end;
    const added: Record<PeriodText, ObservationInput> = {};
    for (const [place, year] of years.entries()) {
      if (year in values) continue;
      if (day !== undefined && parsePeriod(year).end > day)
        added[year] = { value: 50 * place - 100, status: place % 2 ? "A" : "B" };
      else added[year] = { value: 10 * place, status: "F" };
    }
    return differences(resultsOf(seen), resultsOf(seen.with({ values: { ...values, ...added } })));
  },
};
