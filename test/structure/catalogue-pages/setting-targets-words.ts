import type { TargetMethodName } from "ipr-plan";
import { hubbard } from "../../../src/planning/target-method.js";
import type { PageLocale } from "./catalogue-page.js";

/** What the page on setting targets says around its tables. */
export interface SettingTargetsWords {
  readonly title: string;
  readonly methods: string;
  readonly methodColumns: readonly string[];
  /** Where each method is from, where the data say it in another language. */
  readonly sources?: Readonly<Record<TargetMethodName, string>>;
  readonly effect: string;
  readonly chosen: string;
  readonly chosenColumns: readonly string[];
  readonly provinces: string;
  readonly provinceColumns: readonly string[];
  readonly lineage: string;
  readonly tail: string;
}

/** A made-up share, moved by Cohen's h as Healthy People 2030 did. */
export const effectExample = `\`\`\`ts
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
\`\`\``;

export const settingTargetsWords: Readonly<Record<PageLocale, SettingTargetsWords>> = {
  en: {
    title: "Setting targets",
    methods: `The next plan needs a target for each indicator, and each target a reason. \`proposeTargets\` puts candidates side by side: each method that can say something proposes one, and each that cannot says why. \`proposePlan\` takes one for each indicator of a plan and looks for what does not go together. \`successorPlan\` writes the next plan. [A guide](guides/set-the-next-targets.md) leads through all three.

## The methods

Each asks for what it needs; where something is missing, it proposes nothing and gives the reason. HP2030 is ${hubbard}.`,
    methodColumns: ["method", "中文", "needs", "source"],
    effect: `\`cohens-h\` moves a share by the same effect size wherever it stands, so that points near 0 and near the whole are fewer. Healthy People 2030 used h = 0.1: 82.4 % → 86.0 %, 67.2 % → 71.8 %, 8.0 % → 10.9 %.`,
    chosen: `\`parent-growth\` takes the yearly rate from the parent's own base value to its target. That base value counts also where it is of another year. Only where the parent's plan has no base value, or where the indicator is a running total, the rate goes from what the parent had in the base year. Where that start or the target is 0 or below, there is no rate (\`no-rate\`). This holds even where a later value of the parent is known: growth from there would be what is still missing, and not what the parent's target asks.

\`parent-share\` says nothing where the parent has 0 (\`zero-denominator\`). It says nothing either where the parent or the base is below 0 (\`no-ratio\`), because a loss is no share of anything. \`per-cent\` takes its part of the size of the base: where up is good, a tenth better than a loss of 10 is a loss of 9. A tenth of 0 is no improvement, so a base of 0 has none (\`no-ratio\`).

## What a candidate says

- \`printed\` is how a plan would print it. The step of the rounding is 1 or 5 with zeros, the largest that is no more than a fifth of the change: 22 after 16, 14.6 after 13.38, 7.53 after 7.46. What is counted stays whole. A target is given no more exactly than the values so far, but with at least two digits of the base: 4,130 after 1,530 and 1,820 goes on in tens. \`unrounded\` is what the method gave. \`round: "increase"\` rounds the increase instead.
- The comparator is a floor (以上) where up is good, a ceiling (以内) where down is, and about (左右) for a level to be kept and for a rate of growth.
- \`change\` is what it asks a year; \`before\` says the same of the period before.
- \`probability\` is what \`outlook\` gives for a plan with this target.
- \`bestShare\` is what it asks a year over the best year so far. Above 1 it asks more than was ever done. Of a ceiling of a total the best year is the one with the least.
- \`limited\` is true where the method would go beyond what the unit can be: a share ends at 100 %. What was observed is possible: where a profit was once a loss, there is no lower end.
- \`because\` is the sentence for the plan's explanation, in Chinese and in English.

A running total starts again from nothing. Its base is the total of the period before, its growth is that of its yearly amounts, and "kept" means the same amount a year.

- Where the next period has more or fewer years, the base counts in proportion: 1,001 items in five years are 600.6 in three. What is counted is printed whole, so \`maintain\` prints 601. The parent's total counts in the same way, and the other methods start from there.
- The growth is that of the yearly amounts of as many years as the next period has. It goes on from the last amount that is known, year by year, also over years of the period before whose own amounts are not known. Only the years to come add up.
- A total that does not reach to the base year is no base, also with \`unobserved: "latest"\`: it is not of the whole period.
- The methods that need a level say \`not-a-level\`.

## What was chosen for 2030

What was known at the end of 2025, beside the targets of the national plan for 2026 to 2030. Two bases are of 2024, because the year 2025 was not published yet.`,
    chosenColumns: [
      "indicator",
      "chosen",
      "base",
      "a year before",
      "it asks a year",
      "of that",
      "probability",
      "80 %",
      "50 %",
      "20 %",
      "slowed",
    ],
    provinces: `All four ask less a year than the five years before brought. For copyright the trend gives a chance of about 50 %, for the others more. These probabilities know only the trend; the plan office knew more than these series.

## The provinces that print their base

Of high-value patents per 10,000 people four provinces print both the base and the target. One value shows no trend, so the projection proposes nothing (\`too-few-observations\`). Only the methods that follow the nation propose something.`,
    provinceColumns: [
      "place",
      "2025",
      "2030",
      "a year",
      "as the nation grows",
      "distance kept",
      "nation's level",
      "projection",
    ],
    lineage: `Hebei and Hunan, which are behind, aim at more than the nation's growth would bring. Tianjin, which is ahead, aims at less.

## What became of the indicators of 2021 to 2025

\`lineage\` says it as data, \`lineageTable\` as a table. The level is the target beside the one before; the pace is the yearly change from each plan's own baseline. An indicator that is measured otherwise is not compared: charges for use were a yearly amount and are now a total of five years.`,
    tail: `An outcome is blank where the last year was not published: a target is met in its year, not in the year before.

## Clashes

\`proposePlan\` tells of targets that do not go together: parts (其中) that exceed their whole or do not add up to it, a share above the whole, a target worse than the present, more effort than the best year ever showed, methods that disagree widely. \`reconcile\` brings parts and wholes together by the largest remainder, or makes the whole the sum of its parts; the adjusted targets are weighed anew.

## Limits

- The default order of preference follows the flowchart of Healthy People 2030: first what a national programme asks, then the projection. The tenth of \`per-cent\`, the effect 0.1, the spread of 0.5 and the fifth of the rounding are our defaults, and all but the last are options.
- A projection knows nothing of a new law or a changed definition.
- Amounts of single years are needed for the growth of a running total: between totals two years apart nobody knows which year had how much.
`,
  },
  "zh-Hans": {
    title: "测算目标",
    methods: `下一期规划的每项指标都要有目标，每个目标都要有理由。\`proposeTargets\` 把各种候选目标并列：能测算的方法各提出一个，不能测算的说明原因。\`proposePlan\` 为规划的每项指标各取一个，并检查相互之间是否协调。\`successorPlan\` 写出下一期规划。[指南](guides/set-the-next-targets.md)依次介绍这三项。

## 测算方法

每种方法各有所需的依据，缺少依据时不提出目标，只说明原因。HP2030 指 ${hubbard}。`,
    methodColumns: ["方法", "名称", "所需依据", "来源"],
    sources: {
      "projection-safe": "HP2030：走势推算；概率为本库展望的概率",
      "projection-even": "HP2030：走势推算；概率为本库展望的概率",
      "projection-stretching": "HP2030：走势推算；概率为本库展望的概率",
      "last-growth": "规划部门的做法：延续上一时期的增速",
      "slowed-growth": "规划部门的做法：增速递减；递减系数为给定的，或上一时期的",
      "last-change": "规划部门的做法：延续上一时期的年均增量",
      "per-cent": "HP2030：按百分比改善",
      "cohens-h":
        "HP2030：按百分点改善；J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, ch. 6",
      "least-significant": "HP2030：统计上最小显著变化，基期与目标的标准误相同",
      "parent-growth": "HP2030：与国家规划一致；规划部门的做法：与上级规划目标相衔接",
      "parent-share": "HP2030：与国家规划一致；规划部门的做法：与上级规划目标相衔接",
      "parent-distance": "HP2030：与国家规划一致；规划部门的做法：与上级规划目标相衔接",
      "parent-level": "规划部门的做法：达到全国（全省）平均水平",
      "best-quarter": "规划部门的做法：对标先进地区；WHO, billionaiRe：分位数",
      maintain: "HP2030：保持基期水平",
    },
    effect: `\`cohens-h\` 无论比重高低，都按同样的效应量移动，因此接近 0 和接近全部时，百分点较少。Healthy People 2030 取 h = 0.1：82.4% → 86.0%，67.2% → 71.8%，8.0% → 10.9%。`,
    chosen: `\`parent-growth\` 的增速，从上级规划自己的基期值算到其目标值；基期值是其他年份的，也从那一年算起。只有上级规划没有基期值，或者指标是累计数时，才从上级在基期年的数算起。起点或目标值不大于 0 时，没有增速（\`no-rate\`）。即使已知上级后来的数，也是如此：从后来的数算出的增速是剩余任务的增速，不是上级目标要求的增速。

上级的数为 0 时，\`parent-share\` 不提出目标（\`zero-denominator\`）。上级的数或基数小于 0 时，也不提出目标（\`no-ratio\`），因为亏损不占份额。\`per-cent\` 按基数的绝对值取比例：越大越好的指标，比亏损 10 改善一成，就是亏损 9。0 的一成谈不上改善，基数为 0 时不提出目标（\`no-ratio\`）。

## 候选目标说明什么

- \`printed\` 为规划中的写法。舍入的单位是 1 或 5 后面带零，取不超过变化量五分之一的最大一个：16 之后为 22，13.38 之后为 14.6，7.46 之后为 7.53。计件的数保持整数。目标不比已有的数更精确，但至少保留基数的两位数字：1530、1820 之后为 4130 的，目标取整到十。\`unrounded\` 为方法算出的数。\`round: "increase"\` 改为对增量舍入。
- 越大越好的指标写“以上”，越小越好的写“以内”，保持水平的和增长率写“左右”。
- \`change\` 为每年需要的变化，\`before\` 为上一时期的每年变化。
- \`probability\` 为以它为目标的规划的 \`outlook\` 概率，没有别的含义。
- \`bestShare\` 为每年需要的变化与此前最好年份之比，大于 1 即超过以往任何一年；总量上限的最好年份是数量最少的一年。
- \`limited\` 为真，表示方法算出的数超出了单位的范围：比重到 100% 为止。观测到过的情况都是可能的：利润曾经为亏损的，没有下限。
- \`because\` 为写进目标说明的话，有中英文。

累计指标从零重新开始。它的基数是上一时期的累计数，增速是各年数的增速，“保持”指每年的数不变。

- 下一时期的年数不同时，基数按年数折算：五年 1001 件，三年为 600.6 件。计件的数保持整数，因此 \`maintain\` 写作 601。上级的累计数同样折算，其余方法都从折算后的数算起。
- 增速按各年数计算，所取年数与下一时期相同。从最后一个已知的年度数起逐年推算，上一时期中年度数不详的年份也照此推过；只有下一时期各年的数相加。
- 没有累计到基期年的数不是整个时期的数，不能作基数，用 \`unobserved: "latest"\` 也不行。
- 需要水平值的方法，原因为 \`not-a-level\`。

## 2030 年实际采用的目标

以下为 2025 年末已知的数据，与国家规划 2026 年至 2030 年的目标对照。有两项的基数是 2024 年的，因为 2025 年的数尚未公布。`,
    chosenColumns: [
      "指标",
      "采用的目标",
      "基数",
      "此前每年",
      "目标要求每年",
      "两者之比",
      "概率",
      "80%",
      "50%",
      "20%",
      "增速递减",
    ],
    provinces: `四项目标要求的每年增量都小于前五年。版权产业按走势大约一半把握，其余的把握更大。这些是按走势的概率：规划部门掌握的情况比这些序列多。

## 公布了基数的省份

每万人口高价值发明专利，有四个省份同时公布了基数和目标。一个值谈不上走势，走势推算不作判断（\`too-few-observations\`），只有参照全国的方法可用。`,
    provinceColumns: [
      "地区",
      "2025 年",
      "2030 年",
      "年均增速",
      "与全国增速一致",
      "保持差距",
      "全国水平",
      "走势推算",
    ],
    lineage: `河北和湖南落后，目标高于按全国增速推算的数；天津领先，目标低于它。

## 2021 年至 2025 年的指标去向

\`lineage\` 以数据给出，\`lineageTable\` 以表格给出。“目标水平”比较本期目标与上期目标，“年均要求”比较由各自基期值起的每年变化。计量方法改变的不能比较：使用费原为年度数，现为五年累计数。`,
    tail: `上期末年的数尚未公布时，结果为空：目标要在目标年份实现，不能以前一年代替。

## 不协调之处

\`proposePlan\` 指出相互不协调的目标：其中项大于总项或加起来不等于总项，比重超过全部，目标不如现状，所需力度超过此前最好的年份，各种方法相差很大。\`reconcile\` 用最大余数法使其中项与总项一致，或以其中项之和为总项；调整后的目标重新评价。

## 局限

- 默认的优先顺序依照 Healthy People 2030 的流程图：先看国家规划的要求，再看走势推算。\`per-cent\` 的十分之一、效应量 0.1、离散程度 0.5、舍入的五分之一是本库的默认值，除最后一个外都可以用选项改变。
- 走势推算不知道新的法律和口径调整。
- 累计指标的增速要用各年的数：相隔两年的两个累计数，没有人知道各年是多少。
`,
  },
};
