import { spawnSync } from "node:child_process";

const names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/** Where the system has Chromium, and its version; `undefined` where there is none. */
export function chromium(): { readonly path: string; readonly version: string } | undefined {
  for (const name of names) {
    const { status, stdout } = spawnSync(name, ["--version"], { encoding: "utf8" });
    if (status !== 0) continue;
    const path = spawnSync("which", [name], { encoding: "utf8" }).stdout.trim();
    return { path, version: /[\d.]+/.exec(stdout)?.[0] ?? "" };
  }
  return undefined;
}
