import { parsePlan } from "ipr-plan";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";
import { Seen } from "../seen.js";

export const jsonRoundTrip: Relation = {
  rule: "a plan and observations that were written and read again are judged as before",
  dear: true,
  contradictions: (seen) => {
    const read = parsePlan(JSON.parse(JSON.stringify(seen.plan)));
    if (!read.ok) return [`not read: ${read.issues.map(({ path, message }) => path + message.en)}`];
    const again = new Seen({ ...JSON.parse(JSON.stringify(seen.case)), plan: read.plan });
    return differences(resultsOf(seen), resultsOf(again));
  },
};
