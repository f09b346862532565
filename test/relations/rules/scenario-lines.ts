import { type Scenario, scenarioLine } from "ipr-plan";
import { possible } from "../possible.js";
import type { Relation } from "../relation.js";

const scenarios: readonly Scenario[] = [
  "carry-on",
  "fixed-target",
  "constant-change",
  "constant-rate",
  "hold",
  { name: "fixed-target", by: "rate" },
  { name: "constant-change", change: "-7" },
  { name: "constant-change", change: "40" },
  { name: "constant-rate", rate: "-50%" },
  { name: "constant-rate", rate: "150%" },
];

export const scenarioLines: Relation = {
  rule: "no scenario leaves what its unit can be, and no running total falls in one",
  dear: true,
  contradictions: (seen) =>
    scenarios.flatMap((scenario) =>
      [{}, { until: "2033" }].flatMap((more) => {
        const { plan, indicator, observations, options } = seen;
        const line = scenarioLine(plan, "it", observations, scenario, { ...options, ...more });
        if ("missing" in line) return [];
        const { least, most } = possible(seen);
        const { from, levels } = line;
        let before = Number(from.value);
        // A total that was observed beyond the whole already can neither stay nor fall; one below zero can fall.
        const mayFall = before > most || (least === -Infinity && indicator.unit !== undefined);
        const isTotal = indicator.measure === "cumulative" && !mayFall;
        const years = Object.entries(levels).filter(([period]) => period !== from.period);
        return years.flatMap(([, text]) => {
          const level = Number(text);
          const falls = isTotal && level < before;
          before = level;
          return falls || level < least || level > most
            ? [`${JSON.stringify(scenario)}: ${Object.values(line.levels)}`]
            : [];
        });
      }),
    ),
};
