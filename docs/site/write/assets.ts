import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** The style, the icon and the scripts of the pages: classic scripts, which a browser loads from the file system, too. */
export async function writeAssets(out: string): Promise<void> {
  const assets = join(out, "assets");
  mkdirSync(assets, { recursive: true });
  copyFileSync("docs/site/site.css", join(assets, "site.css"));
  copyFileSync("docs/pictures/icon.svg", join(assets, "icon.svg"));
  await build({
    entryPoints: ["docs/site/client/page.ts", "docs/site/client/search.ts"],
    outdir: assets,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
  });
}
