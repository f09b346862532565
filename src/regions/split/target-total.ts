import { pointer, show } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Target } from "../../model/target.js";
import { rollUpNamed } from "../../series/roll-up-regions.js";
import type { Series } from "../../series/series.js";
import { type Bound, limitsOf } from "../../value/bound.js";
import {
  type Decimal,
  type DecimalInput,
  decimal,
  decimalText,
  readDecimal,
  round,
} from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { PeriodText } from "../../value/period.js";
import { refuse } from "../../value/refuse.js";
import { ratioUnits } from "../ratio-units.js";
import { rollUpRatio } from "../roll-up-ratio.js";

type Amounts = Readonly<Record<string, DecimalText>>;

/**
 * The amount that is shared out for a level, in whole quanta: rounded up where the target is a lower limit and down
 * where it is an upper one, so that the parts together still meet it; beyond the level where that itself is left out.
 */
export function wholeAmount(
  amount: Decimal,
  places: number,
  bound: Bound,
  { direction }: Indicator,
): DecimalText {
  const { lower, strict = false } = limitsOf(bound, direction);
  const good = lower === undefined ? -1 : 1;
  const nearest = decimal(round(amount, places));
  const beyond = nearest.minus(amount).times(good);
  const meets = strict ? beyond.gt(0) : beyond.gte(0);
  return decimalText(meets ? nearest : nearest.plus(decimal(10).pow(-places).times(good)));
}

/** Checks the denominators of a ratio: one above 0 for each region. */
export function readDenominators(
  regions: readonly string[],
  denominators: { readonly [Region in string]?: DecimalInput },
  option: "denominators" | "denominatorsNow" = "denominators",
): Amounts {
  const wrong = (region: string, expected: readonly [string, string], received: string) =>
    refuse({
      code: "denominator-invalid",
      path: pointer(`/${option}`, region),
      expected,
      received,
      words: [`${show(region)} 的分母无效`, `Invalid denominator of ${show(region)}`],
    });
  const known = new Set(regions);
  for (const region of Object.keys(denominators)) {
    if (!known.has(region))
      throw wrong(region, ["所分解的地区之一", "a region that the target is split over"], show(region));
  }
  return Object.fromEntries(
    regions.map((region) => {
      const given = Object.hasOwn(denominators, region) ? denominators[region] : undefined;
      const exact = readDecimal(given);
      if (exact?.gt(0)) return [region, decimalText(exact)];
      throw wrong(region, ["大于 0 的数", "a number above 0"], show(given));
    }),
  );
}

/** The value of the whole, by the indicator's own region rule. */
export function rolledUp(
  indicator: Indicator,
  { year }: Target,
  parts: Amounts,
  denominators: Amounts | undefined,
): DecimalText | undefined {
  const { unit, measure, regionRule } = indicator;
  const { numerator, denominator } = ratioUnits(unit);
  const each = (amounts: Amounts, of = unit) =>
    Object.entries(amounts).map(([region, value]) => [region, one(value, year, of, measure)] as const);
  if (denominators === undefined) return onlyValue(rollUpNamed(each(parts)));
  const below = Object.fromEntries(each(denominators, denominator));
  const ratios = each(parts, numerator).flatMap(([region, above]) => {
    const under = below[region];
    return under === undefined ? [] : [[region, { numerator: above, denominator: under }] as const];
  });
  const kind = { ...(unit !== undefined && { unit }), measure, regionRule };
  return onlyValue(rollUpRatio(kind, Object.fromEntries(ratios), false));
}

function one(
  value: DecimalText,
  year: PeriodText,
  unit: string | undefined,
  measure: Indicator["measure"],
): Series {
  return {
    ...(unit !== undefined && { unit }),
    measure,
    regionRule: "sum",
    observations: [{ period: year, value, status: "A" }],
  };
}

function onlyValue({ observations }: Series): DecimalText | undefined {
  const [only] = observations;
  return only !== undefined && "value" in only ? only.value : undefined;
}
