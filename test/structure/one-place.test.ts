import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesBelow, root } from "./source-files.js";

interface SourceFile {
  readonly path: string;
  readonly source: ts.SourceFile;
}

const sourceOf = (path: string, text: string): SourceFile => ({
  path,
  source: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
});
const files = filesBelow("src", ".ts").map((path) => sourceOf(path, readFileSync(join(root, path), "utf8")));

/** The places of nodes that hold, by file: `src/a.ts: text`. */
function found(holds: (node: ts.Node) => boolean, among: readonly SourceFile[] = files): readonly string[] {
  const places: string[] = [];
  for (const { path, source } of among) {
    const visit = (node: ts.Node): void => {
      if (holds(node)) places.push(`${path}: ${node.getText(source)}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return places;
}

function isComparison(node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      node.operatorToken.kind,
    )
  );
}

/** Whether a comparison is with one of some texts. */
function comparesWith(node: ts.Node, texts: readonly string[]): boolean {
  return (
    isComparison(node) &&
    [node.left, node.right].some((side) => ts.isStringLiteral(side) && texts.includes(side.text))
  );
}

const outside = (places: readonly string[], ...allowed: readonly string[]): readonly string[] =>
  places.filter((place) => !allowed.some((path) => place.startsWith(path)));

// Each question is answered in one place, and everybody asks there: two rooms never answer it differently.
describe("one question, one place", () => {
  test("which observations count is decided in series/known-values.ts alone: by forecasts and by breaks", () => {
    const places = found((node) => comparesWith(node, ["F", "B"]));
    expect(places.length).toBeGreaterThan(1);
    // Two others look at a break: a year under way with one goes on from nothing, and an issue tells of it. One looks at a
    // forecast: what is carried forward from it is one still.
    const told = [
      "src/series/yearly-values.ts",
      "src/aims/evidence-issues.ts",
      "src/series/carry-forward.ts",
    ];
    expect(outside(places, "src/series/known-values.ts", ...told)).toEqual([]);
  });

  test("which observations lie in a plan is asked in aims/, which hands out what it found", () => {
    // Whoever compares a time with the plan's start, filters by it. The others use it for time alone, not for values.
    const places = found(
      (node) =>
        ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "planStart",
    );
    const forTime: Record<string, string> = {
      "src/presentation/report/mid-term/mid-term-summary.ts": "how much of the plan's time is over",
      "src/presentation/report/table-notes.ts": "which baselines are of another year than the plan's",
      "src/assessment/progress-facts.ts": "where the time of an indicator without a way starts",
      "src/outlook/forecast-ahead.ts": "where a total without values stands",
      "src/outlook/average-meeting.ts": "how many years a mean is of",
      "src/outlook/amounts-before.ts": "which amounts are of before the plan",
      "src/sql/progress/sql-time.ts": "where the times in a statement are counted from",
      "src/outlook/meet-target.ts": "which years ahead are the plan's own",
    };
    const unexplained = outside(places, "src/aims/", ...Object.keys(forTime));
    expect(unexplained).toEqual([]);
    for (const path of Object.keys(forTime)) {
      expect([path, places.some((place) => place.startsWith(path))]).toEqual([path, true]);
    }
  });

  // Lists of all observations are made by converting, entering, rolling up and checking them.
  const walking = [
    "src/series/",
    "src/formula/",
    "src/projection/points.ts",
    "src/projection/history.ts",
    "src/regions/",
    "src/model/",
    "src/aims/",
  ];
  const walksThrough = (node: ts.Node): boolean =>
    ts.isPropertyAccessExpression(node) &&
    ["filter", "find", "findLast", "findLastIndex", "flatMap"].includes(node.name.text) &&
    /\bobservations$/.test(node.expression.getText());

  test("no room walks through the observations of a series to find the ones that count, but the rooms of series", () => {
    expect(outside(found(walksThrough), ...walking)).toEqual([]);
  });

  test("a room that did would be found", () => {
    const path = "src/outlook/own-filter.ts";
    const text =
      "export const known = (one: Series) => one.observations.filter(({ value }) => value !== null);";
    expect(outside(found(walksThrough, [sourceOf(path, text)]), ...walking)).toEqual([
      `${path}: one.observations.filter`,
    ]);
  });

  test("whether a target is an average over the period is asked of isMean alone", () => {
    const places = found((node) => comparesWith(node, ["period-average"]));
    expect(outside(places, "src/aims/target-needs.ts")).toEqual([]);
    expect(places).toHaveLength(1);
  });
});
