import type { SentenceFinding } from "./finding.js";
import type { Clause } from "./sentence.js";

/** 上述指标均为预期性指标, where a clause says so of what stands before it. */
export function commitmentIn(
  source: string,
  folded: string,
  { start, end }: Clause,
): SentenceFinding["commitment"] {
  const from = Math.max(start, end - 60);
  const found = /(?:上述|以上)[^。]{0,12}?(?:均为|都是|均属|为|属于?)(预期性|约束性)指标/u.exec(
    folded.slice(from, end),
  );
  if (found === null) return undefined;
  const at = from + found.index;
  return {
    raw: source.slice(at, at + found[0].length),
    start: at,
    end: at + found[0].length,
    value: found[1] === "约束性" ? "binding" : "expected",
  };
}
