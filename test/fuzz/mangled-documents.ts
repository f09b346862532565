import fc from "fast-check";
import { documents as madeUp } from "../import/made-documents.js";

/** A document in a format, with what went wrong on its way. */
export interface MangledDocument {
  readonly text: string;
  readonly format: "text" | "markdown" | "html" | "csv";
}

const numbers = fc.oneof(
  fc.nat(99_999).map(String),
  fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, decimals]) => `${whole}.${decimals}`),
  fc.constantFrom(
    ..."≥12 ＜5.5（年均） 95左右 〔3〕 【402】 2.55/3.45 翻一番 1—2 1,234.5 1.5万 5000（其中1750） 12* 0.0770 —".split(
      " ",
    ),
    ..."超过3成 百分之八十五 十二 一百二十 ３．５ 1 234 -3.2 （12） 2.5倍 3万多 12.3（2024年） ≥1.2万件 约20亿元 增长5%".split(
      " ",
    ),
  ),
);
const names = fc.constantFrom(
  ..."每万人口高价值发明专利拥有量（件） 有效注册商标总量 PCT申请量 按期结案率（%） 某指标/另一指标 其中：甲 1.1级市场数 一、创造 〔累计〕登记量".split(
    " ",
  ),
);
const heads = fc.constantFrom(
  "序号 指标 单位 2025年 2030年 属性",
  "序号 主要指标 计量单位 基期值 目标值 属性",
  "类别 指标名称 单位 2020年基期值 2025年目标值 责任单位",
  "No. Indicator Unit Baseline Target Commitment",
);
const sentences = fc.constantFrom(
  "到2030年，每万人口高价值发明专利拥有量达到{n}件，商标总量达{n}万件。",
  "专利、商标、版权分别达到{n}件、{n}件和{n}件。",
  "截至2024年底，有效发明专利{n}件，同比增长{n}%；PCT申请{n}件（其中企业{n}件）。",
  "力争新增商标品牌指导站{n}家，培训{n}人次以上。",
  "由2020年的{n}件提高到{n}件，年均增长{n}%左右，翻两番。",
  "2021—2025年累计授权{n}项，2025、2030年分别为{n}件、{n}件。",
  "By 2030, the number of patents will reach {n} and pendency will fall by {n} percent to {n} months.",
  "The office reduced first action pendency from {n} months to {n} months in FY2024.",
  "（一）主要目标",
  "上述指标均为预期性指标。",
  "《某市知识产权规划（2021—2025年）》",
);

const row = fc.tuple(
  fc.nat(30).map(String),
  names,
  fc.constantFrom(..."件 万件 % 亿元 （家）".split(" "), ""),
  numbers,
  numbers,
  fc.constantFrom("预期性", "约束性", ""),
);
const table = fc
  .record({
    head: heads,
    rows: fc.array(row, { maxLength: 5 }),
    removed: fc.array(fc.nat(40), { maxLength: 3 }),
    isShuffled: fc.boolean(),
  })
  .map(({ head, rows, removed, isShuffled }) => {
    const lines: (readonly string[])[] = [head.split(" "), ...rows];
    const kept = lines.map((line, at) => line.filter((_, column) => !removed.includes(at * 6 + column)));
    return isShuffled ? kept.toReversed() : kept;
  });

const prose = fc
  .array(fc.tuple(sentences, fc.array(numbers, { minLength: 4, maxLength: 4 })), { maxLength: 4 })
  .map((all) =>
    all.map(([text, own]) => own.reduce((before, number) => before.replace("{n}", number), text)).join("\n"),
  );

/** What a reader of scans takes for something else. */
const slips: Readonly<Record<string, string>> = {
  "0": "O",
  "1": "l",
  "5": "S",
  ".": "，",
  年: "午",
  件: "仵",
  "\n": "",
  "，": " ",
};

const mangling = fc.record({
  cut: fc.option(fc.tuple(fc.nat(600), fc.nat(600)), { freq: 2 }),
  slips: fc.array(fc.tuple(fc.nat(600), fc.constantFrom(...Object.keys(slips))), { maxLength: 3 }),
  put: fc.array(
    fc.tuple(fc.nat(600), fc.oneof(numbers, fc.constantFrom(..."\n\t（）()“”、。，年 到万%<|,"))),
    { maxLength: 3 },
  ),
});

/** Documents of every format: tables shuffled, cells removed, numbers changed, letters taken for others, text cut anywhere, two joined. */
export const mangledDocuments: fc.Arbitrary<MangledDocument> = fc
  .record({
    title: fc.constantFrom("某市知识产权“十五五”规划", "甘肃省规划纲要（2021—2035年）", "2024年统计公报", ""),
    tables: fc.array(table, { maxLength: 2 }),
    before: prose,
    after: prose,
    format: fc.constantFrom("text", "lines", "flat", "markdown", "html", "csv"),
    other: fc.option(madeUp, { freq: 6 }),
    mangling,
  })
  .map(({ title, tables, before, after, format, other, mangling: { cut, slips: slipped, put } }) => {
    const isHtml = format === "html";
    const parts = [title, before, ...tables.map((cells) => written(cells, format)), after, other ?? ""];
    let text = parts.join(isHtml ? "<p>" : "\n");
    for (const [from, letter] of slipped) {
      const at = text.indexOf(letter, from % (text.length + 1));
      if (at !== -1) text = text.slice(0, at) + (slips[letter] ?? "") + text.slice(at + 1);
    }
    for (const [from, more] of put) {
      const at = from % (text.length + 1);
      text = text.slice(0, at) + more + text.slice(at);
    }
    if (cut !== null) text = text.slice(Math.min(...cut), Math.max(...cut) + 200);
    return { text, format: format === "lines" || format === "flat" ? "text" : format };
  });

function written(cells: readonly (readonly string[])[], format: string): string {
  const join = (line: readonly string[]): string => {
    if (format === "html") return `<tr><td>${line.join("</td><td>")}</td></tr>`;
    if (format === "markdown") return `| ${line.join(" | ")} |`;
    return line.join(format === "csv" ? "," : format === "lines" ? "\n" : format === "flat" ? " " : "\t");
  };
  const lines = cells.map(join);
  if (format === "markdown") lines.splice(1, 0, `|${"---|".repeat(cells[0]?.length ?? 1)}`);
  if (format === "html") return `<table>${lines.join("\n")}</table>`;
  return lines.join(format === "flat" ? " " : "\n");
}
