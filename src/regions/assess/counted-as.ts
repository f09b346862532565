import type { Verdict } from "../../assessment/verdict.js";
import { countVerdicts, type VerdictCounts } from "../../assessment/verdict-counts.js";
import { verdicts as table } from "../../assessment/verdicts.js";
import { keysOf } from "../../value/closed-list.js";

/** Counts verdicts; of many places most have the same counts, whose percentages are worked out once. */
export function countedAs(): (verdicts: readonly Verdict[]) => VerdictCounts {
  const codes = keysOf(table);
  const known = new Map<string, VerdictCounts>();
  return (verdicts) => {
    const numbers = codes.map(() => 0);
    for (const one of verdicts) {
      const at = codes.indexOf(one);
      numbers[at] = (numbers[at] ?? 0) + 1;
    }
    const key = numbers.join();
    const found = known.get(key) ?? countVerdicts(verdicts);
    known.set(key, found);
    // Each place has numbers of its own, which a caller may change.
    return { counts: { ...found.counts }, percentages: { ...found.percentages } };
  };
}
