import { mkdirSync } from "node:fs";
import type { SqlDialect } from "ipr-plan/sql";
import { expect, test } from "vitest";
import { expectCommitted } from "../structure/committed.js";
import { samplesFor } from "./samples.js";

test.each(["duckdb", "postgres", "clickhouse", "spark"] as const satisfies readonly SqlDialect[])(
  "the statements for %s are the committed text, from run to run",
  (dialect) => {
    if (process.env["UPDATE"] === "1") mkdirSync(`test/sql/samples/${dialect}`, { recursive: true });
    expect(samplesFor(dialect)).toEqual(samplesFor(dialect));
    for (const [name, text] of Object.entries(samplesFor(dialect))) {
      expectCommitted(`test/sql/samples/${dialect}/${name}.sql`, `${text}\n`);
    }
  },
);
