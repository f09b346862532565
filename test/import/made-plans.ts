import fc from "fast-check";
import type { Indicator, LocalizedText, Plan, Qualifier, Tier } from "ipr-plan";
import { cases } from "../relations/cases.js";

const names: readonly LocalizedText[] = [
  { "zh-Hans": "高价值发明专利拥有量", en: "High-value invention patents" },
  { "zh-Hans": "PCT国际专利申请量", en: "PCT international applications" },
  { "zh-Hans": "有效注册商标总量", en: "Trademarks in force" },
  { "zh-Hans": "甲|乙类服务站 <新>", en: "Service stations | A & B <new>" },
  { "zh-Hans": "“一站式”平台数, 含*号", en: 'Platforms, "one-stop", with * and _' },
  { "zh-Hans": "=等号开头的事项数", en: "=things that start like a formula" },
  { "zh-Hans": "某处办结事项数" },
];
const categories: readonly (LocalizedText | undefined)[] = [
  { "zh-Hans": "创造", en: "Creation" },
  { "zh-Hans": "保护", en: "Protection" },
  undefined,
];
const qualifiers: readonly (Qualifier | undefined)[] = [
  undefined,
  "about",
  "more-than",
  "less-than",
  "at-least",
];
const tiers: readonly (Tier | undefined)[] = [undefined, "national", "provincial", "local"];
const offices: readonly LocalizedText[] = [
  { "zh-Hans": "市知识产权局", en: "IP office" },
  { "zh-Hans": "市市场监管局", en: "Market supervision" },
];

const beside = fc.record({
  case: cases,
  category: fc.constantFrom(...categories),
  commitment: fc.constantFrom(undefined, "expected" as const, "binding" as const),
  tier: fc.constantFrom(...tiers),
  qualifier: fc.constantFrom(...qualifiers),
  over: fc.boolean(),
  increment: fc.constantFrom(undefined, "12", "0.5"),
  responsible: fc.subarray([...offices]),
  hasSource: fc.boolean(),
});

/** Plans of a few indicators with every field that a table of them prints. */
export const madePlans: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(beside, { minLength: 1, maxLength: 4 }), fc.shuffledSubarray([...names], { minLength: 4 }))
  .chain(([drafts, chosen]) => fc.constant(planOf(drafts, chosen)));

type Beside = typeof beside extends fc.Arbitrary<infer Value> ? Value : never;

function planOf(drafts: readonly Beside[], chosen: readonly LocalizedText[]): Plan {
  const indicators = drafts.flatMap((draft, index) => {
    const [one] = draft.case.plan.indicators;
    return one === undefined ? [] : [indicatorOf(one, draft, index, chosen[index])];
  });
  const [first] = drafts;
  return { ...(first?.case.plan as Plan), indicators };
}

function indicatorOf(
  one: Indicator,
  { category, commitment, tier, qualifier, over, increment, responsible, hasSource }: Beside,
  index: number,
  name: LocalizedText = { "zh-Hans": "无" },
): Indicator {
  const { baseline, ...rest } = one;
  return {
    ...rest,
    id: `made-${index + 1}`,
    number: index + 1,
    name,
    ...(category && { category }),
    ...(commitment && { commitment }),
    ...(tier && { tier }),
    ...(baseline && {
      baseline: {
        ...baseline,
        ...(qualifier && { qualifier }),
        ...(over && { over: { start: String(Number(baseline.year) - 4), end: baseline.year } }),
      },
    }),
    ...(increment && {
      increment: { comparator: "attain", value: increment, reference: one.references[0] },
    }),
    ...(responsible.length > 0 && { responsible }),
    ...(hasSource && { dataSource: { "zh-Hans": "统计年报", en: "Yearbook" } }),
  };
}
