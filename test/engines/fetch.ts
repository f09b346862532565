import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where engines are kept from run to run. */
export const enginesFolder = process.env["IPR_PLAN_ENGINES"] ?? join(homedir(), ".cache", "ipr-plan-engines");

/** A folder with a package of PyPI and what it needs; fetched where it is not there yet. */
export function fetchPackage(name: string, version: string): string {
  const folder = join(enginesFolder, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  mkdirSync(part, { recursive: true });
  const options = ["--quiet", "--disable-pip-version-check", "--root-user-action=ignore", "--target", part];
  execFileSync("python3", ["-m", "pip", "install", ...options, `${name}==${version}`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  // Only a whole one has the name.
  renameSync(part, folder);
  return folder;
}
