import { bindingWithout } from "../binding-without.js";
import type { Rule } from "../rule.js";

export const bindingWithoutSource: Rule = {
  code: "binding-without-source",
  level: "warning",
  ...bindingWithout(
    "dataSource",
    ["数据来源", "a data source"],
    ({ dataSource }) => dataSource === undefined,
  ),
};
