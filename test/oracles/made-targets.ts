import type { Target } from "ipr-plan";
import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";

const reference = { document: "例", locator: "例", raw: "例" } as const;

/** One of few numbers, so that values fall on targets, on baselines and on the thresholds between verdicts. */
export function numberFor(random: RandomNumbers, unit: string): string {
  if (unit === "位") return String(1 + random(9));
  const whole = unit === "件";
  switch (random(12)) {
    case 0:
      return "0";
    case 1:
      return whole ? "123456789012" : "99.99";
    case 2:
      return whole ? "1" : pick(random, ["0.0001", "0.000000000000000123"]);
    case 3:
      return unit === "亿元" ? pick(random, ["-3", "-0.25", "123456789.123456789"]) : "7";
    case 4:
    case 5:
      return `${random(40)}${whole ? "" : `.${random(1000)}`}`;
    default:
      return String(
        pick(random, [1, 2, 4, 5, 8, 9, 10, 11, 18, 20, 22, 36, 40, 44, 50, 60, 66, 80, 90, 100]),
      );
  }
}

/** One target, or an interim and a final one; seldom none. */
export function targetsFor(
  random: RandomNumbers,
  unit: string,
  measure: string,
  direction: string,
): Target[] {
  const year = () => pick(random, ["2025", "2025", "2025", "2023", "2022"]);
  if (random(25) === 0) return [];
  const years = random(3) === 0 ? ["2025", pick(random, ["2022", "2023"])] : [year()];
  return years.map((at) => targetOf(at, random, unit, measure, direction));
}

/** A target of a year, of any kind. */
export function targetOf(
  at: string,
  random: RandomNumbers,
  unit: string,
  measure: string,
  direction: string,
): Target {
  const comparator = pick(random, [
    "at-least",
    "more-than",
    "attain",
    "attain",
    "about",
    "at-most",
    "less-than",
  ] as const);
  const terms = { year: at, comparator, reference };
  switch (random(20)) {
    case 0:
      return { year: at, basis: "words", text: { "zh-Hans": "明显提高" }, reference };
    case 1:
    case 2: {
      const [lower, upper] = [numberFor(random, unit), numberFor(random, unit)].sort(
        (a, b) => Number(a) - Number(b),
      );
      return {
        year: at,
        basis: "level",
        comparator: "between",
        lower: lower ?? "0",
        upper: upper ?? "0",
        reference,
      };
    }
    case 3:
      return { ...terms, basis: "increase", value: pick(random, ["3", "0.5", "-2", "10", "0"]) };
    case 4:
      return { ...terms, basis: "percentage-points", value: pick(random, ["2", "0.35", "-1.5"]) };
    case 5:
      return {
        ...terms,
        basis: "relative-change",
        value: pick(random, ["20", "-12.5", "100", "-100", "-120", "0"]),
      };
    case 6:
      return { ...terms, basis: "multiple", value: pick(random, ["2", "1.5", "0.5", "1"]) };
    case 7:
      return { ...terms, basis: "annual-growth", value: pick(random, ["8", "0.5", "-3", "12.345", "0"]) };
    case 8:
      return { ...terms, basis: "yearly-change", value: pick(random, ["0.5", "-1", "4"]) };
    case 9:
    case 10:
      return measure === "annual"
        ? {
            ...terms,
            basis: pick(random, ["period-average", "every-year"] as const),
            value: numberFor(random, unit),
          }
        : { ...terms, basis: "level", value: numberFor(random, unit) };
    default:
      return {
        ...terms,
        basis: "level",
        comparator: random(2) === 0 ? comparator : direction === "decrease" ? "at-most" : "at-least",
        value: numberFor(random, unit),
      };
  }
}
