import { type Issue, type Message, show } from "../../issue.js";
import { jurisdictionLevels } from "../../model/jurisdiction-levels.js";
import { keysOf } from "../../value/closed-list.js";
import { comparators } from "../../value/comparators.js";
import { directions } from "../../value/directions.js";
import { isRecord } from "../../value/is-record.js";
import { measureKinds } from "../../value/measure-kinds.js";
import { regionRules } from "../../value/region-rules.js";
import type { Hole, HoleReason } from "./draft.js";
import { stepsOf, valueAt } from "./json-pointer.js";

/** Why a field is open, in words. */
export const holeReasons = {
  "not-printed": { "zh-Hans": "文件未印", en: "the document does not say it" },
  ambiguous: { "zh-Hans": "有几种读法，或不止一处", en: "it can be read in more than one way" },
  unreadable: {
    "zh-Hans": "印有文字，但读不成该栏的值",
    en: "what is printed is not readable as a value of it",
  },
} as const satisfies Record<HoleReason, Message>;

/** What may be answered in fields of closed lists. */
const choices: Readonly<Record<string, readonly string[]>> = {
  measure: keysOf(measureKinds),
  regionRule: keysOf(regionRules),
  direction: keysOf(directions),
  comparator: keysOf(comparators),
  level: keysOf(jurisdictionLevels),
};

/** Fields without which there is no plan, so that none of them can be left out. */
const needed: ReadonlySet<string> = new Set(["id", "measure", "regionRule", "direction", "level"]);

/** The issue of a field that is still open: what it is, why, and what to answer. */
export function holeIssue({ at, reason, candidates }: Hole, plan: unknown): Issue {
  const why = holeReasons[reason] ?? holeReasons["not-printed"];
  const shown = candidates
    .slice(0, 5)
    .map(({ value, raw }) => (typeof value === "string" ? show(value) : show(raw)));
  const name = nameOf(at, plan);
  const [zhOf, enOf] = name === undefined ? ["", ""] : [`“${name}”的 `, ` of ${show(name)}`];
  const [zhMaybe, enMaybe] =
    shown.length === 0 ? ["", ""] : [`，可能是 ${shown.join("、")}`, `; it may be ${shown.join(" or ")}`];
  const last = at.slice(at.lastIndexOf("/") + 1);
  const codes = Object.hasOwn(choices, last) ? choices[last] : undefined;
  const [zhOneOf, enOneOf] =
    codes === undefined
      ? ["", ""]
      : [`，答案为 ${codes.join("、")} 之一`, ` with one of ${codes.join(", ")}`];
  const [zhNull, enNull] = needed.has(last) ? ["", ""] : ["，答 null 为不填", ", with null to leave it out"];
  const field = at
    .split("/")
    .slice(name === undefined ? 1 : 3)
    .join("/");
  return {
    code: "draft-hole",
    level: "error",
    path: at,
    expected: (codes ?? (shown.length === 0 ? ["an answer"] : shown)).join(" | "),
    received: "nothing",
    message: {
      "zh-Hans": `${zhOf}${field} 尚缺：${why["zh-Hans"]}${zhMaybe}；请以 ${show(at)} 为键作答${zhOneOf}${zhNull}`,
      en: `${field}${enOf} is open: ${why.en}${enMaybe}; answer it under ${show(at)}${enOneOf}${enNull}`,
    },
  };
}

function nameOf(at: string, plan: unknown): string | undefined {
  const [list, index] = stepsOf(at) ?? [];
  if (list !== "indicators" || index === undefined) return undefined;
  const name = valueAt(plan, [list, index, "name"]);
  const text = isRecord(name) ? name["zh-Hans"] : undefined;
  return typeof text === "string" ? text : undefined;
}
