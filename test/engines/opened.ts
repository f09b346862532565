import type { Engine } from "../sql/engines.js";

/** An engine that answers. */
export interface Opened {
  readonly engine: Engine;
  readonly version: string;
  readonly close: () => void;
}
