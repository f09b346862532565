import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { available, type Check } from "./check.js";
import type { Consumers } from "./consumers.js";
import { installedVersion } from "./installed.js";
import { outputOf } from "./output-of.js";
import { nodeBinary } from "./runtimes.js";

const packages = ["jest@30", "@swc/core@1", "@swc/jest@0.2", "@babel/core@7", "@babel/preset-env@7"];

// As docs/guides/javascript-and-workers.md tells it: the library, and what only `ipr-plan/import` needs.
const onlyModules = "ipr-plan|htmlparser2|dom-serializer|domelementtype|domhandler|domutils|entities";
const ignored = [`/node_modules/(?!(${onlyModules})/)`];
const babel = ["babel-jest", { presets: [["@babel/preset-env", { targets: { node: "current" } }]] }];

/** How a user sets Jest up. */
interface Setting {
  readonly type: "module" | "commonjs";
  readonly node: number;
  readonly flags: readonly string[];
  readonly config: Readonly<Record<string, unknown>>;
  /** Makes the test what it is in such a project. */
  readonly written?: (test: string) => string;
}

const vm = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
const settings: Readonly<Record<string, Setting>> = {
  "ES modules": { type: "module", node: 22, flags: vm, config: { transform: {} } },
  "CommonJS, require": {
    type: "commonjs",
    node: 24,
    flags: vm,
    config: { transform: {} },
    written: (test) => test.replace(/^import (.*) from (".*");$/gm, "const $1 = require($2);"),
  },
  "CommonJS by SWC": {
    type: "commonjs",
    node: 20,
    flags: [],
    config: { transform: { "\\.[cm]?js$": "@swc/jest" }, transformIgnorePatterns: ignored },
  },
  "CommonJS by Babel": {
    type: "commonjs",
    node: 20,
    flags: [],
    config: { transform: { "\\.[cm]?js$": babel }, transformIgnorePatterns: ignored },
  },
};

/** A user's test under Jest: as a module, under require, and transformed to CommonJS. */
export function jest(consumers: Consumers): Check[] {
  return Object.entries(settings).map(([name, setting]) => ({
    name: `Jest, ${name}`,
    run() {
      const consumer = consumers.with(...packages);
      const { path, version } = available(() => nodeBinary(String(setting.node)));
      const folder = projectOf(consumer, name, setting);
      const program = join(consumer, "node_modules/jest/bin/jest.js");
      const flags = ["--config", "jest.config.json", "--json", "--no-cache"];
      const { numPassedTests, numTotalTests } = JSON.parse(
        outputOf(path, [...setting.flags, program, ...flags], folder),
      );
      if (numPassedTests === 0) throw new Error(`${numPassedTests} of ${numTotalTests} tests passed`);
      return {
        version: `${installedVersion(consumer, "jest")}, Node ${version}`,
        did: `${numPassedTests} of ${numTotalTests} tests pass`,
      };
    },
  }));
}

function projectOf(consumer: string, name: string, { type, config, written }: Setting): string {
  const folder = join(consumer, "jest", name.replace(/\W+/g, "-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
  writeFileSync(join(folder, "jest.config.json"), JSON.stringify(config));
  const test = join(folder, "plan.test.js");
  cpSync(join(consumer, "jest/plan.test.js"), test);
  if (written !== undefined) writeFileSync(test, written(readFileSync(test, "utf8")));
  return folder;
}
