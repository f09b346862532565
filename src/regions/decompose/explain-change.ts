import type { Message } from "../../issue.js";
import type { Calendar } from "../../value/calendar.js";
import { counted } from "../../value/counted.js";
import { decimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { differenceUnit } from "../../value/difference-unit.js";
import { signOf } from "../../value/exact-sum.js";
import { missingReasons } from "../../value/missing.js";
import { periodWords } from "../../value/period-label.js";
import { unitWords } from "../../value/unit-label.js";
import type { PlaceHole, RatioDecomposition, TotalDecomposition } from "./change-decomposition.js";

type Facts = Omit<TotalDecomposition, "because" | "issues"> | Omit<RatioDecomposition, "because" | "issues">;

/** A change in words: the whole, its parts, and the places that add most to it. */
export function explainChange(facts: Facts, calendar: Calendar): Message[] {
  const { whole, unit, holes } = facts;
  const left = holes.length === 0 ? [] : [holesIn(holes)];
  if ("missing" in whole) return left.length > 0 ? left : [missingReasons[whole.missing.reason]];
  const [from, to] = [periodWords(facts.from, calendar), periodWords(facts.to, calendar)];
  const [level, by] = [whole.to, whole.change.replace("-", "")];
  const [zhUnit, enUnit] = unitWords(unit, level);
  const [zhBy, enBy] = unitWords(unit && differenceUnit(unit), by);
  const rises = signOf(whole.change) >= 0;
  const rate = whole.rate === null ? undefined : `${whole.rate.replace("-", "")}%`;
  // What starts from nothing has no rate, and is added to all the same.
  const verbs =
    rate === undefined && facts.kind === "ratio" ? (["提高", "降低"] as const) : (["增加", "减少"] as const);
  const [zhMoves, zhGrows, enMoves] = rises ? [verbs[0], "增长", "more"] : [verbs[1], "下降", "less"];
  if (by === "0") {
    return [
      {
        "zh-Hans": `${to["zh-Hans"]}为 ${level}${zhUnit}，与 ${from["zh-Hans"]}持平`,
        en: `${level}${enUnit} in ${to.en}, the same as in ${from.en}`,
      },
      ...(facts.kind === "ratio" ? ratioWords(facts) : []),
    ];
  }
  const sentence = {
    "zh-Hans": `${to["zh-Hans"]}为 ${level}${zhUnit}，比 ${from["zh-Hans"]}${zhMoves} ${by}${zhBy}${rate === undefined ? "" : `，${zhGrows} ${rate}`}`,
    en: `${level}${enUnit} in ${to.en}, ${by}${enBy}${rate === undefined ? "" : ` or ${rate}`} ${enMoves} than in ${from.en}`,
  };
  const parts = facts.kind === "ratio" ? ratioWords(facts) : [];
  return [sentence, ...parts, ...leading(facts, signOf(whole.change))];
}

function ratioWords({
  numerator,
  denominator,
  within,
  structure,
}: Omit<RatioDecomposition, "because" | "issues">) {
  if (numerator === null || denominator === null || within === null || structure === null) return [];
  return [
    {
      "zh-Hans": `其中分子变动影响 ${signed(numerator)}，分母变动影响 ${signed(denominator)}`,
      en: `the numerator makes ${signed(numerator)} of it, the denominator ${signed(denominator)}`,
    },
    {
      "zh-Hans": `各地自身变化影响 ${signed(within)}，地区结构变化影响 ${signed(structure)}`,
      en: `changes within the places make ${signed(within)} of it, changes of their weights ${signed(structure)}`,
    },
  ];
}

function signed(value: DecimalText): string {
  return signOf(value) > 0 ? `+${value}` : value.replace("-", "−");
}

/** The three places that move the whole furthest the way it went. */
function leading(facts: Facts, sign: number): Message[] {
  const added = (
    facts.places as readonly { place: string; change?: DecimalText; contribution?: DecimalText | null }[]
  )
    .map(({ place, change, contribution }) => ({
      place,
      by: decimal(change ?? contribution ?? 0).times(sign),
    }))
    .filter(({ by }) => by.gt(0))
    .toSorted((a, b) => b.by.cmp(a.by))
    .slice(0, 3);
  const list = added.map(({ place, by }) => `${place} ${signed(by.times(sign).toFixed())}`);
  return [
    {
      "zh-Hans": `影响最大的是${list.join("、")}`,
      en: `most of it comes from ${list.join(", ")}`,
    },
  ];
}

/** The places that are left out, each with its reason. */
export function holesIn(holes: readonly PlaceHole[]): Message {
  const shown = holes.slice(0, 10);
  const more = holes.length - shown.length;
  const list = (locale: keyof Message) =>
    shown.map(({ place, reason }) => `${place}（${missingReasons[reason][locale]}）`);
  return {
    "zh-Hans": `缺 ${holes.length} 个地区：${list("zh-Hans").join("、")}${more > 0 ? `等，另有 ${more} 个` : ""}；合计未知`,
    en: `${counted(holes.length, "place is", "places are")} missing: ${list("en").join(", ").replaceAll("（", " (").replaceAll("）", ")")}${more > 0 ? ` and ${more} more` : ""}; the whole is not known`,
  };
}
