import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type IssueCode, type IssueLevel, issueCodes, validationRules } from "ipr-plan";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesBelow, root } from "./source-files.js";

const files = filesBelow("src", ".ts")
  .filter((path) => !path.startsWith("src/issue-codes/"))
  .map((path) => ({
    path,
    source: ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022, true),
  }));

/** Every text that the sources write, and every code that a template makes of the words of its own file. */
const written = new Set<string>();
/** How a code comes where the source says both side by side. */
const said: { readonly code: string; readonly as: string; readonly path: string }[] = [];

for (const { path, source } of files) {
  const words = new Set<string>();
  const templates: ts.TemplateExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent))) {
      words.add(node.text);
    }
    if (ts.isTemplateExpression(node)) templates.push(node);
    if (ts.isObjectLiteralExpression(node)) {
      const code = textsOf(node, "code");
      const levels = textsOf(node, "level");
      const as = isThrown(node) ? ["thrown"] : levels;
      for (const one of code) for (const how of as) said.push({ code: one, as: how, path });
    }
    if (ts.isCallExpression(node)) {
      for (const [index, one] of node.arguments.entries()) {
        const next = node.arguments[index + 1];
        if (ts.isStringLiteralLike(one) && next && ts.isStringLiteralLike(next) && isLevel(next.text)) {
          said.push({ code: one.text, as: next.text, path });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const word of words) written.add(word);
  for (const { head, templateSpans } of templates) {
    const [{ literal } = { literal: { text: "" } }] = templateSpans;
    if (templateSpans.length === 1) for (const word of words) written.add(head.text + word + literal.text);
  }
}

/** The texts that a field of a literal object can be: one, or the two of a condition. */
function textsOf(node: ts.ObjectLiteralExpression, field: string): readonly string[] {
  const own = node.properties.find((one) => one.name?.getText() === field);
  const given = own !== undefined && ts.isPropertyAssignment(own) ? own.initializer : undefined;
  const texts = given && ts.isConditionalExpression(given) ? [given.whenTrue, given.whenFalse] : [given];
  return texts.flatMap((one) => (one && ts.isStringLiteralLike(one) ? [one.text] : []));
}

/** Whether an object is thrown as it stands: `throw refuse({ … })`, `return new UsageError({ … })`. */
function isThrown({ parent }: ts.Node): boolean {
  if (ts.isNewExpression(parent)) return parent.expression.getText() === "UsageError";
  const isRefused = ts.isCallExpression(parent) && parent.expression.getText() === "refuse";
  return isRefused && !ts.isPropertyAccessExpression(parent.parent);
}

function isLevel(text: string): text is IssueLevel {
  return ["error", "warning", "note"].includes(text);
}

const codes = Object.entries(issueCodes);

describe("the codes of issues", () => {
  test("are each written somewhere in the sources", () => {
    expect(codes.map(([code]) => code).filter((code) => !written.has(code))).toEqual([]);
  });

  test("are reached from an issue by its type alone: no source casts a text to a code", () => {
    const casts = files.filter(({ source }) => /\bas IssueCode\b|<IssueCode>/.test(source.text));
    expect(casts.map(({ path }) => path)).toEqual([]);
  });

  test("come as the sources say, where a code and how it comes stand side by side", () => {
    expect(said.length).toBeGreaterThan(150);
    const wrong = said.filter(({ code, as }) => {
      const ways: readonly string[] | undefined = issueCodes[code as IssueCode]?.comesAs;
      return ways !== undefined && !ways.includes(as);
    });
    expect(wrong).toEqual([]);
  });

  test("are in alphabetical order, in kebab case", () => {
    const names = codes.map(([code]) => code);
    expect(names).toEqual(names.toSorted());
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test("say in both languages what they mean and what to do, each in its own words, without a full stop", () => {
    for (const [code, { means, todo, comesAs }] of codes) {
      expect(new Set(comesAs).size, code).toBe(Math.max(comesAs.length, 1));
      for (const { "zh-Hans": zh, en } of [means, todo]) {
        expect(zh, code).toMatch(/\p{Script=Han}/u);
        expect(`${zh}${en}`, code).not.toMatch(/[.。]$/);
        expect(en, code).not.toMatch(/\p{Script=Han}{4}|[.。]$/u);
        expect(zh, code).not.toMatch(/[。]$|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
      }
    }
  });

  test.each(validationRules)("have that of the rule $code, as it comes", ({ code, level, finds }) => {
    expect(issueCodes[code].comesAs).toContain(level);
    expect(finds.en).not.toBe("");
  });
});
