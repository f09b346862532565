import { type Locale, localize, planTable } from "ipr-plan";
import { national2025 } from "ipr-plan/plans";

type Words = readonly [zh: string, en: string];

/** The words of the page itself. */
export const pageWords = {
  source: ["原文", "Document"],
  draft: ["草稿", "Draft"],
  plan: ["规划", "Plan"],
  answers: ["答案", "Answers"],
  answersHint: ["把它交给 planFromDraft，就得到规划。", "Give them to planFromDraft, and it makes the plan."],
  inferred: ["推断", "inferred"],
  open: ["待答", "open"],
  other: ["其他答案", "another answer"],
  answer: ["答案", "answer"],
  legend: ["标记", "Marks"],
  legendPrinted: ["印出的值", "printed"],
  legendInferred: ["仅供推断", "only inferred from"],
  legendMaybe: ["待答的值", "may be the answer"],
  legendLeft: ["未用的数", "number not used"],
  actions: ["任务", "Actions"],
} as const satisfies Record<string, Words>;

/** The fields that no table of a plan has a column for. */
const fieldWords: Readonly<Record<string, Words>> = {
  id: ["标识", "Id"],
  title: ["标题", "Title"],
  "period/start": ["规划期始", "First year"],
  "period/end": ["规划期末", "Last year"],
  baseYear: ["基期年", "Base year"],
  "jurisdiction/name": ["地区", "Place"],
  "jurisdiction/level": ["层级", "Level"],
  regionRule: ["地区汇总", "Over regions"],
  catalogue: ["已知指标", "Known indicator"],
  text: ["表述", "Words"],
  "with/name": ["比较对象", "Compared with"],
};

/** Which column of the library's own table a field is in. */
const columnOf: Readonly<Record<string, string>> = {
  "baseline/value": "baseline",
  "baseline/year": "baselineYear",
  "baseline/qualifier": "baselineQualifier",
  year: "targetYear",
  value: "targetValue",
  lower: "targetValue",
  upper: "targetUpper",
};

const columns = new Map(planTable(national2025).columns.map((column) => [column.name as string, column]));
const pick = ([zh, en]: Words, locale: Locale): string => (locale === "en" ? en : zh);

/** What stands beside a field: `targets/0/value` is the number of a target. */
export function labelOf(field: string, locale: Locale): string {
  const name = field.replace(/\/(?:zh-Hans|en)$/, "").replace(/^(?:targets|statements)\/\d+\//, "");
  const own = fieldWords[name];
  if (own !== undefined) return pick(own, locale);
  const column = columns.get(columnOf[name] ?? name);
  return column === undefined ? name : localize(column.title, locale);
}

/** A value as a reader sees it: a code in its words. */
export function valueText(field: string, value: unknown, locale: Locale): string {
  if (typeof value !== "string") return typeof value === "object" ? JSON.stringify(value) : String(value);
  const words = columns.get(field.split("/").at(-1) ?? "")?.words?.[value];
  return words === undefined ? value : localize(words, locale);
}

/** The words of the page in a language. */
export function word(name: keyof typeof pageWords, locale: Locale): string {
  return pick(pageWords[name], locale);
}
