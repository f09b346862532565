import type { Engine } from "../sql/engines.js";
import type { Database } from "../sql/tables/tables.js";

/** An engine that answers. */
export interface Opened {
  readonly engine: Engine;
  /** The same engine, to which a driver hands values. */
  readonly database: Database;
  readonly version: string;
  readonly close: () => void;
}
