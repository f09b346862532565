import fc from "fast-check";
import { test } from "vitest";
import { freezeAll } from "../fuzz/freeze-all.js";
import { cases } from "./cases.js";
import { relations } from "./relations.js";
import { Seen } from "./seen.js";

test.each(relations.map((relation) => [relation.rule, relation] as const))(
  "%s",
  (_, { contradictions, dear }) => {
    fc.assert(
      fc.property(cases, (one) => {
        const found = contradictions(new Seen(freezeAll(one)));
        if (found.length > 0) throw new Error(found.join("\n"));
      }),
      { numRuns: dear ? 100 : 300 },
    );
  },
);
