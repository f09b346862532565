import type { Case } from "../../relations/case.js";
import { cases } from "../../relations/cases.js";
import { relations as every } from "../../relations/relations.js";
import { Seen } from "../../relations/seen.js";
import { target } from "../target.js";

/** Random plans and observations of which no two results may contradict each other. */
export const relations = [
  target({
    name: "relations between results",
    perRound: 80,
    inputs: cases,
    run: check(every.filter(({ dear }) => !dear)),
  }),
  target({
    name: "relations to charts, tables, reports and other cases",
    perRound: 8,
    inputs: cases,
    run: check(every.filter(({ dear }) => dear)),
  }),
];

function check(some: typeof every) {
  return (one: Case) => {
    const seen = new Seen(one);
    for (const { rule, contradictions } of some) {
      const found = contradictions(seen);
      if (found.length > 0) throw new Error(`not so: ${rule}: ${found.join("; ")}`);
    }
    const { verdict, completion } = seen.assessment;
    return [verdict, completion];
  };
}
