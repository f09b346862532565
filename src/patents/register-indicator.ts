import type { Message } from "../issue.js";
import { checkArgument } from "../value/check-argument.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions } from "../value/check-options.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { counted } from "../value/counted.js";
import { isDay } from "../value/day-number.js";
import { decimal, type RoundingMode, round } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { isRecord } from "../value/is-record.js";
import { type Missing, missing } from "../value/missing.js";
import type { DateText } from "../value/period.js";
import { type PopulationScope, populationScopes } from "../value/population-scopes.js";
import { convert } from "../value/quantity.js";
import type { Reference } from "../value/reference.js";
import type { UnitText } from "../value/unit.js";
import type { CountRange } from "./tally.js";

/**
 * The population that patents are divided by, with the day and the scope that decide the answer (人口口径).
 *
 * @category Patents
 * @example
 * const population: RegisterPopulation = { value: "140828", unit: "万人", scope: "total", on: "2024-12-31" };
 */
export interface RegisterPopulation {
  /** The number of people, in `unit`. */
  readonly value: DecimalText;
  /** A unit of people, such as 万人. */
  readonly unit: UnitText;
  /** 常住人口, 户籍人口, 总人口. */
  readonly scope: PopulationScope;
  /** The day counted. */
  readonly on: DateText;
  /** Where the figure was read. */
  readonly reference?: Reference;
}

/**
 * An indicator computed from a register: a range where the register leaves something unknown.
 *
 * @category Patents
 * @example
 * const indicator: RegisterIndicator = { atLeast: "15.3", atMost: "15.3", unit: "件/万人", because: [] };
 */
export interface RegisterIndicator {
  /** With the patents that count for certain. */
  readonly atLeast: DecimalText;
  /** With all patents that could count; the same as `atLeast` where the register leaves nothing open. */
  readonly atMost: DecimalText;
  /** Patents per 10,000 people. */
  readonly unit: "件/万人";
  /** The steps, in sentences. */
  readonly because: readonly Message[];
}

/**
 * High-value invention patents per 10,000 people, from the count of a register and a population
 * (每万人口高价值发明专利拥有量).
 *
 * @param count - Of {@link countHighValuePatents}, or one of its groups. All valid invention patents per 10,000 people
 * (每万人口发明专利拥有量) come of `{ on, total: count.inForce }`.
 * @param population - Of the same jurisdiction, in any unit of people.
 * @param options - Decimal places (2) and how a tie is rounded (half-up); each end is rounded once.
 * @returns Both ends in 件/万人, or `{ missing }` where the population is 0 or below.
 * @throws {@link UsageError} `Different dimensions: …`, `Unknown unit: …`, `Not a decimal number: …`, `Cannot round: …`
 * @throws {@link UsageError} `Patent option scope: expected resident | registered | total, received …`, and so for `on`
 * @throws {@link UsageError} `Argument count: expected what countHighValuePatents gives …`, and so for `population`;
 * `Unknown option: …`
 * @category Patents
 * @see 国家知识产权局，2025 年 6 月末：215.5 万件，15.3 件
 * @example
 * const halfYear = { on: "2025-06-30", total: { atLeast: 2155000, atMost: 2155000 } };
 * const people: RegisterPopulation = { value: "140828", unit: "万人", scope: "total", on: "2024-12-31" };
 * const indicator = highValuePatentsPer10kFromRegister(halfYear, people);
 * "atLeast" in indicator && indicator.atLeast // => "15.3"
 */
export function highValuePatentsPer10kFromRegister(
  count: {
    /** How many patents, such as `total` of {@link countHighValuePatents}. */
    readonly total: CountRange;
    /** The day of that count; another than that of the population is named in the steps. */
    readonly on?: DateText;
  },
  population: RegisterPopulation,
  options: {
    /**
     * Decimal places of both ends.
     * @defaultValue `2`
     */
    readonly places?: number;
    /**
     * How the last place is rounded.
     * @defaultValue `"half-up"`
     */
    readonly mode?: RoundingMode;
  } = {},
): RegisterIndicator | Missing {
  checkOptions(options, { places: true, mode: true });
  checkCount(count);
  checkPopulation(population);
  const { places = 2, mode = "half-up" } = options;
  const people = decimal(convert(population, "万人"));
  if (!people.gt(0)) return missing("zero-denominator");
  const { total } = count;
  const per10k = (patents: number): DecimalText => round(decimal(patents).div(people), places, mode);
  const [atLeast, atMost] = [per10k(total.atLeast), per10k(total.atMost)];
  return { atLeast, atMost, unit: "件/万人", because: explain(count, population, places, [atLeast, atMost]) };
}

function checkCount(count: { readonly total: CountRange; readonly on?: DateText }): void {
  const { total, on } = isRecord(count) ? count : { total: count };
  const isRange = isRecord(total) && isNumberOf(total.atLeast, 0) && isNumberOf(total.atMost, total.atLeast);
  checkArgument("count", isRange, expectedCount, count);
  checkArgument("count/on", on === undefined || isDay(on), expectedDay, on);
}

const expectedCount = {
  "zh-Hans": "countHighValuePatents 的结果，或 total 含 atLeast、atMost 两个整数的对象",
  en: "what countHighValuePatents gives, or total with the whole numbers atLeast and atMost",
};
const expectedDay = { "zh-Hans": "如 2024-12-31 的日期", en: "a day such as 2024-12-31" };
const expectedPopulation = {
  "zh-Hans": "含 value、unit、scope、on 的人口",
  en: "a population with value, unit, scope and on",
};

/** Patents are whole, and not fewer than some number of them. */
function isNumberOf(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

function checkPopulation(population: RegisterPopulation): void {
  checkArgument("population", isRecord(population), expectedPopulation, population);
  const { scope, on } = population;
  checkOption(
    "patent",
    "scope",
    isKeyOf(populationScopes, scope),
    keysOf(populationScopes).join(" | "),
    scope,
  );
  checkOption("patent", "on", isDay(on), "a day such as 2024-12-31", on);
}

function explain(
  { total, on }: { readonly total: CountRange; readonly on?: DateText },
  population: RegisterPopulation,
  places: number,
  [atLeast, atMost]: readonly [string, string],
): readonly Message[] {
  const patents = between(total.atLeast, total.atMost);
  const result = between(atLeast, atMost);
  const { value, unit } = population;
  const scope = populationScopes[population.scope];
  const because: Message[] = [
    {
      // Whether they are all, or those of high value, the count does not say.
      "zh-Hans": `${on === undefined ? "" : `${on} `}发明专利 ${patents["zh-Hans"]} 件`,
      en: `invention patents${on === undefined ? "" : ` on ${on}`}: ${patents.en}`,
    },
    {
      "zh-Hans": `${population.on} ${scope["zh-Hans"]} ${value} ${unit}`,
      en: `${scope.en} on ${population.on}: ${value} ${unit}`,
    },
  ];
  if (on !== undefined && on !== population.on) {
    because.push({
      "zh-Hans": `人口与专利不是同一天的数（${population.on}，${on}）`,
      en: `the population is not of the day of the patents (${population.on}, ${on})`,
    });
  }
  because.push({
    "zh-Hans": `相除得 ${result["zh-Hans"]} 件/万人（保留 ${places} 位小数）`,
    en: `divided: ${result.en} per 10,000 people (to ${counted(places, "place")})`,
  });
  return because;
}

function between(least: string | number, most: string | number): Message {
  if (least === most) return { "zh-Hans": `${least}`, en: `${least}` };
  return { "zh-Hans": `${least} 至 ${most}`, en: `${least} to ${most}` };
}
