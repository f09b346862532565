import {
  backtest,
  compareMethods,
  type ForecastMethodName,
  forecast,
  forecastMethods,
  type Issue,
  issueCodes,
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
import { type BaseUnit, baseUnits, dimensions } from "../../src/value/unit-table.js";
import { expectCommitted } from "./committed.js";

const cell = (text: string): string => text.replaceAll("|", "\\|");
const upper = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;
const both = ({ "zh-Hans": zh, en }: Message): string => `${upper(en)}. ${zh}。`;

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

test.each(["en", "zh-Hans"] as const)("the page of issue codes is made from the codes, in %s", (locale) => {
  const { path, head, ways, sections, rules, stop } = issuePages[locale];
  const ofRules = new Set<string>(validationRules.map(({ code }) => code));
  const blocks = Object.entries(issueCodes).map(([code, { comesAs, means, todo }]) => {
    const lines = [
      `- ${sections.comesAs}${comesAs.map((way) => ways[way]).join(sections.or)}${stop}`,
      `- ${sections.means}${upper(means[locale])}${stop}`,
      `- ${sections.todo}${upper(todo[locale])}${stop}`,
      ...(ofRules.has(code) ? [`- ${sections.rule}[\`${code}\`](${rules}#${code})${stop}`] : []),
    ];
    return `## \`${code}\`\n\n${lines.join("\n")}\n`;
  });
  expectCommitted(path, `${head}\n${blocks.join("\n")}`);
  expect(blocks.length).toBeGreaterThan(300);
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

test("the page of units is made from the table of units", () => {
  const rows = Object.keys(dimensions).map((dimension) => {
    const own = Object.entries<BaseUnit>(baseUnits).filter(([, row]) => row.dimension === dimension);
    const words = own.map(([text]) => {
      const en = unitLabel(text, "en");
      return en === "" || en === text ? text : `${text} (${en})`;
    });
    return `| \`${dimension}\` | ${words.join(", ")} |`;
  });
  expectCommitted("docs/units.md", `${unitsHead}\n${rows.join("\n")}\n`);
});

const unitsHead = `---
title: Units
category: Catalogues
---

# Units

A unit is a scale (十 … 万亿) and one of the units below, optionally over another scale and unit: \`万件\`, \`亿美元\`, \`件/万人\`, \`微克/立方米\`. English reads as well: \`thousand items\`, \`USD million\`, \`patents per 10,000 population\`, \`working days\`. \`parseUnit\` reads a unit, \`unitLabel\` writes it in three languages, and \`units\` names the common ones.

单位由数级（十至万亿）和下列单位组成，还可以除以另一个带数级的单位，如 \`万件\`、\`亿美元\`、\`件/万人\`、\`微克/立方米\`。英文写法同样可读。\`parseUnit\` 读取单位，\`unitLabel\` 写出三种文字，\`units\` 列出常用单位。

## What converts

Units of one row convert exactly, because each is a power of ten of the other. Units of two rows never do. So currencies are not converted into each other, and neither are 天 and 周, 个月 and 年, 工作日 and 天, 亩 and 公顷.

- A unit over itself is a share: 件/件, 元/万元, 人/千人. It converts into %, ‰ and 1, and 3.1 人/千人 is 31 人/万人. Only what is printed as a share, or has the same scale on both sides, ends at the whole: a survey may count 1,800 people for each thousand.
- One kind of thing for each of another is a density: 件/家, 件/万户, 户/件, 件/亿元. It is no share, has no upper end and never becomes %. Which word counts the things above the stroke does not matter (件/万户 and 个/万户 are one unit); below the stroke it does (件/家 is not 件/户).
- For each year, month or day it is a rate: 件/年, 项/月. It is no amount, and does not add up.
- 倍 is no share: a multiple has no upper end, and does not become %.
- 位 (名次) is a rank. It is whole and starts at 1. It is never summed or averaged, has no completion and no pace, and what is behind or ahead is not measured in %. It is reached or not, and moves up or down. Where 位 counts people, write 人.

## 哪些可以换算

同一行的单位之间都是十的整数次幂，可以精确换算；不同行的不能换算。因此各币种之间、天与周、月与年、工作日与天、亩与公顷都不换算。

- 同一单位相除为比率：件/件、元/万元、人/千人，可以换算为 %、‰ 和 1，3.1 人/千人即 31 人/万人。只有印作比率的，或上下数级相同的，才以全部为上限：每千人对应的人数可以超过一千。
- 一种事物与另一种事物相除为密度：件/家、件/万户、户/件、件/亿元。密度不是比率，没有上限，也不换算为 %。分子用哪个量词无关（件/万户与个/万户是同一单位），分母的量词必须相同（件/家不是件/户）。
- 每年、每月、每天的数为频率：件/年、项/月。它不是总量，不能相加。
- 倍不是比率，没有上限，不换算为 %。
- 位（名次）为位次，是不小于 1 的整数，不求和，不平均，不计完成率和进度比，只看是否达到、是升是降。所计为人数的，单位请写 人。

## A unit of your own

\`defineUnit\` makes a unit that no row has (自定义单位). What it returns is a unit text that carries its definition, so that a series, a formula or a stored plan reads wherever it goes, and nothing is registered. 自定义单位的文本自带定义，可以用在任何写单位的地方，不需要登记。

\`\`\`ts
import { convert, defineUnit, parseUnit, unitLabel } from "ipr-plan";

const containers = defineUnit({ text: "标准箱", "zh-Hant": "標準箱", en: "TEU" });
containers; // => "{标准箱|標準箱|TEU}"
parseUnit(\`万\${containers}\`).dimension; // => "{标准箱}"
convert({ value: "4.2", unit: \`万\${containers}\` }, containers); // => "42000"
unitLabel(\`元/\${containers}\`, "zh-Hans"); // => "元/标准箱"

const birds = defineUnit({ text: "羽", en: "birds", dimension: "count" });
convert({ value: "12", unit: birds }, "件"); // => "12"
\`\`\`

## All units 全部单位

| dimension | units |
|---|---|`;

const issueExample = `\`\`\`ts
import { issueCodes, validatePlan } from "ipr-plan";
import { city2025 } from "ipr-plan/plans";

const issue = validatePlan(city2025).find(({ code }) => code === "number-gap");
issue && issueCodes[issue.code].means.en; // => "the printed numbers of the indicators jump"
\`\`\``;

const issuePages = {
  en: {
    path: "docs/issues.md",
    head: `---
title: Issue codes
category: Catalogues
---

# Issue codes

What is wrong with data comes back as issues, and a wrong call throws a \`UsageError\` with an \`issue\` in it. Both have a \`code\`, which never changes its meaning. This page has all of them, in alphabetical order: how each comes, what it means and what to do. The issue itself says more: \`path\` is where it is, \`expected\` and \`received\` what should have come and what came, \`write\` what to write instead where that is known, \`message\` the whole in words.

An error breaks a result, a warning makes it doubtful, a note is worth knowing. Nothing that comes back as an issue stops the program. \`issueCodes\` holds these sentences, in Chinese too, for whoever shows them in an application. Why a value is missing is told on [another page](missing-reasons.md).

${issueExample}
`,
    ways: { error: "an error", warning: "a warning", note: "a note", thrown: "thrown" },
    sections: { comesAs: "Comes as: ", or: ", ", means: "Means: ", todo: "What to do: ", rule: "Rule: " },
    rules: "rules.md",
    stop: ".",
  },
  "zh-Hans": {
    path: "docs/zh/issues.md",
    head: `---
title: 问题代码
category: 中文
---

# 问题代码

数据中的问题以列表返回；调用有误时抛出 \`UsageError\`，其中的 \`issue\` 也是一个问题。每个问题都有代码 \`code\`，代码的含义不会改变。本页按字母顺序列出全部代码：以何种形式出现，是什么意思，如何处理。具体情况看问题本身：\`path\` 为所在位置，\`expected\` 与 \`received\` 为应有的和实有的内容，\`write\` 为可以确定时的正确写法，\`message\` 为完整的说明。

错误使结果不能成立，警告使结果存疑，提示供参考。返回的问题不会中断程序。\`issueCodes\` 含有本页的中英文语句，可在应用中显示。数值为何缺失，见[缺失原因](../missing-reasons.md)。

${issueExample}
`,
    ways: { error: "错误", warning: "警告", note: "提示", thrown: "抛出异常" },
    sections: { comesAs: "形式：", or: "、", means: "含义：", todo: "处理：", rule: "校验规则：" },
    rules: "../rules.md",
    stop: "。",
  },
} as const;
