import { type Draft, importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const title = "青川市知识产权“十五五”规划";

/** The value of a field of a draft, and how it was had: printed, inferred, or the reason of its hole. */
function at(draft: Draft, path: string): unknown {
  const claim = draft.claims.find((one) => one.at === path);
  if (claim !== undefined) return claim.value;
  return draft.holes.find((one) => one.at === path)?.reason;
}

const rows = [
  ["序号", "类别", "指标", "单位", "2025年", "2030年", "属性"],
  ["1", "创造", "每万人口高价值发明专利拥有量", "件", "1.5", "≥2", "预期性"],
  ["2", "创造", "有效注册商标总量", "万件", "1.2", "1.5左右", "预期性"],
  ["3", "保护", "知识产权保护社会满意度", "分", "80", "85", "约束性"],
];
const html = `<h1>${title}</h1><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replace("≥", "&ge;")}</td>`).join("")}</tr>`).join("")}</table>`;
const layouts = {
  tabs: `${title}\n${rows.map((row) => row.join("\t")).join("\n")}`,
  Markdown: `# ${title}\n\n${rows.map((row, index) => `| ${row.join(" | ")} |${index === 0 ? `\n|${"---|".repeat(7)}` : ""}`).join("\n")}`,
  HTML: html,
  CSV: `${rows.map((row) => row.join(",")).join("\n")}`,
  "one cell a line": `${title}\n${rows.map((row) => row.join("\n\n")).join("\n\n")}\n\n第三章 任务`,
};

describe("importPlan", () => {
  test.each(Object.entries(layouts))("reads one table from %s", (_, text) => {
    const draft = importPlan(text);
    const [patents, trademarks, satisfaction] = draft.plan.indicators ?? [];
    expect(draft.plan.indicators).toHaveLength(3);
    expect(patents).toMatchObject({
      number: 1,
      category: { "zh-Hans": "创造" },
      name: { "zh-Hans": "每万人口高价值发明专利拥有量" },
      unit: "件/万人",
      commitment: "expected",
      catalogue: "high-value-patents-per-10k",
      baseline: { year: "2025", value: "1.5" },
      targets: [{ year: "2030", basis: "level", comparator: "at-least", value: "2" }],
    });
    expect(trademarks).toMatchObject({ unit: "万件", targets: [{ comparator: "about", value: "1.5" }] });
    expect(satisfaction).toMatchObject({ commitment: "binding", category: { "zh-Hans": "保护" } });
    for (const claim of draft.claims) {
      if (claim.raw === "≥2") expect(["≥2", "&ge;2"]).toContain(text.slice(claim.start, claim.end));
      else expect(text.slice(claim.start, claim.end)).toBe(claim.raw);
    }
  });

  test.each([
    ["12", { comparator: "attain", value: "12" }],
    ["≥12", { comparator: "at-least", value: "12" }],
    ["＞12", { comparator: "more-than", value: "12" }],
    ["＜5.5（年均）", { basis: "period-average", comparator: "less-than", value: "5.5" }],
    ["12左右", { comparator: "about", value: "12" }],
    ["1—2", { comparator: "between", lower: "1", upper: "2" }],
    ["=100", { comparator: "attain", value: "100" }],
    ["〔5000〕（其中〔1750〕）", { comparator: "attain", value: "5000" }],
    ["12[1]", { value: "12" }],
    ["翻一番", { basis: "multiple", value: "2" }],
    ["年均增长10%", { basis: "annual-growth", value: "10" }],
    ["明显提高", { basis: "words", text: { "zh-Hans": "明显提高" } }],
    ["（提高）", { basis: "words", text: { "zh-Hans": "提高" } }],
    ["高于GDP增长", { basis: "compared", comparator: "more-than", with: { name: { "zh-Hans": "GDP增长" } } }],
  ])("reads a target of %s", (cell, target) => {
    const draft = importPlan(
      `${title}\n指标\t2025年\t2030年\n某指标（件）\t1\t${cell}\n另一指标（件）\t1\t2`,
    );
    expect(draft.plan.indicators?.[0]?.targets?.[0]).toMatchObject(target);
  });

  test.each([
    ["3/4", "ambiguous", ["3", "4"]],
    ["12件中8件", "unreadable", ["12", "8"]],
    ["O.5", "unreadable", []],
  ])("leaves open what %s may be", (cell, reason, candidates) => {
    const draft = importPlan(`${title}\n指标\t2025年\t2030年\n某指标\t1\t${cell}\n另一指标\t1\t2`);
    const hole = draft.holes.find((one) => one.at === "/indicators/0/targets/0/value");
    expect(hole?.reason).toBe(reason);
    expect(hole?.candidates.map(({ value }) => value) ?? []).toEqual(candidates);
  });

  test("a number in brackets is a total where the note says so, and its claim quotes the note", () => {
    const draft = importPlan(
      `${title}\n指标\t2025年\t2030年\n质押额（亿元）\t〔17.7〕\t〔20〕\n某指标\t1\t2\n注：〔〕内为五年累计数。`,
    );
    expect(draft.plan.indicators?.[0]).toMatchObject({ measure: "cumulative", targets: [{ value: "20" }] });
    expect(draft.claims.find((one) => one.at === "/indicators/0/measure")?.because?.en).toContain(
      "五年累计数",
    );
    expect(at(draft, "/indicators/1/measure")).toBe("not-printed");
  });

  test("brackets that were lost leave open whether a yearly amount is a total", () => {
    const draft = importPlan(
      `${title}\n指标\t2025年\t2030年\n海外发明专利授权量（件）\t90\t100\n某指标\t1\t2\n注：【】内为规划期间累计数。`,
    );
    expect(at(draft, "/indicators/0/measure")).toBe("ambiguous");
  });

  test("a mark gives a baseline the year of its note; the others keep theirs open", () => {
    const draft = importPlan(
      `${title}\n指标\t现值\t2030目标\n甲指标（%）\t56.09*\t56.4\n乙指标（%）\t11\t14\n*为2024年数据`,
    );
    expect(at(draft, "/indicators/0/baseline/year")).toBe("2024");
    expect(at(draft, "/indicators/1/baseline/year")).toBe("not-printed");
  });

  test("其中 makes a part of the indicator above, in a unit of its own", () => {
    const draft = importPlan(
      `${title}\n指标\t2025年\t2030年\n装机（亿千瓦）\t18.4\t28\n其中：光热（万千瓦）\t182\t1500`,
    );
    const [whole, part] = draft.plan.indicators ?? [];
    expect(part).toMatchObject({ name: { "zh-Hans": "光热" }, unit: "万千瓦", partOf: whole?.id });
  });

  test("two names with two numbers are two indicators; a name cut short stays open", () => {
    const draft = importPlan(
      `${title}\n指标\t2025年\t2030年\n城镇登记失业率/城镇调查失业率（%）\t3/5\t<4/<5.5\n森林/草原火灾受害率（‰）\t0.9/2\t0.7/1.8`,
    );
    expect(draft.plan.indicators?.map(({ name }) => name?.["zh-Hans"])).toEqual([
      "城镇登记失业率",
      "城镇调查失业率",
      undefined,
      "草原火灾受害率",
    ]);
    expect(draft.plan.indicators?.[1]?.targets?.[0]).toMatchObject({ value: "5.5", comparator: "less-than" });
    expect(at(draft, "/indicators/2/name")).toBe("ambiguous");
  });

  test("headings of two rows and cells that span make one heading of each column", () => {
    const draft = importPlan(
      `<p>${title}</p><table><tr><th rowspan=2>指标</th><th colspan=2>目标值</th><th rowspan=2>属性</th></tr><tr><th>2030年</th><th>2035年</th></tr><tr><td>某指标（%）</td><td>12</td><td>15</td><td>预期性</td></tr></table>`,
    );
    expect(draft.plan.indicators?.[0]?.targets).toMatchObject([
      { year: "2030", value: "12" },
      { year: "2035", value: "15" },
    ]);
  });

  test("a row of what has been reached is no row of targets", () => {
    const draft = importPlan(
      "<table><tr><th>Indicator</th><th></th><th>Baseline</th><th>Target 2030</th></tr><tr><td rowspan=2>Filings</td><td>Target</td><td>1</td><td>9</td></tr><tr><td>Actual</td><td>1</td><td>4</td></tr></table>",
    );
    expect(
      draft.plan.indicators?.map(({ targets }) => targets?.map((one) => "value" in one && one.value)),
    ).toEqual([["9"]]);
    expect(draft.unclaimed.map(({ raw }) => raw)).toContain("4");
  });

  test("类型 heads a category, or how indicators bind or are counted, as the cells below say", () => {
    const of = (cells: readonly [string, string]) =>
      importPlan(
        `${title}\n指标\t单位\t类型\t2025年\t2030年\n甲事项\t件\t${cells[0]}\t1\t2\n乙事项\t件\t${cells[1]}\t3\t4`,
      ).plan.indicators?.map(({ category, commitment, measure }) => [category, commitment, measure]);
    expect(of(["创造", "保护"])).toEqual([
      [{ "zh-Hans": "创造" }, undefined, undefined],
      [{ "zh-Hans": "保护" }, undefined, undefined],
    ]);
    expect(of(["预期性", "约束性"])).toEqual([
      [undefined, "expected", undefined],
      [undefined, "binding", undefined],
    ]);
    expect(of(["累计", "时点"])).toEqual([
      [undefined, undefined, "cumulative"],
      [undefined, undefined, "point-in-time"],
    ]);
  });

  test("a column of states leaves its rows rows of targets", () => {
    const { plan } = importPlan(
      "| Indicator | Target 2030 | Status |\n|---|---|---|\n| Grants | 20 | achieved |",
    );
    expect(plan.indicators?.map(({ name }) => name?.["zh-Hans"])).toEqual(["Grants"]);
  });

  test.each(["与GDP增长同步", "与 GDP增长 基本同步", "同GDP增长持平"])(
    "%s is compared with what it names, and about as much",
    (words) => {
      const draft = importPlan(`${title}\n指标\t单位\t2025年\t2030年\n人均收入增长\t%\t5\t${words}`);
      expect(draft.plan.indicators?.[0]?.targets?.[0]).toMatchObject({
        basis: "compared",
        comparator: "about",
        with: { name: { "zh-Hans": "GDP增长" } },
      });
    },
  );

  test("a cell lost from a row leaves open in which column its numbers stand", () => {
    const text = `${title}\n序号\n指标\n2025年\n2030年\n增加值\n属性\n1\n甲指标\n1\n3\n2\n预期性\n2\n乙指标\n100\n100\n预期性\n`;
    const draft = importPlan(text);
    expect(at(draft, "/indicators/0/targets/0/value")).toBe("3");
    expect(
      ["baseline", "targets/0", "increment"].map((field) => at(draft, `/indicators/1/${field}/value`)),
    ).toEqual(["ambiguous", "ambiguous", "ambiguous"]);
    expect(draft.unclaimed.filter(({ raw }) => raw === "100")).toHaveLength(2);
  });

  test("a value that runs into the number of the next row is cut where no other number can be that row's", () => {
    const text =
      "序号指标名称计量单位2030年目标值数据来源1 甲参保率% ≥ 97省人社厅2 乙参保率% ≥983 丙合格率% ≥ 90 省药监局4 丁覆盖率% ≥ 80省教育厅";
    const draft = importPlan(`${title}\n${text}`);
    expect(
      draft.plan.indicators?.map((one) => [
        one.number,
        one.targets?.map((target) => "value" in target && target.value),
      ]),
    ).toEqual([
      [1, ["97"]],
      [2, ["98"]],
      [3, ["90"]],
      [4, ["80"]],
    ]);
  });

  test("a table of statistics is no table of indicators", () => {
    const draft = importPlan(
      "2024年统计公报\n指标\t单位\t2023年\t2024年\n专利授权量\t件\t100\t120\n商标注册量\t件\t50\t60",
    );
    expect(draft.plan.indicators).toEqual([]);
    expect(draft.unclaimed.map(({ raw }) => raw)).toEqual(["2024", "2023", "2024", "100", "120", "50", "60"]);
  });

  test("the sentence that says it of all gives the commitment", () => {
    const draft = importPlan(
      `${title}\n指标\t2025年\t2030年\n甲指标\t1\t2\n乙指标\t1\t2\n上述指标均为预期性指标。`,
    );
    expect(draft.plan.indicators?.map(({ commitment }) => commitment)).toEqual(["expected", "expected"]);
  });

  test("what the text says again of an indicator of the table is a statement of it", () => {
    const draft = importPlan(
      `${title}\n到2030年，有效注册商标总量达到1.5万件以上。\n指标\t2025年\t2030年\n有效注册商标总量（万件）\t1.2\t1.5`,
    );
    expect(draft.plan.indicators).toHaveLength(1);
    expect(draft.plan.indicators?.[0]?.statements).toMatchObject([
      { year: "2030", value: "1.5", comparator: "at-least" },
    ]);
  });
});
