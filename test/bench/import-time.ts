// How long importing the built library takes, beside importing zod and decimal.js alone: each in a fresh process, the
// two in turn, so that whatever else the machine does falls on both. `npm run build` first.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const rounds = 21;
const resolved = (path: string): string => new URL(path, new URL("../../", import.meta.url)).href;

const imports = {
  "zod and decimal.js": [import.meta.resolve("zod"), import.meta.resolve("decimal.js")],
  "the whole library": [resolved("dist/index.js"), resolved("dist/plans/index.js")],
};

const times = Object.fromEntries(Object.keys(imports).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  for (const [name, urls] of Object.entries(imports)) times[name]?.push(millisecondsFor(urls));
}

const median = (name: keyof typeof imports): number =>
  [...(times[name] ?? [])].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;

for (const name of Object.keys(imports) as (keyof typeof imports)[]) {
  console.log(`${name.padEnd(20)} ${median(name).toFixed(1)} ms (median of ${rounds})`);
}
const alone = median("zod and decimal.js");
const more = median("the whole library") - alone;
console.log(`${"more".padEnd(20)} ${more.toFixed(1)} ms, ${(more / alone).toFixed(2)} of it`);

function millisecondsFor(urls: readonly string[]): number {
  const program = `const start = performance.now();
for (const url of ${JSON.stringify(urls)}) await import(url);
console.log(performance.now() - start);`;
  const options = { cwd: fileURLToPath(new URL("../..", import.meta.url)), encoding: "utf8" } as const;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", program], options));
}
