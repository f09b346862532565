// Removes the declarations that no entry point reaches: they describe what is inside, and are a third of all declarations.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const dist = fileURLToPath(new URL("dist", import.meta.url));
const reached = new Set<string>();
const waiting = ["", "charts/", "import/", "plans/", "sql/"].map((entry) => join(dist, `${entry}index.d.ts`));

for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (reached.has(file)) continue;
  reached.add(file);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles) {
    if (fileName.startsWith(".")) waiting.push(join(dirname(file), fileName.replace(/\.js$/, ".d.ts")));
  }
}

for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.name.endsWith(".d.ts") && !reached.has(path)) rmSync(path);
}
