// npm run compat: the packed library on every runtime, in a browser, under every compiler and through every bundler.
// `npm run build` comes first. What cannot be had on this machine is skipped, and said to be.

import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { browser } from "./browser.js";
import { bundles } from "./bundles.js";
import { type Check, Unavailable } from "./check.js";
import { compilers } from "./compilers.js";
import { Consumers } from "./consumers.js";
import { digest, firstDifference } from "./differences.js";
import { emptyFolder, installFromRegistry, installOffline, lowestVersions, pack } from "./installed.js";
import { jest } from "./jest.js";
import { outputOf } from "./output-of.js";
import { react } from "./react.js";
import { nodeBinary, nodes, others, withoutRequire } from "./runtimes.js";
import { zod } from "./zod.js";

const { values: told } = parseArgs({ options: { only: { type: "string", default: "" } } });

const temporary = emptyFolder();
const tarball = pack(temporary);
const consumer = installed([], "newest");
const consumers = new Consumers(tarball);
const reference = referenceNode();
const expected = outputOf(reference.path, ["run.mjs"], consumer);

const checks: Check[] = [
  ...nodes(consumer),
  ...withoutRequire(consumer),
  {
    name: "lowest dependencies",
    run: () => ({
      version: `Node ${reference.version}`,
      output: outputOf(reference.path, ["run.mjs"], consumers.with(...lowestVersions())),
    }),
  },
  ...others(consumer),
  ...browser(consumer),
  ...compilers(consumer),
  ...bundles(consumer, reference.path),
  ...react(consumers, reference.path),
  ...jest(consumers),
  ...zod(consumers, reference.path),
].filter(({ name }) => name.toLowerCase().includes(told.only.toLowerCase()));

console.log(
  `The smoke program prints ${expected.length} characters, ${digest(expected)}, on Node ${reference.version}.\n`,
);
console.log("| where | version | result | seconds |\n|---|---|---|---:|");
let wrong = 0;
for (const check of checks) {
  const start = performance.now();
  const cells = await row(check);
  console.log(`| ${[check.name, ...cells, ((performance.now() - start) / 1000).toFixed(1)].join(" | ")} |`);
}
console.log(`\n${wrong === 0 ? "No difference" : `${wrong} of ${checks.length} differ or fail`}.`);
process.exitCode = wrong === 0 ? 0 : 1;
consumers.remove();
for (const folder of [temporary, consumer]) rmSync(folder, { recursive: true, force: true });

/** The version and the result of a check. */
async function row({ run }: Check): Promise<readonly [string, string]> {
  try {
    const { version, output, did = "" } = await run();
    if (output === undefined) return [version, did];
    if (output === expected) return [version, "the same"];
    wrong++;
    const difference = firstDifference(expected, output);
    return [version, `DIFFERENT: ${output.length} characters, ${digest(output)}, ${difference}`];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Unavailable) return ["–", `skipped: ${message.slice(0, 200)}`];
    wrong++;
    return ["–", `FAILED: ${message.slice(0, 1500)}`];
  }
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
    return nodeBinary("20");
  } catch {
    return { path: process.execPath, version: process.versions.node };
  }
}
