import fc from "fast-check";
import { expect, test } from "vitest";
import { freezeAll } from "../fuzz/freeze-all.js";
import type { Case } from "./case.js";
import { cases } from "./cases.js";
import type { Relation } from "./relation.js";
import { relations } from "./relations.js";
import { Seen } from "./seen.js";

const seed = 20_251_231;
const many = 100;
const dearest = 80;

// The same cases for every relation, so that what is said of each is asked for once.
const seen = fc.sample(cases, { seed, numRuns: many }).map((one) => new Seen(freezeAll(one)));

test.each(relations.map((relation) => [relation.rule, relation] as const))("%s", (_, relation) => {
  const broken = seen
    .slice(0, relation.dear ? dearest : many)
    .some((one) => relation.contradictions(one).length > 0);
  expect(broken ? smallest(relation) : undefined).toBeUndefined();
});

/** The smallest case that breaks a rule, with its contradictions. */
function smallest({ contradictions }: Relation): unknown {
  const findings = (one: Case): readonly string[] => contradictions(new Seen(freezeAll(one)));
  const { counterexample } = fc.check(
    fc.property(cases, (one) => findings(one).length === 0),
    { seed, numRuns: many },
  );
  return counterexample?.map((one) => [findings(one), one]);
}
