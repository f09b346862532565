import fc from "fast-check";

const names = [
  "每万人口高价值发明专利拥有量",
  "有效注册商标总量",
  "PCT申请量",
  "按期结案率",
  "某指标/另一指标",
  "其中：甲",
  "1.1级市场数",
  "",
];
const units = ["件", "万件", "%", "亿元", "个", "", "（家）"];
const values = fc.oneof(
  fc.constantFrom(
    "—",
    "",
    "≥12",
    "＜5.5（年均）",
    "95左右",
    "〔3〕",
    "【402】",
    "2.55/3.45",
    "翻一番",
    "明显提高",
    "1—2",
    "5000（其中1750）",
    "1O0",
    "12*",
    "0.0770",
  ),
  fc.nat(99999).map(String),
);
const row = fc.record({
  number: fc.nat(30),
  name: fc.constantFrom(...names),
  unit: fc.constantFrom(...units),
  base: values,
  target: values,
});
const heads = fc.constantFrom(
  ["序号", "指标", "单位", "2025年", "2030年", "属性"],
  ["序号", "主要指标", "计量单位", "基期值", "目标值", "属性"],
  ["No.", "Indicator", "Unit", "Baseline", "Target 2030", "Commitment"],
);
const titles = fc.constantFrom(
  "某市知识产权“十五五”规划",
  "2024年统计公报",
  "",
  "甘肃省规划纲要（2021—2035年）",
);
const layouts = fc.constantFrom("tabs", "markdown", "lines", "flat", "csv");

/** Documents with a table in one of several layouts: shuffled, with cells removed, and cut anywhere. */
export const documents: fc.Arbitrary<string> = fc
  .record({
    title: titles,
    head: heads,
    rows: fc.array(row, { maxLength: 6 }),
    layout: layouts,
    removed: fc.array(fc.nat(40), { maxLength: 3 }),
    cut: fc.option(fc.nat(400), { freq: 2 }),
    after: fc.constantFrom(
      "",
      "注：〔〕内为五年累计数，*为2024年数据。",
      "上述指标均为预期性指标。",
      "到2030年，有效注册商标总量达到3万件。",
    ),
  })
  .map(({ title, head, rows, layout, removed, cut, after }) => {
    const cells = [
      head,
      ...rows.map((one) => [String(one.number), one.name, one.unit, one.base, one.target, "预期性"]),
    ];
    const kept = cells.map((line, at) => line.filter((_, column) => !removed.includes(at * 6 + column)));
    const text = `${title}\n${write(kept, layout)}\n${after}`;
    return cut === null ? text : text.slice(0, cut);
  });

function write(cells: readonly (readonly string[])[], layout: string): string {
  if (layout === "tabs") return cells.map((line) => line.join("\t")).join("\n");
  if (layout === "csv") return cells.map((line) => line.join(",")).join("\n");
  if (layout === "lines") return cells.flat().join("\n\n");
  if (layout === "flat") return cells.flat().join(" ");
  return cells
    .map((line, at) => `| ${line.join(" | ")} |${at === 0 ? `\n${"|---".repeat(line.length)}|` : ""}`)
    .join("\n");
}
