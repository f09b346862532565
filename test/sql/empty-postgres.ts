import { createRequire } from "node:module";

/** What is asked of PostgreSQL here. */
export interface Postgres {
  query<Row>(
    sql: string,
    values?: readonly unknown[],
    options?: { readonly rowMode: "array" } | { readonly blob: Blob },
  ): Promise<{ readonly rows: readonly Row[] }>;
}

let opened: Postgres | undefined;

/** PostgreSQL in memory without a table. A process opens it once and then empties it: opening costs seconds. */
export async function emptyPostgres(): Promise<Postgres> {
  if (opened === undefined) {
    const require = createRequire(import.meta.url);
    const { PGlite } = require("@electric-sql/pglite") as { PGlite: new () => Postgres };
    opened = new PGlite();
  }
  await opened.query("DROP SCHEMA public CASCADE");
  await opened.query("CREATE SCHEMA public");
  return opened;
}
