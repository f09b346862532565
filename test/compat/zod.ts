import { join } from "node:path";
import { available, type Check } from "./check.js";
import { compile } from "./compilers.js";
import type { Consumers } from "./consumers.js";
import { digest, firstDifference } from "./differences.js";
import { installedVersion } from "./installed.js";
import { outputOf } from "./output-of.js";
import { tool } from "./tool.js";

/** The ends of the peer's range, and the first version of its newest major. */
const lowest = "zod@3.25.76";
const versions = [lowest, "zod@4.0.0", "zod@4"];

/** Reading, issues and schemas under each version of zod: the same text; and the declarations under the lowest. */
export function zod(consumers: Consumers, node: string): Check[] {
  const textUnder = (version: string): string => outputOf(node, ["zod.mjs"], consumers.with(version));
  return [
    ...versions.map((wanted) => ({
      name: `${wanted.replace("@", " ")}: reading, issues, schemas`,
      run() {
        const [expected, text] = [textUnder("zod@4"), textUnder(wanted)];
        if (text !== expected) throw new Error(firstDifference(expected, text));
        const did = `${JSON.parse(text).cases} spoilt plans, ${text.length} characters, ${digest(text)}`;
        return { version: installedVersion(consumers.with(wanted), "zod"), did };
      },
    })),
    {
      name: "zod 3.25.76: declarations",
      run() {
        const consumer = consumers.with(lowest);
        const { folder, version } = available(() => tool("typescript@~7.0.0"));
        compile(consumer, join(folder, "node_modules/typescript/bin/tsc"));
        return { version: `TypeScript ${version}`, did: "compiles" };
      },
    },
  ];
}
