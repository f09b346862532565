import type { Message } from "../../../issue.js";
import { unitLabel } from "../../../value/unit-label.js";
import { readParts } from "../../../value/unit-words.js";
import type { Measured } from "./amount-words.js";

/** A unit in its own column: 件 where the name says 每万人口 already, and in English nothing of what is only counted. */
export function tableUnit({ unit, name }: Measured): Message | undefined {
  if (unit === undefined) return undefined;
  const [above, below] = readParts(unit) ?? [];
  const [zh, en] = [unitLabel(unit, "zh-Hans"), unitLabel(unit, "en")];
  const isSaid = below !== undefined && name["zh-Hans"].includes("每");
  const isCount = above?.dimension === "count" || above?.dimension === "people";
  const isBare =
    isCount && above?.scale === undefined && (below === undefined || /\bper\b/i.test(name.en ?? ""));
  const scale = isCount ? en.replace(/ (?:items|organisations|projects|entities|people)$/, "") : en;
  return { "zh-Hans": isSaid ? (zh.split("/")[0] ?? zh) : zh, en: isBare ? "" : scale };
}
