import { isPerTime } from "../../series/is-per-time.js";
import { isRateOfChange } from "../../series/is-rate-of-change.js";
import { keysOf } from "../../value/closed-list.js";
import { measureKinds } from "../../value/measure-kinds.js";
import { regionRules } from "../../value/region-rules.js";
import { readUnit, type Unit } from "../../value/unit.js";
import { called, indicatorsOf } from "../indicators-of.js";
import type { Rule } from "../rule.js";

export const shareAddedUp: Rule = {
  code: "share-added-up",
  level: "warning",
  finds: {
    "zh-Hans":
      "比率、得分或每万人口等平均数，却按年累计（cumulative）或按地区相加（sum）；或者件/年之类的频率，却按年累计",
    en: "a share, a score or a number per head that is added up, over years (cumulative) or over regions (sum), or a rate such as 件/年 that is added up over years",
  },
  protects: {
    "zh-Hans": "把各年、各地的比率相加",
    en: "shares of years or of places that are added up",
  },
  seen: { "zh-Hans": "手工录入的规划文件", en: "plan files typed by hand" },
  *check({ plan }) {
    for (const { indicator, path } of indicatorsOf(plan)) {
      const { unit, measure, regionRule } = indicator;
      const read = readUnit(unit);
      if (read === undefined) continue;
      const fields = [
        // A rate of change, or points, can be that of several years.
        ...(measure === "cumulative" && !addsUpOverYears(read) && !isRateOfChange(indicator, read)
          ? [["measure", measure, unlessTotal, years] as const]
          : []),
        ...(regionRule === "sum" && !addsUpOverPlaces(read)
          ? [["regionRule", regionRule, unlessSum, places] as const]
          : []),
      ];
      for (const [field, received, expected, [zh, en]] of fields) {
        yield {
          path: `${path}/${field}`,
          expected,
          received,
          message: {
            "zh-Hans": `${called(indicator)}：以 ${unit} 计的数${zh}没有意义；${field} 应为 ${expected}`,
            en: `${called(indicator)}: numbers in ${unit} ${en} mean nothing; expected ${field}: ${expected}`,
          },
        };
      }
    }
  },
};

const unlessTotal = others(measureKinds, "cumulative");
const unlessSum = others(regionRules, "sum");
const years = ["逐年相加", "added up over years"] as const;
const places = ["按地区相加", "added up over regions"] as const;

/** Counts, people and money add up; shares, scores and what is over something do not. */
function addsUpOverYears({ text, dimension }: Unit): boolean {
  return !(text.includes("/") || isShareOrScore(dimension));
}

/** What comes in a year in two places adds up as what is counted there does. */
function addsUpOverPlaces(unit: Unit): boolean {
  const [above] = unit.dimension.split("/");
  return addsUpOverYears(unit) || (isPerTime(unit) && !isShareOrScore(above));
}

function isShareOrScore(dimension: string | undefined): boolean {
  return dimension === "share" || dimension === "score";
}

function others(list: object, code: string): string {
  return keysOf(list)
    .filter((one) => one !== code)
    .join(" | ");
}
