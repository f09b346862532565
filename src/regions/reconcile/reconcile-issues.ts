import { type Issue, type Message, pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import { decimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { localize } from "../../value/localized-text.js";
import { missingReasons } from "../../value/missing.js";
import { periodWords } from "../../value/period-label.js";
import { shortDecimal } from "../../value/short-decimal.js";
import { unitWords } from "../../value/unit-label.js";
import type { PlaceHole } from "../decompose/change-decomposition.js";
import type { PlaceFigures } from "../read-figures.js";
import type { ReconciledPeriod } from "./reconciliation.js";
import { toleranceText } from "./tolerance-text.js";

/** What is to be said of the published numbers of an indicator beside those of its places. */
export function reconcileIssues(
  plan: Plan,
  indicator: Indicator,
  periods: readonly ReconciledPeriod[],
  figures: readonly PlaceFigures[],
): Issue[] {
  return periods.flatMap((one) => {
    const say = sayer(plan, indicator, one);
    if (one.result === "differs") return [say.differs(), ...twice(one, figures).map(say.twice)];
    if (one.result === "below-places") return [say.below(), say.missing()];
    return one.holes.length > 0 ? [say.missing()] : [];
  });
}

function sayer(plan: Plan, indicator: Indicator, one: ReconciledPeriod) {
  const { period, published, rolledUp, atLeast, difference, tolerance, holes } = one;
  const path = pointer(pointer("", indicator.id), period);
  const at = periodWords(period, plan);
  const name = (locale: keyof Message) => localize(indicator.name, locale);
  const head = { "zh-Hans": `${name("zh-Hans")} ${at["zh-Hans"]}`, en: `${name("en")}, ${at.en}` };
  const given = typeof published === "string" ? shortDecimal(published) : "";
  const [zhUnit, enUnit] = unitWords(indicator.unit, given);
  const sum = typeof rolledUp === "string" ? shortDecimal(rolledUp) : "";
  const most = toleranceText(tolerance, difference ?? "0");
  const rounding = (): Message =>
    tolerance === "0"
      ? { "zh-Hans": "", en: "" }
      : {
          "zh-Hans": `（舍入至多相差 ${most}）`,
          en: ` (rounding makes at most ${most})`,
        };
  return {
    differs: (): Issue => {
      const size = shortDecimal((difference ?? "0").replace("-", ""));
      const [zhMore, enMore] = (difference ?? "").startsWith("-") ? ["少", "less"] : ["多", "more"];
      return {
        code: "total-differs",
        level: "warning",
        path,
        expected: sum,
        received: given,
        message: {
          "zh-Hans": `${head["zh-Hans"]}：公布数 ${given}${zhUnit}，比各地汇总 ${sum}${zhUnit}${zhMore} ${size}${rounding()["zh-Hans"]}`,
          en: `${head.en}: published ${given}${enUnit}, ${size} ${enMore} than the ${sum} of the places${rounding().en}`,
        },
      };
    },
    below: (): Issue => ({
      code: "below-places",
      level: "error",
      path,
      expected: `at least ${shortDecimal(atLeast ?? "0")}`,
      received: given,
      message: {
        "zh-Hans": `${head["zh-Hans"]}：公布数 ${given}${zhUnit}，小于已有地区之和 ${shortDecimal(atLeast ?? "0")}${zhUnit}`,
        en: `${head.en}: published ${given}${enUnit}, less than the ${shortDecimal(atLeast ?? "0")} of the known places alone`,
      },
    }),
    missing: (): Issue => {
      const least = atLeast === undefined ? undefined : shortDecimal(atLeast);
      const [zhLeast, enLeast] =
        least === undefined
          ? ["汇总数未知", "the whole is not known"]
          : [
              `各地至少 ${least}${zhUnit}`,
              `the places have at least ${least}${unitWords(indicator.unit, least)[1]}`,
            ];
      const all = listed(holes);
      return {
        code: "places-missing",
        level: "warning",
        path,
        received: holes
          .map(({ place }) => place)
          .slice(0, shownHoles)
          .join(", "),
        message: {
          "zh-Hans": `${head["zh-Hans"]}：缺 ${holes.length} 个地区：${all["zh-Hans"]}；${zhLeast}`,
          en: `${head.en}: ${holes.length} missing: ${all.en}; ${enLeast}`,
        },
      };
    },
    twice: (place: string): Issue => ({
      code: "place-counted-twice",
      level: "warning",
      path: pointer(pointer("", place), indicator.id),
      received: place,
      message: {
        "zh-Hans": `${head["zh-Hans"]}：不计${place}，各地之和即与公布数相符；${place}可能已含其他地区`,
        en: `${head.en}: without ${place} the places add up to what is published; ${place} may hold others`,
      },
    }),
  };
}

const shownHoles = 20;

/** Missing places with their reasons, the first of many. */
function listed(holes: readonly PlaceHole[]): Message {
  const shown = holes.slice(0, shownHoles);
  const more = holes.length - shown.length;
  const zh = shown.map(({ place, reason }) => `${place}（${missingReasons[reason]["zh-Hans"]}）`).join("、");
  const en = shown.map(({ place, reason }) => `${place} (${missingReasons[reason].en})`).join(", ");
  return {
    "zh-Hans": more > 0 ? `${zh}等，另有 ${more} 个` : zh,
    en: more > 0 ? `${en} and ${more} more` : en,
  };
}

/** A place whose figure is just what the sum has too much: it may be that of others together. */
function twice(
  { difference, tolerance, period }: ReconciledPeriod,
  figures: readonly PlaceFigures[],
): readonly string[] {
  const excess = decimal((difference ?? "0") as DecimalText).negated();
  if (!excess.gt(tolerance) || figures.length < 3) return [];
  const fits = figures.filter(({ reading }) => {
    const found = "missing" in reading ? reading : reading.at(period);
    return !("missing" in found) && excess.minus(found.value).abs().lte(tolerance);
  });
  // Several that fit are a coincidence of numbers.
  return fits.length === 1 ? fits.map(({ place }) => place) : [];
}
