import type { TargetProposals } from "ipr-plan";

/** The larger or smaller unit that a plan above may count in. */
export const otherUnits: Readonly<Record<string, string>> = { 件: "万件", 亿元: "万元" };

/** What each method proposes, or why nothing; but for the projections, which do not only calculate. */
export function answerOf(found: TargetProposals): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for (const { method, bound, printed, unrounded, limited } of found.candidates) {
    if (method.startsWith("projection")) continue;
    const text = printed.replace(/[^0-9.-]/g, "");
    answer[method] = { ...bound, text, unrounded: Number(unrounded), limited };
  }
  for (const { method, reason } of found.silent)
    if (!method.startsWith("projection")) answer[method] = reason;
  return answer;
}
