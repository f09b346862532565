import { pointer } from "../../issue.js";
import { type Source, spanOf } from "../source/source.js";
import type { Claim, Hole, HoleReason, Span } from "./draft.js";
import type { Read } from "./reading.js";

/** Collects what a draft says of each field and where, and which stretches of the text it has used. */
export class DraftWriter {
  readonly claims: Claim[] = [];
  readonly holes: Hole[] = [];
  /** In the text, not in the source. */
  readonly used: Span[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Claims a field, and gives its value. */
  claim<Value>(at: string, read: Read<Value>, locator?: string): Value {
    this.claims.push(this.#claimOf(at, read, locator));
    this.used.push({ start: read.start, end: read.end });
    return read.value;
  }

  /** Leaves a field open. */
  open(
    at: string,
    reason: HoleReason,
    candidates: readonly (Read<unknown> & { readonly at?: string })[] = [],
    locator?: string,
  ): void {
    this.holes.push({
      at,
      reason,
      candidates: candidates.map((one) => this.#claimOf(one.at ?? at, one, locator)),
    });
  }

  #claimOf(at: string, { value, start, end, because }: Read<unknown>, locator: string | undefined): Claim {
    return {
      at,
      value,
      raw: this.#source.raw.slice(start, end),
      ...spanOf(this.#source, { start, end }),
      how: because === undefined ? "printed" : "inferred",
      ...(because && { because }),
      ...(locator !== undefined && { locator }),
    };
  }
}

/** A path with a few more steps. */
export function below(at: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce((path: string, step) => pointer(path, step), at);
}
