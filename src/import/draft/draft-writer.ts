import { type Source, spanOf } from "../source/source.js";
import type { DraftClaim, Hole, HoleReason } from "./draft.js";
import type { Read } from "./reading.js";

const none: readonly DraftClaim[] = [];

/** Collects what a draft says of each field and where, and which stretches of the text it has used. */
export class DraftWriter {
  readonly claims: DraftClaim[] = [];
  readonly holes: Hole[] = [];
  /** 1 for each character of the text that a claim has used: of the text, not of the source. */
  readonly used: Uint8Array;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
    this.used = new Uint8Array(source.raw.length);
  }

  /** Claims a field, and gives its value. */
  claim<Value>(at: string, read: Read<Value>, locator?: string): Value {
    this.claims.push(this.#claimOf(at, read, locator));
    for (let place = read.start; place < read.end; place++) this.used[place] = 1;
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
      candidates:
        candidates.length === 0 ? none : candidates.map((one) => this.#claimOf(one.at ?? at, one, locator)),
    });
  }

  // Written out: a table has hundreds of thousands of claims, and spreads take several times as long.
  #claimOf(
    at: string,
    { value, start, end, because }: Read<unknown>,
    locator: string | undefined,
  ): DraftClaim {
    const place = spanOf(this.#source, { start, end });
    const claim: { -readonly [Key in keyof DraftClaim]: DraftClaim[Key] } = {
      at,
      value,
      raw: this.#source.raw.slice(start, end),
      start: place.start,
      end: place.end,
      how: because === undefined ? "printed" : "inferred",
    };
    if (because !== undefined) claim.because = because;
    if (locator !== undefined) claim.locator = locator;
    return claim;
  }
}

/** A path with more steps, all of them fields of a plan: none has a character to escape. */
export function below(at: string, ...steps: readonly (string | number)[]): string {
  let path = at;
  for (const step of steps) path += `/${step}`;
  return path;
}
