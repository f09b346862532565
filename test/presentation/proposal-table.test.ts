import { proposalTable, proposePlan, proposeTargets, toCsv, toMarkdown } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const id = "high-value-patents-per-10k";
const year = "2030";

describe("the table of proposed targets", () => {
  const found = proposeTargets(national2025, id, national2025Observations, { year });

  test("has a row for each method, in one order, whether it proposes something or says why not", () => {
    const { rows } = proposalTable(national2025, [found]);
    expect(rows).toHaveLength(found.candidates.length + found.silent.length);
    expect(new Set(rows.map(({ method }) => method)).size).toBe(15);
    for (const { candidate, reason } of rows) expect((candidate === null) !== (reason === null)).toBe(true);
  });

  test("marks what was taken, once an indicator at most", () => {
    const { proposals } = proposePlan(national2025, national2025Observations, { year, unobserved: "latest" });
    const { rows } = proposalTable(national2025, proposals);
    expect(rows.filter(({ chosen }) => chosen !== null)).toHaveLength(8);
    expect(new Set(rows.filter(({ chosen }) => chosen).map(({ indicator }) => indicator)).size).toBe(8);
  });

  test("is written in both languages, reasons and methods in words", () => {
    const table = proposalTable(national2025, [found]);
    expect(toMarkdown(table)).toContain("走势推算（把握 50%）");
    expect(toMarkdown(table)).toContain("不是占整体的比重");
    expect(toCsv(table, { locale: "en" })).toContain("no values of peers were given");
  });

  test("is refused for what is no list of proposals", () => {
    expect(() => proposalTable(national2025, found as never)).toThrow(
      "Argument proposals: expected a list of proposals",
    );
  });
});
