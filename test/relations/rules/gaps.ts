import type { PeriodText } from "ipr-plan";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2030].map(String);

export const gaps: Relation = {
  rule: "a year that is said not to be reported changes nothing",
  dear: true,
  contradictions: (seen) => {
    const { values } = seen.case;
    const unreported = Object.fromEntries(years.map((year): [PeriodText, null] => [year, null]));
    return differences(resultsOf(seen), resultsOf(seen.with({ values: { ...unreported, ...values } })));
  },
};
