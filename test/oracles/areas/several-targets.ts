import type { OracleArea } from "../area.js";
import { severalCase, severalOf } from "../several-case.js";

/** Progress where several targets are due in one year, some of them only aspired to. */
export const severalTargets: OracleArea = {
  name: "several-targets",
  script: "several_targets.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) yield severalCase(random, severalOf);
  },
};
