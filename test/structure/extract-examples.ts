// Writes every example of a doc comment and every TypeScript block of the Markdown files as a test of its own, so
// that what readers copy is compiled and run. A line `expression // => value` becomes an assertion.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicSurface } from "./public-surface.js";
import { filesBelow, root } from "./source-files.js";

interface Example {
  readonly title: string;
  readonly code: string;
}

const out = join(root, "test/generated");
const surface = publicSurface();

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "doc-comments.test.ts"), testFile(fromComments()));
writeFileSync(join(out, "pages.test.ts"), testFile(fromMarkdown()));

function fromComments(): Example[] {
  return surface.flatMap(({ name, tags }) =>
    tags.filter((tag) => tag.name === "example").map(({ text }) => ({ title: name, code: text })),
  );
}

function fromMarkdown(): Example[] {
  return ["README.md", "CONTRIBUTING.md", ...filesBelow("docs", ".md")].flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const blocks = [...text.matchAll(/^```(?:ts|typescript)\n([\s\S]*?)^```$/gm)];
    return blocks.map(([, code = ""], index) => ({ title: `${file}, block ${index + 1}`, code }));
  });
}

function testFile(examples: readonly Example[]): string {
  const importsFrom = (entry: string): string[] => {
    const used = surface.filter(
      (one) => one.entry === entry && examples.some(({ code }) => mentions(code, one.name)),
    );
    const names = used.map(({ name, signature }) =>
      /^(?:interface|type) /.test(signature) ? `type ${name}` : name,
    );
    return names.length === 0 ? [] : [`import { ${names.join(", ")} } from "${entry}";`];
  };
  const imports = [
    `import { expect, test } from "vitest";`,
    ...importsFrom("ipr-plan"),
    ...importsFrom("ipr-plan/plans"),
  ];
  const tests = examples.map(
    ({ title, code }) =>
      `test(${JSON.stringify(title)}, async () => {\n${body(code)}\nexpect(true).toBe(true);\n});`,
  );
  return `${imports.join("\n")}\n\n${tests.join("\n\n")}\n\nexport {};\n`;
}

function mentions(code: string, name: string): boolean {
  return (
    new RegExp(`\\b${name}\\b`).test(code) &&
    !new RegExp(`\\b(?:const|let|type|interface) ${name}\\b`).test(code)
  );
}

/** The statements of an example; what it imports is imported above, what it claims becomes an assertion. */
function body(code: string): string {
  const withoutImports = code
    .replaceAll(/^import [\s\S]*?from "(?:ipr-plan|ipr-plan\/plans)";\n/gm, "")
    // A result on a line of its own belongs to the expression before it.
    .replaceAll(/\n\/\/ => /g, " // => ");
  return withoutImports
    .split("\n")
    .map((line) => {
      const [, expression, value] = /^(?!\s*\/\/)(.*?);? \/\/ => (.+)$/.exec(line) ?? [];
      return expression === undefined ? line : `expect(${expression}).toEqual(${value});`;
    })
    .join("\n");
}
