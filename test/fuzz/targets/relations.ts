import fc from "fast-check";
import { cases } from "../../relations/cases.js";
import { relations as every } from "../../relations/relations.js";
import { Seen } from "../../relations/seen.js";
import { target } from "../target.js";

const [cheap, dear] = [every.filter((one) => !one.dear), every.filter((one) => one.dear)];

/** Random plans and observations of which no two results may contradict each other. */
export const relations = [
  target({
    name: "relations between results",
    perRound: 80,
    // Each case is checked by all relations that are cheap, and by one of the others.
    inputs: fc.tuple(cases, fc.noShrink(fc.nat(dear.length - 1))),
    run([one, place]) {
      const seen = new Seen(one);
      for (const { rule, contradictions } of [...cheap, ...dear.slice(place, place + 1)]) {
        const found = contradictions(seen);
        if (found.length > 0) throw new Error(`not so: ${rule}: ${found.join("; ")}`);
      }
      const { verdict, completion } = seen.assessment;
      return [verdict, completion, seen.outlook.probability];
    },
  }),
];
