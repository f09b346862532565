import {
  lineageTable,
  outlook,
  proposeTargets,
  selectColumns,
  type TargetMethodName,
  type TargetProposals,
  toMarkdown,
} from "ipr-plan";
import { national2025, national2025Observations, national2030, provinces2030 } from "ipr-plan/plans";
import { expect, test } from "vitest";
import { hubbard } from "../../src/planning/target-method.js";
import { targetMethodNames } from "../../src/planning/target-method-names.js";
import { targetMethods } from "../../src/planning/target-methods.js";
import { expectCommitted } from "./committed.js";

const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? "–" : `${(share * 100).toFixed(0)} %`;
const printed = ({ candidates }: TargetProposals, name: TargetMethodName): string =>
  candidates.find(({ method }) => method === name)?.printed ?? "–";
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

test("the page on setting targets is made from the methods, the national plans and the provinces'", () => {
  const methods = Object.values(targetMethods).map(({ name, needs, source }) => [
    `\`${name}\``,
    targetMethodNames[name]["zh-Hans"],
    needs.map((need) => `\`${need}\``).join(", "),
    source.replace(hubbard, "HP2030"),
  ]);
  const chosen = (
    [
      "high-value-patents-per-10k",
      "patent-intensive-share",
      "copyright-share",
      "protection-satisfaction",
    ] as const
  ).map((id) => {
    const known = { [id]: national2025Observations[id] };
    const now = outlook(national2030, id, known, { asOf: "2025-12-31" });
    const ways = proposeTargets(national2025, id, national2025Observations, {
      year: "2030",
      unobserved: "latest",
    });
    const target = national2030.indicators.find((one) => one.id === id)?.targets[0];
    const [asks, before] = [now.required?.perYear.value, ways.before?.perYear.value];
    return [
      `\`${id}\``,
      target?.reference.raw ?? "",
      `${ways.base?.value} (${ways.base?.period})`,
      before ?? "–",
      asks ?? "–",
      percent(Number(asks) / Number(before)),
      percent(now.probability),
      printed(ways, "projection-safe"),
      printed(ways, "projection-even"),
      printed(ways, "projection-stretching"),
      printed(ways, "slowed-growth"),
    ];
  });
  const [nation] = national2030.indicators;
  const places = provinces2030.flatMap((plan) => {
    const own = plan.indicators.find(({ id }) => id === nation?.id);
    const target = own?.targets[0];
    if (own?.baseline === undefined || target === undefined || !("value" in target)) return [];
    const ways = proposeTargets(plan, own.id, {}, { year: "2030", parent: { plan: national2030 } });
    const rate = (Number(target.value) / Number(own.baseline.value)) ** 0.2 - 1;
    return [
      [
        plan.jurisdiction.name?.en ?? "",
        own.baseline.value,
        target.reference.raw,
        `${(rate * 100).toFixed(1)} %`,
        printed(ways, "parent-growth"),
        printed(ways, "parent-distance"),
        printed(ways, "parent-level"),
        ways.silent.find(({ method }) => method === "projection-even")?.reason ?? "–",
      ],
    ];
  });
  const lineage = selectColumns(lineageTable(national2025, national2030, national2025Observations), [
    "name",
    "kind",
    "earlierTarget",
    "outcome",
    "laterTarget",
    "earlierPerYear",
    "laterPerYear",
    "level",
    "pace",
  ]);
  expect([chosen.length, places.length]).toEqual([4, 4]);
  const page = `${head}
${table(["method", "中文", "needs", "source"], methods)}

${between}
${table(["indicator", "chosen", "base", "a year before", "it asks a year", "of that", "probability", "80 %", "50 %", "20 %", "slowed"], chosen)}

${provinces}
${table(["place", "2025", "2030", "a year", "as the nation grows", "distance kept", "nation's level", "projection"], places)}

${became}
${toMarkdown(lineage, { locale: "en" }).trim()}

${tail}`;
  expectCommitted("docs/setting-targets.md", page);
});

const head = `---
title: Setting targets
category: Concepts
---

# Setting targets

The next plan needs a target for each indicator, and each target a reason. \`proposeTargets\` puts candidates side by side: each method that can say something proposes one, and each that cannot says why. \`proposePlan\` takes one for each indicator of a plan and looks for what does not go together. \`successorPlan\` writes the next plan. [A guide](guides/set-the-next-targets.md) leads through all three.

## The methods

Each asks for what it needs; where something is missing, it proposes nothing and gives the reason. HP2030 is ${hubbard}.
`;

const between = `\`cohens-h\` moves a share by the same effect size wherever it stands, so that points near 0 and near the whole are fewer. Healthy People 2030 used h = 0.1: 82.4 % → 86.0 %, 67.2 % → 71.8 %, 8.0 % → 10.9 %.

\`\`\`ts
import { definePlan, observe, proposeTargets } from "ipr-plan";
import { city2025 } from "ipr-plan/plans";

const { jurisdiction, references } = city2025;
const plan = definePlan({
  id: "made-up", title: { "zh-Hans": "虚构规划" }, jurisdiction, references,
  period: { start: "2021", end: "2025" }, baseYear: "2020",
  indicators: [{
    id: "covered", name: { "zh-Hans": "覆盖率" }, unit: "%", measure: "annual", regionRule: "ratio",
    direction: "increase", targets: [], origin: "table", references,
  }],
});
const byEffect = (base: string) => {
  const found = proposeTargets(plan, "covered", observe(plan, { covered: { 2025: base } }), { year: "2030" });
  return Number(found.candidates.find(({ method }) => method === "cohens-h")?.unrounded).toFixed(1);
};
["82.4", "67.2", "8.0"].map(byEffect); // => ["86.0", "71.8", "10.9"]
\`\`\`

## What a candidate says

- \`printed\` is how a plan would print it. The step of the rounding is 1 or 5 with zeros, the largest that is no more than a fifth of the change: 22 after 16, 14.6 after 13.38, 7.53 after 7.46. What is counted stays whole. \`unrounded\` is what the method gave. \`round: "increase"\` rounds the increase instead.
- The comparator is a floor (以上) where up is good, a ceiling (以内) where down is, and about (左右) for a level to be kept and for a rate of growth.
- \`change\` is what it asks a year; \`before\` says the same of the period before.
- \`probability\` is what \`outlook\` gives for a plan with this target.
- \`bestShare\` is what it asks a year over the best year so far. Above 1 it asks more than was ever done.
- \`limited\` is true where the method would go beyond what the unit can be: a share ends at 100 %.
- \`because\` is the sentence for the plan's explanation, in Chinese and in English.

A running total starts again from nothing. Its base is the total of the period before, its growth is that of its yearly amounts, and "kept" means the same amount a year.

## What was chosen for 2030

What was known at the end of 2025, beside the targets of the national plan for 2026 to 2030. Two bases are of 2024, because the year 2025 was not published yet.
`;

const provinces = `All four ask less a year than the five years before brought. For copyright the trend gives a chance of about 50 %, for the others more. These probabilities know only the trend; the plan office knew more than these series.

## The provinces that print their base

Of high-value patents per 10,000 people four provinces print both the base and the target. One value shows no trend, so the projection proposes nothing (\`too-few-observations\`). Only the methods that follow the nation propose something.
`;

const became = `Hebei and Hunan, which are behind, aim at more than the nation's growth would bring. Tianjin, which is ahead, aims at less.

## What became of the indicators of 2021 to 2025

\`lineage\` says it as data, \`lineageTable\` as a table. The level is the target beside the one before; the pace is the yearly change from each plan's own baseline. An indicator that is measured otherwise is not compared: charges for use were a yearly amount and are now a total of five years.
`;

const tail = `An outcome is blank where the last year was not published: a target is met in its year, not in the year before.

## Clashes

\`proposePlan\` tells of targets that do not go together: parts (其中) that exceed their whole or do not add up to it, a share above the whole, a target worse than the present, more effort than the best year ever showed, methods that disagree widely. \`reconcile\` brings parts and wholes together by the largest remainder, or makes the whole the sum of its parts; the adjusted targets are weighed anew.

## Limits

- The default order of preference follows the flowchart of Healthy People 2030: first what a national programme asks, then the projection. The tenth of \`per-cent\`, the effect 0.1, the spread of 0.5 and the fifth of the rounding are our defaults, and all but the last are options.
- A projection knows nothing of a new law or a changed definition.
- Amounts of single years are needed for the growth of a running total: between totals two years apart nobody knows which year had how much.
`;
