import { bindingWithout } from "../binding-without.js";
import type { Rule } from "../rule.js";

export const bindingWithoutTarget: Rule = {
  code: "binding-without-target",
  level: "error",
  ...bindingWithout("targets", ["数值目标", "a numeric target"], ({ targets }) => targets.length === 0),
};
