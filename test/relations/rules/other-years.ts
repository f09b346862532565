import type { Plan } from "ipr-plan";
import type { Case } from "../case.js";
import type { Relation } from "../relation.js";
import { differences, type Results, resultsOf } from "../results.js";

/** Four years keep the leap years where they are. */
const by = 4;
const later = (text: string): string =>
  text.replace(/^\d{4}|(?<=\/)\d{4}/g, (year) => String(Number(year) + by));

export const otherYears: Relation = {
  rule: "the same plan four years later is judged the same four years later",
  dear: true,
  contradictions: (seen) => {
    const other = seen.with(shifted(seen.case));
    // Of a part of a year the time left differs in its last digits, and what is printed of it may round otherwise.
    const parts = seen.outlook.latest !== undefined && seen.outlook.latest.period.length > 4;
    return differences(
      inLaterYears(resultsOf(seen)),
      resultsOf(other),
      parts ? ["required", "requiredAhead", "best"] : [],
      1e-7,
    );
  },
};

function shifted({ plan, values, options }: Case): Case {
  const period = { start: later(plan.period.start), end: later(plan.period.end) };
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    ...(indicator.baseline && { baseline: { ...indicator.baseline, year: later(indicator.baseline.year) } }),
    targets: indicator.targets.map((target) => ({
      ...target,
      year: later(target.year),
      ...(target.dueOn !== undefined && { dueOn: later(target.dueOn) }),
    })),
  }));
  const moved: Plan<"it"> = {
    ...plan,
    period,
    ...(plan.baseYear && { baseYear: later(plan.baseYear) }),
    indicators,
  };
  return {
    plan: moved,
    values: Object.fromEntries(Object.entries(values).map(([at, input]) => [later(at), input])),
    options: {
      ...(options.asOf && { asOf: later(options.asOf) }),
      ...(options.target && { target: /^\d/.test(options.target) ? later(options.target) : options.target }),
    },
  };
}

function inLaterYears(results: Results): Results {
  return Object.fromEntries(
    Object.entries(results).map(([name, value]) => {
      if (typeof value !== "string") return [name, value];
      if (["asOf", "expectedYear", "earliest", "sure"].includes(name)) return [name, later(value)];
      return [
        name,
        value.replaceAll(
          /"(year|period|dueOn)":"(\d{4}[^"]*)"/g,
          (_, key, text) => `"${key}":"${later(text)}"`,
        ),
      ];
    }),
  );
}
