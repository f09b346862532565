import type { Message } from "../issue.js";
import { readPeriod } from "../value/period.js";
import { readUnit } from "../value/unit.js";
import type {
  BaselineReading,
  HoleReading,
  IndicatorReading,
  NumberReading,
  Read,
  TargetReading,
} from "./draft/reading.js";
import type { FoundTarget, FoundTime, FoundValue, SentenceFinding } from "./sentences/finding.js";

const locator = "正文";

const told: Message = {
  "zh-Hans": "句中未印年份，取规划期末年",
  en: "The sentence prints no year: it is taken to be the last of the plan",
};

const apart: Message = {
  "zh-Hans": "名称的各部分分开印在句中",
  en: "The parts of the name stand apart in the sentence",
};

const bare: Message = {
  "zh-Hans": "句中没有“以上”之类的词",
  en: "No word such as “at least” stands beside it",
};

const levels: Message = {
  "zh-Hans": "句中没有增长、新增之类的词，读作水平或总量",
  en: "No word of growth stands beside it: it is read as a level or total",
};

/** Of what a number is in the unit of its indicator: of each year and on average as of a level. */
export const basesInOwnUnit: ReadonlySet<string> = new Set([
  "level",
  "increase",
  "yearly-change",
  "every-year",
  "period-average",
]);

/** What a sentence says of an indicator that it sets a target for; `undefined` of one that only tells what has been, or may. */
export function readingOf(finding: SentenceFinding): IndicatorReading | undefined {
  const { name, nameParts = [], targets, baseline, commitment, doubts } = finding;
  if (targets.length === 0 || doubts.some(({ code }) => code === "tense")) return undefined;
  const parts = [name, ...nameParts].toSorted((a, b) => a.start - b.start);
  const whole = parts.map(({ raw }) => raw).join("");
  const holes: HoleReading[] = [];
  const unsure = doubts.find(({ code }) => code === "name-boundary");
  if (unsure !== undefined) {
    const others = unsure.candidates ?? [];
    holes.push({
      field: "name",
      reason: "ambiguous",
      candidates: [name, ...others].map((one) => at(one, one.raw)),
    });
  }
  const first = targets.find(({ basis, unit }) => unit !== undefined && basesInOwnUnit.has(basis));
  const unit = first?.unit ?? (finding.unit && readUnit(finding.unit.raw)?.text);
  const place = finding.unit ?? first ?? name;
  const start = baseline && baselineOf(baseline);
  if (start !== undefined && start.year === undefined) {
    holes.push({ field: "baseline/year", reason: "not-printed" });
  }
  const total = targets.map(({ cumulative }) => cumulative).find((one) => one !== undefined);
  return {
    locator,
    name: { ...at(name, whole), ...(nameParts.length > 0 && { because: apart }) },
    ...(unit !== undefined && { unit: at(place, unit) }),
    ...(start && { baseline: start }),
    targets: targets.map((target, index) => targetOf(target, unit, `targets/${index}`, holes)),
    ...(total && { measure: { ...at(total, "cumulative" as const), because: totals } }),
    ...(commitment && { commitment: at(commitment, commitment.value) }),
    origin: "text",
    holes,
  };
}

const totals: Message = { "zh-Hans": "写明“累计”", en: "It is said to be a total" };

function at<Value>(
  { start, end }: { readonly start: number; readonly end: number },
  value: Value,
): Read<Value> {
  return { value, start, end };
}

function targetOf(
  target: FoundTarget,
  unit: string | undefined,
  field: string,
  holes: HoleReading[],
): TargetReading {
  const { basis, text, strength, dueOn } = target;
  const year = target.year && yearOf(target.year, target);
  if (year === undefined) holes.push({ field: `${field}/year`, reason: "not-printed" });
  const isOwn =
    target.unit !== undefined && target.unit !== unit && !(basis === "annual-growth" && target.unit === "%");
  const plain = basis === "words" || basis === "compared";
  const compared: NumberReading =
    basis === "compared" ? { comparator: at(target, target.comparator ?? "at-least") } : {};
  return {
    ...(plain ? compared : numbersOf(target)),
    ...(year && { year }),
    basis: basis === "level" ? { ...at(target, basis), because: levels } : at(target, basis),
    ...(isOwn && !plain && target.unit !== undefined && { unit: at(target, target.unit) }),
    ...(basis === "words" && { text: at(text ?? target, (text ?? target).raw) }),
    ...(basis === "compared" && { with: at(text ?? target, (text ?? target).raw) }),
    ...(strength && { strength: at(target, strength) }),
    ...(dueOn !== undefined && { dueOn: at(target, dueOn) }),
  };
}

function numbersOf(found: FoundTarget | FoundValue): NumberReading {
  const { start, end, value, lower, upper, comparator } = found;
  const numbers: { -readonly [Key in keyof NumberReading]: NumberReading[Key] } = {};
  if (value !== undefined) numbers.value = at(found, value);
  if (lower !== undefined) numbers.lower = at(found, lower);
  if (upper !== undefined) numbers.upper = at(found, upper);
  numbers.comparator =
    comparator === undefined ? { value: "attain", start, end, because: bare } : at(found, comparator);
  return numbers;
}

function baselineOf(baseline: FoundValue): BaselineReading {
  const { period, unit } = baseline;
  const year = period && isWholeYear(period) ? yearOf(period, baseline) : undefined;
  return {
    ...numbersOf(baseline),
    ...(unit !== undefined && { unit: at(baseline, unit) }),
    ...(year && { year }),
  };
}

/** A baseline is of the end of a year: one of 2025年6月 is of none. */
function isWholeYear({ period }: FoundTime): boolean {
  return readPeriod(period)?.end.endsWith("-12-31") === true;
}

/** A target is due in a year; what a sentence says of a part of one is left to its day. */
function yearOf(
  time: FoundTime,
  beside: { readonly start: number; readonly end: number },
): Read<string> | undefined {
  const year = time.period.slice(0, 4);
  if (!/^\d{4}$/.test(year)) return undefined;
  return time.how === "told" ? { ...at(beside, year), because: told } : at(time, year);
}
