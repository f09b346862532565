import type { FaultKind } from "../aims/fault.js";
import { called } from "./indicators-of.js";
import type { Finding, RuleContext } from "./rule.js";

/** Each target and statement that its indicator cannot carry for a reason of one kind, where it does not fit. */
export function* faultsIn({ indicators }: RuleContext, kind: FaultKind): Iterable<Finding> {
  for (const { indicator, faults } of indicators) {
    for (const { fault, path } of faults) {
      if (fault.kind !== kind) continue;
      const { expected, received, message } = fault;
      yield {
        path,
        expected,
        received,
        message: {
          "zh-Hans": `${called(indicator)}：${message["zh-Hans"]}`,
          en: `${called(indicator)}: ${message.en}`,
        },
      };
    }
  }
}
