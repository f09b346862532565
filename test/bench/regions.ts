// Verdicts and outlooks over many places: `npx tsx test/bench/regions.ts [places] [indicators] [years]`, each row in a process of its
// own, bundled first, because tsx keeps the names of inner functions and an application does not. Beside the time and memory of the
// call stands its ratio to asking `assess` and `outlook` in a loop, of the first places.

import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  assess,
  assessRegions,
  type Indicator,
  type Observations,
  observe,
  outlook,
  outlookRegions,
  type Plan,
  planFor,
} from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";

const [places, indicators = 20, years = 10, what] = process.argv
  .slice(2)
  .map((one) => (Number(one) >= 0 ? Number(one) : one));
const calls = ["assess", "outlook"] as const;

if (typeof places !== "number") {
  for (const size of [28, 2844, 28_440]) await table(size, 20, 10);
} else if (typeof what !== "string") await table(places, Number(indicators), Number(years));
else measure(what as (typeof calls)[number], places, Number(indicators), Number(years));

async function table(...sizes: readonly number[]): Promise<void> {
  const { buildSync } = await import("esbuild");
  const outfile = join(mkdtempSync(join(tmpdir(), "ipr-plan-bench-")), "regions.mjs");
  buildSync({
    entryPoints: [fileURLToPath(import.meta.url)],
    tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)),
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["esbuild", "docx", "write-excel-file"],
    // What is bundled as CommonJS asks for Node's own modules.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' },
    outfile,
  });
  for (const call of calls) {
    const args = ["--expose-gc", "--max-old-space-size=8192", outfile, ...sizes.map(String), call];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      timeout: 900_000,
    });
    console.log(status === 0 ? stdout.trim() : `${call} ${sizes.join(" × ")}: failed: ${stderr.slice(-300)}`);
  }
}

function measure(call: (typeof calls)[number], size: number, width: number, length: number): void {
  const { plan, byRegion, targets } = made(size, width, length);
  const names = Object.keys(byRegion);
  const some = names.slice(0, Math.min(size, 100));
  // Warmed up by some places. The loop comes afterwards, as no application has both.
  allAtOnce(call, plan, Object.fromEntries(some.map((name) => [name, byRegion[name] ?? {}])), targets);
  const before = heap();
  let kept: unknown;
  const start = performance.now();
  const all = seconds(() => {
    kept = allAtOnce(call, plan, byRegion, targets);
  });
  const wall = (performance.now() - start) / 1000;
  const grown = heap() - before;
  const most = process.resourceUsage().maxRSS / 1024;
  inLoop(call, plan, byRegion, targets, some);
  const loop = seconds(() => inLoop(call, plan, byRegion, targets, some)) / some.length;
  const each = (all / size / width) * 1e6;
  console.log(
    `${call} ${size} places × ${width} indicators × ${length} years: ${wall.toFixed(2)} s on the clock, ${all.toFixed(2)} s of the processor (${each.toFixed(1)} µs each), ${((all / size / loop) * 100).toFixed(0)} % of a loop, ${grown.toFixed(0)} MB kept, ${most.toFixed(0)} MB at most${kept === undefined ? " (nothing)" : ""}`,
  );
}

function allAtOnce(
  call: (typeof calls)[number],
  plan: Plan,
  byRegion: Readonly<Record<string, Observations>>,
  targets: Readonly<Record<string, Readonly<Record<string, number>>>>,
): unknown {
  const told = Object.fromEntries(Object.keys(byRegion).map((name) => [name, targets[name] ?? {}]));
  return call === "assess"
    ? assessRegions(plan, byRegion, { targets: told, asOf: "2023" })
    : outlookRegions(plan, byRegion, { targets: told, asOf: "2023" });
}

/** What a caller would write: the plan of each place, and one indicator of it after the other. */
function inLoop(
  call: (typeof calls)[number],
  plan: Plan,
  byRegion: Readonly<Record<string, Observations>>,
  targets: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: readonly string[],
): unknown {
  return names.map((name) => {
    const observations = byRegion[name] ?? {};
    const own = planFor(plan, name, { targets: targets[name] ?? {}, observations });
    return own.indicators.map(({ id }) =>
      call === "assess"
        ? assess(own, id, observations, { asOf: "2023" })
        : outlook(own, id, observations, { asOf: "2023" }),
    );
  });
}

/** What is held, in MB, once what is not has been collected. */
function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Of the processor, whatever else the machine does meanwhile. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** A plan of many indicators with its places' figures and targets, made from a counter and not from chance. */
function made(size: number, width: number, length: number) {
  const indicators = Array.from({ length: width }, (_, index): Indicator => {
    const like: Indicator | undefined = guangxi2025.indicators[index % guangxi2025.indicators.length];
    if (like === undefined) throw new Error("no indicator");
    return { ...like, id: `indicator-${index}` };
  });
  const { actions: _, goals: __, facts: ___, ...rest } = guangxi2025;
  const plan: Plan = { ...rest, indicators };
  const byRegion: Record<string, Observations> = {};
  const targets: Record<string, Record<string, number>> = {};
  for (let place = 0; place < size; place++) {
    const own: Record<string, number> = {};
    const values: Record<string, Record<string, number>> = {};
    for (const [index, { id, measure, unit }] of indicators.entries()) {
      const start = 10 + ((place * 31 + index * 17) % 40);
      const last = 2023;
      const first = measure === "cumulative" ? 2021 : last - length + 1;
      const step = unit === "%" || unit === "分" ? 0.5 : 1 + (place % 3);
      const byYear: Record<string, number> = {};
      for (let year = first; year <= last; year++) {
        const wave = measure === "cumulative" ? 0 : ((place + index * year) % 5) / 10;
        byYear[year] = Math.round((start + (year - first) * step + wave) * 10) / 10;
      }
      values[id] = byYear;
      own[id] = start + (length + 2) * step;
    }
    byRegion[`place ${place}`] = observe(plan, values);
    targets[`place ${place}`] = own;
  }
  return { plan, byRegion, targets };
}
