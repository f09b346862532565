import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { type Cell, cellOf } from "../sql/engines.js";

/** An engine that runs in a process of its own and is asked line by line. */
export interface Bridge {
  readonly ask: (sql: string) => Promise<readonly (readonly Cell[])[]>;
  readonly close: () => void;
}

/** Starts a script of Python beside this file. */
export function openBridge(script: string, environment: Readonly<Record<string, string>>): Bridge {
  const child = spawn("python3", [new URL(script, import.meta.url).pathname], {
    env: { ...process.env, ...environment },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const lines = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]();
  return {
    // One question at a time: the next begins when the answer to the last has come.
    ask: async (sql) => {
      child.stdin.write(`${JSON.stringify({ sql, reads: /^(SELECT|WITH|\/\*)/.test(sql) })}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${script} has ended`);
      const answer = JSON.parse(value) as { rows?: readonly (readonly unknown[])[]; error?: string };
      if (answer.rows === undefined) throw new Error(`${answer.error}\n${sql}`);
      return answer.rows.map((row) => row.map(cellOf));
    },
    close: () => child.stdin.end(),
  };
}
