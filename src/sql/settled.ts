import type { SqlDialectRow } from "./dialect.js";

/** A query with what the engine has to be told for it; its parts are enclosed, so that it is told for all of them. */
export function settled(query: string, { settings }: SqlDialectRow): string {
  return settings === "" ? query : `SELECT * FROM (\n${query}\n) AS found${settings}`;
}
