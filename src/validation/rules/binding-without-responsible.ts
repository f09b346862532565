import { bindingWithout } from "../binding-without.js";
import type { Rule } from "../rule.js";

export const bindingWithoutResponsible: Rule = {
  code: "binding-without-responsible",
  level: "warning",
  ...bindingWithout(
    "responsible",
    ["责任单位", "a responsible unit"],
    ({ responsible }) => !responsible?.length,
  ),
};
