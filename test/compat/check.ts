/** One place where the library was tried. */
export interface Check {
  readonly name: string;
  /** Runs it; gives its version and, where it ran the smoke program, what that printed. Throws where it fails. */
  readonly run: () => Promise<Tried> | Tried;
}

/** What a check came to. */
export interface Tried {
  readonly version: string;
  readonly output?: string;
  /** Where it printed nothing to compare: what it did without a fault. */
  readonly did?: string;
}

/** Thrown where something cannot be had on this machine, such as without a network. */
export class Unavailable extends Error {}

/** Gets something that may be unavailable. */
export function available<Value>(get: () => Value): Value {
  try {
    return get();
  } catch (error) {
    const lines = String(error instanceof Error ? error.message : error).split("\n");
    throw new Unavailable(lines.find((line) => /npm error|ENOENT|not found/.test(line)) ?? lines[0]);
  }
}
