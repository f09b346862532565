import { join } from "node:path";
import ts from "typescript";
import { root } from "./source-files.js";

/** What readers write before the line with the mistake. */
const before = `
import { allocate, assess, convert, definePlan, forecast, type Issue, observe, outlook, selectColumns, toCsv, planTable, validatePlan } from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { national2025 as plan, national2025Observations as observed } from "ipr-plan/plans";
const reference = { document: "规划", locator: "表", raw: "120" };
const patents = {
  id: "patents", name: { "zh-Hans": "专利" }, measure: "point-in-time", regionRule: "sum", direction: "increase",
  origin: "table", targets: [], references: [reference],
} as const;
const terms = { year: "2025", basis: "level", reference } as const;
const head = {
  id: "own", title: { "zh-Hans": "规划" }, jurisdiction: { level: "city" }, period: { start: "2021", end: "2025" },
  references: [reference],
} as const;
const issuesOf = (issue: Issue): readonly Issue[] => [issue];
`;

/** The file of a snippet; imports are those of the library's own sources. */
const file = join(root, "test/structure/snippet.ts");

/** The mistakes that the compiler finds in snippets, each on its own: `TS2345: first line of its message`. */
export function compilerMessages(snippets: readonly string[]): readonly (readonly string[])[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const texts = new Map(snippets.map((text, index) => [file.replace(".ts", `-${index}.ts`), before + text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts].map(([name, text]) =>
    program.getSemanticDiagnostics(program.getSourceFile(name)).map((one) => {
      const message = ts.flattenDiagnosticMessageText(one.messageText, "\n        ");
      const place = text.slice(one.start, (one.start ?? 0) + (one.length ?? 0)).split("\n")[0];
      return `${place} => TS${one.code}: ${message}`;
    }),
  );
}
