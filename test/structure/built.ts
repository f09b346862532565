import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./source-files.js";

/** Throws where the build is older than the sources, so that no test says something of what was built before a change. */
export function checkBuilt(): void {
  const built = join(root, "dist/plan.schema.json");
  const time = existsSync(built) ? statSync(built).mtimeMs : 0;
  const folder = join(root, "src");
  const newer = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .find((path) => statSync(path).mtimeMs > time);
  if (newer !== undefined) throw new Error(`${newer} is newer than dist/: run npm run build first`);
}
