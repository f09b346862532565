// Writes every example of a doc comment, every TypeScript block of the pages and every guide as a test of its own, so
// that what readers copy is compiled and run. A line `expression // => value` becomes an assertion. Blocks that say
// which file they are become that file; snippets.test.ts runs or bundles those.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// The site writes the same imports before an example, so that it runs as it is copied.
import { mentions } from "../../docs/site/imports-of.js";
import { rewriteResults } from "../../docs/site/rewrite-results.js";
import { type DocPage, docPages } from "./doc-pages.js";
import { publicSurface } from "./public-surface.js";
import { root } from "./source-files.js";

interface Example {
  readonly title: string;
  readonly code: string;
}

const out = join(root, "test/generated");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const surface = publicSurface();
writeFileSync(join(out, "doc-comments.test.ts"), testFile(fromComments()));
writeFileSync(join(out, "pages.test.ts"), testFile(fromPages()));
writeFileSync(join(out, "guides.test.ts"), guideFile(docPages.filter(({ isGuide }) => isGuide)));
for (const { folder, blocks } of docPages) {
  for (const { file, code } of blocks) {
    if (file === undefined) continue;
    mkdirSync(join(out, folder), { recursive: true });
    writeFileSync(join(out, folder, file), code);
  }
}

function fromComments(): Example[] {
  return surface.flatMap(({ name, tags }) =>
    tags.filter((tag) => tag.name === "example").map(({ text }) => ({ title: name, code: text })),
  );
}

function fromPages(): Example[] {
  return docPages
    .filter(({ isGuide }) => !isGuide)
    .flatMap((page) =>
      scriptBlocks(page).map((code, index) => ({ title: `${page.path}, block ${index + 1}`, code })),
    );
}

function scriptBlocks({ blocks }: DocPage): readonly string[] {
  return blocks.flatMap(({ language, code, file }) =>
    file === undefined && /^(?:ts|typescript)$/.test(language) ? [code] : [],
  );
}

/** The guides: each one script with the imports that a reader writes, in a folder of its own for what it stores. */
function guideFile(guides: readonly DocPage[]): string {
  const imports = [
    `import { mkdtempSync } from "node:fs";`,
    `import { tmpdir } from "node:os";`,
    `import { join } from "node:path";`,
    `import { beforeAll, expect, test } from "vitest";`,
  ];
  const start = `beforeAll(() => process.chdir(mkdtempSync(join(tmpdir(), "ipr-plan-guides-"))));`;
  const tests = guides.flatMap((page) => {
    const code = scriptBlocks(page).join("\n");
    return code === ""
      ? []
      : [
          `test(${JSON.stringify(page.path)}, async () => {\n${assertions(withImports(code))}\nexpect(true).toBe(true);\n});`,
        ];
  });
  return `${[...imports, "", start, "", tests.join("\n\n")].join("\n")}\n`;
}

/** Imports as statements within a function: each name is there once, from the line that imports it on. */
function withImports(code: string): string {
  const whole = code
    .replaceAll(/^import \* as (\w+) from ("[^"]+");$/gm, "const $1 = await import($2);")
    .replaceAll(/^import (\w+) from ("[^"]+");$/gm, "const { default: $1 } = await import($2);");
  return whole.replaceAll(
    /^import (type )?\{([^}]+)\} from ("[^"]+");$/gm,
    (_, type = "", list: string, from: string) => {
      const names = list
        .split(",")
        .filter((name) => name.trim() !== "")
        .map((name) => type + name.trim());
      const [types, values] = [true, false].map((kind) =>
        names.filter((name) => name.startsWith("type ") === kind),
      );
      return [
        ...(types ?? []).map((name) => `${name} = import(${from}).${name.slice("type ".length)};`),
        ...(values?.length ? [`const { ${values.join(", ")} } = await import(${from});`] : []),
      ].join("\n");
    },
  );
}

function testFile(examples: readonly Example[]): string {
  const importsFrom = (entry: string): string[] => {
    const used = surface.filter(
      (one) => one.entry === entry && examples.some(({ code }) => mentions(withoutImports(code), one.name)),
    );
    const names = used.map(({ name, signature }) =>
      /^(?:interface|type) /.test(signature) ? `type ${name}` : name,
    );
    return names.length === 0 ? [] : [`import { ${names.join(", ")} } from "${entry}";`];
  };
  const imports = [
    `import { expect, test } from "vitest";`,
    ...[...new Set(surface.map(({ entry }) => entry))].flatMap(importsFrom),
  ];
  const tests = examples.map(
    ({ title, code }) =>
      `test(${JSON.stringify(title)}, async () => {\n${body(code)}\nexpect(true).toBe(true);\n});`,
  );
  return `${imports.join("\n")}\n\n${tests.join("\n\n")}\n\nexport {};\n`;
}

/** The statements of an example; what it imports is imported above. */
function body(code: string): string {
  return assertions(withoutImports(code));
}

function withoutImports(code: string): string {
  return code.replaceAll(/^import [\s\S]*?from "ipr-plan(?:\/\w+)?";\n/gm, "");
}

/** The code with its claims as assertions. */
function assertions(code: string): string {
  return rewriteResults(code, (expression, value) => `expect(${expression}).toEqual(${value});`);
}
