// Five million made-up patents counted by province and condition: in memory, streamed from a file, and by DuckDB's SQL.
// Run: npx tsx test/bench/register.ts [records]

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { CountOptions } from "ipr-plan";
import { countHighValuePatents } from "ipr-plan";
import { type MadeUpPatent, madeUpRegister } from "../../examples/made-up-register.js";
import { countSql, on, openDuckDb, pledgeAtLeast, rowsOf, sourceOf } from "./duckdb-register.js";

const options: CountOptions<MadeUpPatent> = {
  on,
  jurisdiction: "CN",
  pledgeAtLeast,
  by: (record) => record.province,
};

/** The lines of a file, in constant memory, as fast as reading and decoding allow. */
function* linesOf(path: string, most = Number.POSITIVE_INFINITY): Generator<string> {
  const file = openSync(path, "r");
  const chunk = Buffer.allocUnsafe(1 << 18);
  let rest: Buffer = Buffer.alloc(0);
  let left = most;
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, size)]);
      // Cut at a line's end, so that no character is torn.
      const end = bytes.lastIndexOf(10) + 1;
      rest = bytes.subarray(end);
      const text = bytes.toString("utf8", 0, end);
      for (let from = 0, to = text.indexOf("\n"); to !== -1; from = to + 1, to = text.indexOf("\n", from)) {
        if (left-- <= 0) return;
        yield text.slice(from, to);
      }
    }
  } finally {
    closeSync(file);
  }
}

function* recordsOf(path: string, most?: number): Generator<MadeUpPatent> {
  for (const line of linesOf(path, most)) yield JSON.parse(line);
}

async function* recordsByReadline(path: string): AsyncGenerator<MadeUpPatent> {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line);
}

function writeRegister(path: string, records: Iterable<MadeUpPatent>): void {
  const file = openSync(path, "w");
  let lines: string[] = [];
  const flush = () => {
    writeSync(file, lines.join(""));
    lines = [];
  };
  for (const record of records) {
    lines.push(`${JSON.stringify(record)}\n`);
    if (lines.length === 20_000) flush();
  }
  flush();
  closeSync(file);
}

// Each way of streaming runs in a process of its own, so that its peak memory is its own.
const ways: Record<string, (path: string, most: number) => unknown> = {
  "parse the lines, count nothing": (path, most) => {
    for (const _ of recordsOf(path, most));
  },
  "stream, synchronous": (path, most) => countHighValuePatents(recordsOf(path, most), options),
  "stream, repeated ids found": (path, most) =>
    countHighValuePatents(recordsOf(path, most), { ...options, distinctIds: true }),
  "readline alone, parse, count nothing": async (path) => {
    for await (const _ of recordsByReadline(path));
  },
  "stream, node:readline": (path) => countHighValuePatents(recordsByReadline(path), options),
};

interface Times {
  readonly seconds: number;
  /** Seconds of all processors together: what a busy machine does not blur. */
  readonly cpu: number;
}

interface Measured extends Times {
  readonly peak: number;
  readonly rows: unknown;
}

function inProcess(way: string, path: string, most: number): Measured {
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), "--way", way, path, String(most)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function runWay(way: string, path: string, most: number): Promise<void> {
  const { result, ...times } = await best(1, () => ways[way]?.(path, most));
  const rows = result === undefined ? null : rowsOf(result as Parameters<typeof rowsOf>[0]);
  process.stdout.write(JSON.stringify({ ...times, peak: peakMemory(), rows }));
}

/** In MB. Linux hands the peak that getrusage tells of down from the parent, so there the kernel's own mark is read. */
function peakMemory(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}

function print(what: string, { seconds, cpu }: Times, count: number, more = ""): void {
  const rate = (count / seconds / 1e6).toFixed(2);
  const times = `${seconds.toFixed(2).padStart(8)} s${cpu.toFixed(2).padStart(8)} s CPU`;
  console.log(`${what.padEnd(40)}${times}${rate.padStart(8)} M/s  ${more}`);
}

/** The best of some runs, and the last result. */
async function best<Result>(runs: number, run: () => Result): Promise<Times & { result: Awaited<Result> }> {
  let [seconds, cpu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let left = runs; ; left--) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    const result = await run();
    const { user, system } = process.cpuUsage(before);
    seconds = Math.min(seconds, (performance.now() - started) / 1000);
    cpu = Math.min(cpu, (user + system) / 1e6);
    if (left <= 1) return { seconds, cpu, result };
  }
}

async function compare(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "register-"));
  const path = join(folder, "register.ndjson");
  try {
    const register = [...madeUpRegister(count)];
    writeRegister(path, register);
    console.log(
      `${count} made-up patents, ${(statSync(path).size / 1e6).toFixed(0)} MB as NDJSON, best of 3\n`,
    );

    const ours = await best(3, () => countHighValuePatents(register, options));
    print("in memory", ours, count);
    const expected = rowsOf(ours.result);
    register.length = 0;

    const duck = await openDuckDb();
    await duck.run(`CREATE TABLE patents AS SELECT * FROM ${sourceOf(path)}`);
    for (const threads of [1, 2]) {
      await duck.run(`SET threads = ${threads}`);
      const sql = await best(3, () => duck.run(countSql("patents")));
      assert.deepEqual(sql.result, expected);
      print(`DuckDB, table in memory, ${threads} thread(s)`, sql, count, ratio(ours, sql));
    }
    const fromFile = await best(1, () => duck.run(countSql(sourceOf(path))));
    assert.deepEqual(fromFile.result, expected);
    print("DuckDB, from the file, 2 threads", fromFile, count);
    console.log();

    for (const way of Object.keys(ways)) {
      const { peak, rows, ...times } = inProcess(way, path, count);
      if (rows !== null) assert.deepEqual(rows, expected);
      print(way, times, count, `peak ${peak.toFixed(0)} MB`);
    }
    for (const share of [0.2, 0.02]) {
      const { peak, ...times } = inProcess("stream, synchronous", path, count * share);
      print(
        `stream, synchronous, first ${share * 100} %`,
        times,
        count * share,
        `peak ${peak.toFixed(0)} MB`,
      );
    }
    console.log(`\nall counts equal, in ${expected.length} provinces`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ratio = (ours: Times, theirs: Times): string =>
  `ipr-plan / DuckDB: ${(ours.seconds / theirs.seconds).toFixed(2)} of the time, ${(ours.cpu / theirs.cpu).toFixed(2)} of the CPU`;

const [flag, way = "", path = "", most = ""] = process.argv.slice(2);
if (flag === "--way") await runWay(way, path, Number(most));
else await compare(Number(flag ?? 5_000_000));
