import { rmSync } from "node:fs";
import { available } from "./check.js";
import { installFromRegistry } from "./installed.js";

/** Folders of consumers that have more than the library; each is installed when it is first asked for. */
export class Consumers {
  readonly #tarball: string;
  readonly #folders = new Map<string, string>();

  constructor(tarball: string) {
    this.#tarball = tarball;
  }

  /** The folder that has these packages too. Throws `Unavailable` where they cannot be had. */
  with(...packages: readonly string[]): string {
    const key = packages.join(" ");
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const folder = available(() => installFromRegistry(this.#tarball, packages));
    this.#folders.set(key, folder);
    return folder;
  }

  remove(): void {
    for (const folder of this.#folders.values()) rmSync(folder, { recursive: true, force: true });
  }
}
