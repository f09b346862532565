import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program that npm packages carry. */
export interface Tool {
  /** The folder that its packages are installed in. */
  readonly folder: string;
  /** The version of the first of its packages. */
  readonly version: string;
}

const cache = join(tmpdir(), "ipr-plan-compat");

/**
 * Installs packages into a cache outside the project, once: its development dependencies stay few. Install scripts do
 * not run, so the packages must carry what they need. Throws where a package cannot be had.
 */
export function tool(...packages: readonly [string, ...string[]]): Tool {
  const folder = join(cache, packages.join("+").replace(/[^\w.+-]/g, "_"));
  const [first] = packages;
  const name = first.replace(/(.)@.*$/, "$1");
  const manifest = join(folder, "node_modules", name, "package.json");
  if (!existsSync(manifest)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], {
      cwd: folder,
      stdio: "pipe",
      timeout: 300_000,
    });
  }
  // Some packages of Node write their version with a v.
  return { folder, version: JSON.parse(readFileSync(manifest, "utf8")).version.replace(/^v/, "") };
}
