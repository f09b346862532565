import { hasTargetValue } from "../../model/has-target-value.js";
import { bindingWithout } from "../binding-without.js";
import type { Rule } from "../rule.js";

export const bindingWithoutTarget: Rule = {
  code: "binding-without-target",
  level: "error",
  ...bindingWithout("targets", ["数值目标", "a numeric target"], (indicator) => !hasTargetValue(indicator)),
};
