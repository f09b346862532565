import { type Issue, knownIndicators, type Message, unitLabel, validationRules } from "ipr-plan";
import { expect, test } from "vitest";
import { expectCommitted } from "./committed.js";

const cell = (text: string): string => text.replaceAll("|", "\\|");
const both = ({ "zh-Hans": zh, en }: Message): string => `${en[0]?.toUpperCase()}${en.slice(1)}. ${zh}。`;

test("the page of rules is made from the rules", () => {
  const levels: Record<Issue["level"], string> = {
    error: "contradicts itself",
    warning: "is doubtful",
    note: "is worth knowing",
  };
  const sections = validationRules.map(
    ({ code, level, finds, protects, seen }) =>
      `## \`${code}\`\n\nLevel: ${level} (${levels[level]}).\n\n- Finds: ${both(finds)}\n- Protects from: ${both(protects)}\n- Seen: ${both(seen)}\n`,
  );
  const head = `---\ntitle: Validation rules\n---\n\n# Validation rules\n\n\`validatePlan\` looks for ${validationRules.length} things, in this order. An issue says what is so, not who is to blame: documents contain errors, and a plan file should say what its document says.\n`;
  expectCommitted("docs/rules.md", `${[head, ...sections].join("\n")}`);
});

test("the page of known indicators is made from the catalogue", () => {
  const rows = knownIndicators.map(
    ({ id, name, unit, measure, definition }) =>
      `| \`${id}\` | ${cell(name["zh-Hans"])} | ${cell(name.en)} | ${unit} (${unitLabel(unit, "en") || "count"}) | ${measure} | ${cell(definition.en ?? "")} |`,
  );
  const head = `---\ntitle: Known indicators\n---\n\n# Known indicators\n\nThe ${knownIndicators.length} indicators that several plans share. \`matchIndicator\` maps a printed name to one of them.\n\n| id | 中文 | English | unit | measure | what is counted |\n|---|---|---|---|---|---|\n`;
  expectCommitted("docs/indicators.md", `${head}${rows.join("\n")}\n`);
  expect(rows.length).toBeGreaterThan(39);
});
