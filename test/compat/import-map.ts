import { join } from "node:path";
import { build } from "esbuild";

/**
 * What a page that bundles nothing tells the browser: for each package that the entry or one of its packages imports by
 * name, the file that has it. A file is named by its path on this machine.
 */
export async function importMap(consumer: string, entry: string): Promise<Readonly<Record<string, string>>> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: consumer,
    bundle: true,
    format: "esm",
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const files: Record<string, string> = {};
  for (const { original = "", path } of Object.values(metafile.inputs).flatMap(({ imports }) => imports)) {
    if (original === "" || /^[./]/.test(original)) continue;
    const file = join(consumer, path);
    const known = files[original];
    if (known !== undefined && known !== file) throw new Error(`${original} is ${known} and ${file}`);
    files[original] = file;
  }
  return files;
}
