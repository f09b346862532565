import { differencesFromAlone } from "../../regions/differences-from-alone.js";
import type { Relation } from "../relation.js";

export const onePlaceIsItsPlan: Relation = {
  rule: "a place is judged and looked ahead for as the plan that is made for it",
  dear: true,
  contradictions: ({ plan, observations, options: { asOf } }) => {
    const options = asOf === undefined ? {} : { asOf };
    const promised = { 甲: { it: 7 } };
    return [{}, promised].flatMap((targets) =>
      differencesFromAlone(plan, { 甲: observations, 乙: {} }, { ...options, targets }),
    );
  },
};
