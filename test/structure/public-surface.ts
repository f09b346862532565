import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type PublicName, readPublicNames } from "./read-public-names.js";
import { type PublicProperty, readPublicProperties } from "./read-public-properties.js";
import { filesBelow, root } from "./source-files.js";

interface Surface {
  readonly digest: string;
  readonly names: readonly PublicName[];
  readonly properties: readonly PublicProperty[];
}

// The compiler takes some seconds for it, and several processes of one check ask.
const file = join(root, "test/generated/public-surface.json");

let surface: Surface | undefined;

/** Every name that the package exports, read from the source by the compiler. */
export function publicSurface(): readonly PublicName[] {
  return readSurface().names;
}

/** The properties of everything that the package exports, read from the source by the compiler. */
export function publicProperties(): readonly PublicProperty[] {
  return readSurface().properties;
}

/** What the compiler read of the sources as they are now: as it was stored, or read anew where a source has changed since. */
function readSurface(): Surface {
  if (surface !== undefined) return surface;
  const digest = digestOfSources();
  const stored: Surface | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  if (stored?.digest === digest) surface = stored;
  else {
    surface = { digest, names: readPublicNames(), properties: readPublicProperties() };
    mkdirSync(dirname(file), { recursive: true });
    // Put there whole, for another process may be reading it.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, JSON.stringify(surface));
    renameSync(part, file);
  }
  return surface;
}

/** A digest of all that the surface is read from: the sources, and what reads them. */
function digestOfSources(): string {
  const hash = createHash("sha256");
  for (const path of [...filesBelow("src", ".ts"), ...filesBelow("test/structure", ".ts")]) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}
