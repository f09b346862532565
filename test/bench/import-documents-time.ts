// How long importPlan takes to read a document of 1 MB of each kind, and half of it, each in a fresh process: the time of the processor,
// with what a first call makes once. `npm run build` first, then `npx tsx test/bench/import-documents-time.ts [KIND…] [FILE…]`. A file is read
// repeated until it is as long. Time that grows with the square of the length shows as a factor of 4 between the two.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileDocuments, plainDocuments } from "./long-documents.js";

const megabyte = 1_000_000;
const built = new URL("../../dist/import/index.js", import.meta.url).href;
const asked = process.argv.slice(2);
const files = asked.filter((one) => existsSync(one));
const kinds = asked.filter((one) => !existsSync(one));

const all = {
  ...plainDocuments,
  ...hostileDocuments,
  ...Object.fromEntries(files.map((file) => [file, repeated(readFileSync(file, "utf8"))])),
};

const folder = mkdtempSync(join(tmpdir(), "import-documents-"));
const path = join(folder, "document");
console.log("CPU ms of 0.5 MB, of 1 MB; claims, holes, numbers unclaimed; issues");
for (const [name, make] of Object.entries(all)) {
  const isAsked = asked.length === 0 || files.includes(name) || kinds.some((one) => name.includes(one));
  if (!isAsked) continue;
  const [half, whole] = [measured(make(megabyte / 2)), measured(make(megabyte))];
  const { claims, holes, unclaimed, issues } = whole;
  console.log(
    `${name.padEnd(34)} ${padded(half.cpu)} ${padded(whole.cpu)}  ${[claims, holes, unclaimed].join(" ")}  ${issues.join(" ")}`,
  );
}
rmSync(folder, { recursive: true });

interface Measured {
  readonly cpu: number;
  readonly claims: number;
  readonly holes: number;
  readonly unclaimed: number;
  readonly issues: readonly string[];
}

function measured(text: string): Measured {
  writeFileSync(path, text);
  const program = `import { readFileSync } from "node:fs";
const { importPlan } = await import(${JSON.stringify(built)});
const text = readFileSync(${JSON.stringify(path)}, "utf8");
const before = process.cpuUsage();
const { claims, holes, unclaimed, issues } = importPlan(text);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpu: (user + system) / 1000, claims: claims.length, holes: holes.length,
  unclaimed: unclaimed.length, issues: issues.map(({ code }) => code) }));`;
  try {
    return JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
        encoding: "utf8",
        timeout: 60_000,
        stdio: ["ignore", "pipe", "pipe"],
      }),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const why = /RangeError|TypeError|heap|ETIMEDOUT/u.exec(message)?.[0] ?? message;
    return { cpu: Number.NaN, claims: 0, holes: 0, unclaimed: 0, issues: [`FAILED: ${why}`] };
  }
}

function repeated(text: string): (bytes: number) => string {
  const own = Buffer.byteLength(text);
  return (bytes) => text.repeat(Math.max(1, Math.round(bytes / own)));
}

function padded(cpu: number): string {
  return cpu.toFixed(0).padStart(6);
}
