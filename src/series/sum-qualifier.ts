import type { Qualifier } from "../value/qualifier.js";
import type { ObservedValue } from "./observation.js";

type Given = Pick<ObservedValue, "qualifier">;

const sides: Readonly<Record<Qualifier, "above" | "below" | "around">> = {
  about: "around",
  "more-than": "above",
  "at-least": "above",
  "less-than": "below",
  "at-most": "below",
};

/** How a sum of two numbers is given: more than 100 and 3 are more than 103, more than 100 and less than 3 about 103. */
export function sumQualifier({ qualifier: one }: Given, { qualifier: other }: Given): Given {
  if (one === undefined || one === other) return other === undefined ? {} : { qualifier: other };
  if (other === undefined) return { qualifier: one };
  if (sides[one] !== sides[other]) return { qualifier: "about" };
  return { qualifier: sides[one] === "above" ? "more-than" : "less-than" };
}

/** The same of many numbers, and of their mean. */
export function qualifierOfSum(values: readonly Given[]): Given {
  return values.reduce<Given>(sumQualifier, {});
}
