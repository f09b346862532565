import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { SqlRow } from "ipr-plan/sql";
import { type Cell, cellOf } from "../sql/engines.js";

/** An engine that runs in a process of its own and is asked line by line. */
export interface Bridge {
  readonly ask: (sql: string) => Promise<readonly (readonly Cell[])[]>;
  /** The same with values for a statement, and each row with the names of its columns. */
  readonly askNamed: (sql: string, values?: readonly SqlRow[string][]) => Promise<readonly SqlRow[]>;
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
  // One question at a time: the next begins when the answer to the last has come.
  const answer = async <Row>(question: { readonly sql: string }): Promise<readonly Row[]> => {
    const reads = /^(SELECT|WITH|\/\*)/.test(question.sql);
    child.stdin.write(`${JSON.stringify({ values: null, named: false, ...question, reads })}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`${script} has ended`);
    const { rows, error } = JSON.parse(value) as { rows?: readonly Row[]; error?: string };
    if (rows === undefined) throw new Error(`${error}\n${question.sql}`);
    return rows;
  };
  return {
    ask: async (sql) => (await answer<readonly unknown[]>({ sql })).map((row) => row.map(cellOf)),
    askNamed: (sql, values = []) => answer<SqlRow>({ sql, ...{ values, named: true } }),
    close: () => child.stdin.end(),
  };
}
