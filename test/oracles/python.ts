import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Answered } from "./area.js";

/** What a script says at its end. */
export interface Told {
  readonly cases: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly different: number;
  readonly first: readonly { readonly case: unknown; readonly library: unknown; readonly oracle: unknown }[];
}

/** The version of Python, or nothing where there is none. */
export function pythonVersion(): string | undefined {
  const { status, stdout } = spawnSync("python3", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

const batchSize = 500;

/** Hands cases to a script, no faster than it takes them, and returns what it says at its end. */
export async function askPython(script: string, cases: Iterable<Answered>): Promise<Told> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn("python3", ["-B", path], { stdio: ["pipe", "pipe", "inherit"] });
  const said: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => said.push(part));
  const closed = once(child, "close");
  // A script that stops early closes its input; how it ended is told below.
  child.stdin.on("error", () => undefined);
  let batch: string[] = [];
  const send = async (): Promise<void> => {
    const isRoom = child.stdin.write(batch.join(""));
    batch = [];
    if (!isRoom) await Promise.race([once(child.stdin, "drain"), closed]);
  };
  for (const one of cases) {
    batch.push(`${JSON.stringify(one)}\n`);
    if (batch.length === batchSize) await send();
    if (child.exitCode !== null) break;
  }
  await send();
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return JSON.parse(Buffer.concat(said).toString("utf8")) as Told;
}
