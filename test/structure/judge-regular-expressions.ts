// npm run regexes: lets recheck judge every regular expression of the sources and writes its verdicts down. recheck comes
// from the registry into a folder outside the project; the test only reads what it said.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { tool } from "../compat/tool.js";
import { regularExpressions } from "./regular-expressions.js";
import { root } from "./source-files.js";

// Without its native binary: the library judges the same in JavaScript alone.
process.env["RECHECK_BACKEND"] = "pure";
const { folder, version } = tool("recheck@4.5.0", "--omit=optional");
const resolved = createRequire(join(folder, "package.json")).resolve("recheck");
const { check } = await import(pathToFileURL(resolved).href);

const verdicts: Record<string, string> = {};
for (const text of regularExpressions()) {
  const end = text.lastIndexOf("/");
  const { status, complexity } = await check(text.slice(1, end), text.slice(end + 1), { timeout: 60_000 });
  verdicts[text] = status === "safe" ? complexity.type : `${status}: ${complexity?.summary}`;
  if (status !== "safe") console.log(`${text} is ${verdicts[text]}`);
}
writeFileSync(
  join(root, "test/structure/regular-expressions.json"),
  `${JSON.stringify({ recheck: version, verdicts }, null, 2)}\n`,
);
