import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Answered } from "./area.js";

/** What a script of Python found. */
export interface OracleReport {
  readonly cases: number;
  /** How many answers were a value, how many were missing, by reason. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly different: number;
  /** The first few differences. */
  readonly first: readonly { readonly case: unknown; readonly library: unknown; readonly oracle: unknown }[];
}

const linesAtOnce = 500;

/** The version of the Python on this machine; `undefined` where there is none. */
export function pythonVersion(): string | undefined {
  const { status, stdout } = spawnSync("python3", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** Starts a script beside this file, gives it the cases a line each, and reads its report. */
export async function askOracle(script: string, cases: Iterable<Answered>): Promise<OracleReport> {
  // Without -B Python would leave compiled files in the folder.
  const child = spawn("python3", ["-B", fileURLToPath(new URL(script, import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let written = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    written += part;
  });
  // A script that ends early closes its input; what went wrong is said when it has ended.
  child.stdin.on("error", () => {});
  const ended = once(child, "close");
  let batch: string[] = [];
  const send = async (): Promise<void> => {
    const text = batch.map((line) => `${line}\n`).join("");
    batch = [];
    // Waits until Python has read, so that unread lines do not pile up here.
    if (!child.stdin.write(text)) await Promise.race([once(child.stdin, "drain"), ended]);
  };
  for (const one of cases) {
    batch.push(JSON.stringify({ case: one.case, answer: one.answer }));
    if (batch.length === linesAtOnce) await send();
  }
  await send();
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return JSON.parse(written) as OracleReport;
}
