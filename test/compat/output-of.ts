import { spawnSync } from "node:child_process";

/** What a program prints; throws with what it complained of where it fails. */
export function outputOf(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 600_000,
    env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${(stderr || stdout).slice(0, 1500)}`);
  return stdout;
}
