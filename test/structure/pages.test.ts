import {
  backtest,
  compareMethods,
  type ForecastMethodName,
  forecast,
  forecastMethods,
  type Issue,
  knownIndicators,
  type Message,
  matchDifferences,
  missingReasons,
  noMatchReasons,
  progressMethods,
  unitLabel,
  validationRules,
} from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { expect, test } from "vitest";
import { expectCommitted } from "./committed.js";

const cell = (text: string): string => text.replaceAll("|", "\\|");
const both = ({ "zh-Hans": zh, en }: Message): string => `${en[0]?.toUpperCase()}${en.slice(1)}. ${zh}。`;

test("the page of rules is made from the rules", () => {
  const levels: Record<Issue["level"], string> = {
    error: "contradicts itself",
    warning: "is doubtful",
    note: "is worth knowing",
  };
  const sections = validationRules.map(
    ({ code, level, finds, protects, seen }) =>
      `## \`${code}\`\n\nLevel: ${level} (${levels[level]}).\n\n- Finds: ${both(finds)}\n- Protects from: ${both(protects)}\n- Seen: ${both(seen)}\n`,
  );
  const head = `---\ntitle: Validation rules\ncategory: Catalogues\n---\n\n# Validation rules\n\n\`validatePlan\` looks for ${validationRules.length} things, in this order. An issue says what is so, not who is to blame: documents contain errors, and a plan file should say what its document says.\n`;
  expectCommitted("docs/rules.md", `${[head, ...sections].join("\n")}`);
});

test("the page of known indicators is made from the catalogue", () => {
  const rows = knownIndicators.map(
    ({ id, name, unit, measure, measures = [measure], definition }) =>
      `| \`${id}\` | ${cell(name["zh-Hans"])} | ${cell(name.en)} | ${unit} (${unitLabel(unit, "en") || "count"}) | ${measures.join(", ")} | ${cell(definition["zh-Hans"])} | ${cell(definition.en ?? "")} |`,
  );
  const head = `---\ntitle: Known indicators\ncategory: Catalogues\n---\n\n# Known indicators\n\nThe ${knownIndicators.length} indicators that several plans share. \`matchIndicator\` maps a printed name to one of them. Where several kinds of measure are normal, the usual one stands first.\n\n| id | 中文 | English | unit | measure | 计什么 | what is counted |\n|---|---|---|---|---|---|---|\n`;
  expectCommitted("docs/indicators.md", `${head}${rows.join("\n")}\n`);
  expect(rows.length).toBeGreaterThan(39);
});

test("the page of forecasting methods is made from the methods and the national series", () => {
  const long = national2025.indicators.flatMap(({ id, name }) => {
    const series = national2025Observations[id as keyof typeof national2025Observations];
    const tested = series && backtest(series);
    return series && tested && "methods" in tested ? [{ name, series, tested }] : [];
  });
  const rows = Object.entries(forecastMethods).map(([name, { goesOn, source }]) => {
    const method = name as ForecastMethodName;
    const result = forecast([6.3, 7.5, 9.4, 11.8], { method, steps: 2, levels: [0.8] });
    if ("missing" in result) throw new Error(result.missing.reason);
    const numbers = result.points.map(({ mean }) => mean.toFixed(2));
    const errors = long.map(({ tested }) => {
      const error = tested.methods.find((one) => one.method === method)?.mase;
      return error === undefined || error === null ? "–" : error.toFixed(2);
    });
    return { method, goesOn, source, numbers, errors };
  });
  const list = rows.map(
    ({ method, goesOn, source, numbers }) =>
      `- \`${method}\`: ${goesOn.en}. ${goesOn["zh-Hans"]}。 Source: ${source.replace(/\.$/, "")}. Gives ${numbers.join(", ")}.`,
  );
  const table = rows.map(({ method, errors }) => `| \`${method}\` | ${errors.join(" | ")} |`);
  const page = `${forecastsHead}
${list.join("\n")}

${backtestsHead}
| method | ${long.map(({ name }) => name["zh-Hans"]).join(" | ")} |
|---|${long.map(() => "---:|").join("")}
| forecasts | ${long.map(({ tested }) => tested.origins).join(" | ")} |
${table.join("\n")}
`;
  expectCommitted("docs/forecasting-methods.md", page);
  expect(list.length).toBeGreaterThan(8);
});

const forecastsHead = `---
title: Methods of forecasting
category: Catalogues
---

# Methods of forecasting

\`forecast\`, \`outlook\` and \`backtest\` take a method by name; without one they use the first of these. [How forecasts are made](forecasts.md) explains them and their intervals. The numbers are what each makes of the two years after 6.3, 7.5, 9.4, 11.8.
`;

const backtestsHead = `## On the national plan's own past

\`backtest\` lets each method forecast what was already known. The number is the mean error one year ahead over the mean yearly change before (MASE); the smaller, the better. So few forecasts rank nothing: the order changes from column to column.
`;

test("the page of missing reasons is made from the reasons", () => {
  const table = (reasons: Readonly<Record<string, Message>>): string =>
    Object.entries(reasons)
      .map(([reason, { "zh-Hans": zh, en }]) => `| \`${reason}\` | ${zh} | ${en} |`)
      .join("\n");
  expectCommitted(
    "docs/missing-reasons.md",
    `---
title: Why a value is missing
category: Catalogues
---

# Why a value is missing

Missing is a value with a reason, never 0. A result that could not be made is \`{ missing: { reason } }\`; a gap in a series has the status \`M\` and a \`reason\`; an assessment or an outlook without a number has a \`reason\` beside \`null\`. \`missingReasons\` holds the sentences.

| reason | 中文 | English |
|---|---|---|
${table(missingReasons)}

## Why a name matches no known indicator

\`matchIndicator\` says instead of a guess:

| reason | 中文 | English |
|---|---|---|
${table(noMatchReasons)}

## How a name differs from a known one

A match that is not exact has a \`difference\`, and someone should look at it. \`matchDifferences\` holds the sentences.

| difference | 中文 | English |
|---|---|---|
${table(matchDifferences)}
`,
  );
});

// What official mid-term evaluations said, where they did.
const official: Record<string, Record<string, string>> = {
  "2022-12-31": {
    "high-value-patents-per-10k": "快于预期",
    "patent-intensive-share": "快于预期",
    "copyright-share": "总体符合预期",
  },
  "2023-12-31": {
    "high-value-patents-per-10k": "快于预期",
    royalties: "提前实现",
    "protection-satisfaction": "提前实现",
  },
};

test("the page of methods is made from the methods and the national plan", () => {
  const methods = Object.values(progressMethods).map(({ name, score, source, classes }) => {
    const rows = classes.map(
      ({ name: own, atLeast, above, verdict }) =>
        `| ${own.en} | ${own["zh-Hans"]} | ${atLeast === null ? "–" : `${above ? ">" : "≥"} ${atLeast}`} | \`${verdict}\` |`,
    );
    return `## ${name.en[0]?.toUpperCase()}${name.en.slice(1)} (${name["zh-Hans"]})\n\nScore: ${score.en}. Source: ${source}.\n\n| class | 中文 | score | as a verdict |\n|---|---|---|---|\n${rows.join("\n")}\n`;
  });
  const tables = Object.entries(official).map(([asOf, verdicts]) => {
    const rows = national2025.indicators.map(({ id, name }) => {
      const cells = compareMethods(national2025, id, national2025Observations, { asOf }).map(
        ({ className, score, reason }) =>
          className === null
            ? `– (${reason})`
            : `${className.en}${score === null ? "" : ` (${score.toFixed(2)})`}`,
      );
      return `| ${cell(name["zh-Hans"])} | ${cells.join(" | ")} | ${verdicts[id] ?? ""} |`;
    });
    const heads = Object.values(progressMethods).map(({ name }) => name.en);
    return `### As of ${asOf}\n\n| indicator | ${heads.join(" | ")} | official |\n|---|${heads.map(() => "---").join("|")}|---|\n${rows.join("\n")}\n`;
  });
  expectCommitted(
    "docs/methods.md",
    `${methodsHead}\n${methods.join("\n")}\n${tablesHead}\n${tables.join("\n")}`,
  );
});

const methodsHead = `---
title: Methods of judging progress
category: Catalogues
---

# Methods of judging progress

Different bodies judge progress by different rules. \`assess(…, { method })\` judges by one of them, \`compareMethods\` by all. Completion, gap and required change are the same whatever the method. When the year of a target is over, the target was met or missed under all of them. Intervals of scores are half-open and leave no gap; where a method cannot judge, it says why.
`;

const tablesHead = `## The national plan under all methods

Official verdicts are beside it, where they were published. What differs, and why:

- The elapsed-time method and the official reading agree except on the share of copyright industries: 18 % of the way at 40 % of the time is behind on a straight line, and was still called 总体符合预期. The official grading is softer than any published cut-off.
- Eurostat's ratio and the UN's chart extend the rate so far, so they call anything on track whose rate is at least the required one; they have no class for being ahead.
- The current status index has no time in it: it says how much of the way is covered, and calls any progress progress.
- Germany's symbols need four consecutive yearly values, which few of these series have so early in the plan.
`;
