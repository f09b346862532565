// npm run compat: the packed library on every runtime, in a browser, under every compiler and through every bundler.
// `npm run build` comes first. What cannot be had on this machine is skipped, and said to be.

import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { browser } from "./browser.js";
import { bundles } from "./bundles.js";
import { type Check, Unavailable } from "./check.js";
import { compilers } from "./compilers.js";
import { emptyFolder, installFromRegistry, installOffline, pack } from "./installed.js";
import { outputOf } from "./output-of.js";
import { nodeBinary, nodes, others } from "./runtimes.js";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

const temporary = emptyFolder();
const tarball = pack(temporary);
const consumer = installed([], "newest");
const lowest = installed(
  ["zod@3.25.76", "date-fns@4.4.0", "@date-fns/utc@2.1.1", "decimal.js@10.6.0"],
  "lowest",
);
const reference = referenceNode();
const expected = outputOf(reference.path, ["run.mjs"], consumer);

const checks: Check[] = [
  ...nodes(consumer),
  {
    name: "lowest dependencies",
    run: () => ({
      version: `Node ${reference.version}`,
      output: outputOf(reference.path, ["run.mjs"], lowest),
    }),
  },
  ...others(consumer),
  ...browser(consumer),
  ...compilers(consumer),
  ...bundles(consumer, reference.path),
];

console.log(
  `The smoke program prints ${expected.length} characters, ${digest(expected)}, on Node ${reference.version}.\n`,
);
console.log("| where | version | result |\n|---|---|---|");
let wrong = 0;
for (const check of checks) console.log(await row(check));
console.log(`\n${wrong === 0 ? "No difference" : `${wrong} of ${checks.length} differ or fail`}.`);
process.exitCode = wrong === 0 ? 0 : 1;
for (const folder of new Set([temporary, consumer, lowest])) rmSync(folder, { recursive: true, force: true });

async function row({ name, run }: Check): Promise<string> {
  try {
    const { version, output } = await run();
    if (output === undefined) return `| ${name} | ${version} | compiles |`;
    if (output === expected) return `| ${name} | ${version} | the same |`;
    wrong++;
    return `| ${name} | ${version} | DIFFERENT: ${output.length} characters, ${digest(output)}, ${firstDifference(output)} |`;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Unavailable) return `| ${name} | – | skipped: ${message.slice(0, 200)} |`;
    wrong++;
    return `| ${name} | – | FAILED: ${message.slice(0, 1500)} |`;
  }
}

function firstDifference(output: string): string {
  const [before, after] = [expected.split("\n"), output.split("\n")];
  const line = before.findIndex((text, index) => text !== after[index]);
  return `line ${line + 1}: ${before[line]?.trim()} became ${after[line]?.trim()}`.slice(0, 200);
}

function installed(others: readonly string[], name: string): string {
  try {
    return installFromRegistry(tarball, others);
  } catch {
    console.log(`No registry: the ${name} dependencies are those of this project.`);
    return installOffline(tarball);
  }
}

function referenceNode(): { path: string; version: string } {
  try {
    return nodeBinary(20);
  } catch {
    return { path: process.execPath, version: process.versions.node };
  }
}
