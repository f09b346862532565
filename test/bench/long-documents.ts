// Documents of any length, plans and what is none, for measuring how long they take to read: by kind, each a function of how many bytes
// of UTF-8 it is to have.

type Make = (bytes: number) => string;

const head = ["序号", "指标", "单位", "2025年", "2030年", "属性"];
const names = [
  "有效注册商标总量",
  "按期结案率",
  "每万人口高价值发明专利拥有量",
  "版权登记量",
  "某项服务办理时间",
];
const units = ["件", "%", "万件", "个工作日", "家"];

function row(at: number): readonly string[] {
  const value = (at * 37) % 9973;
  const name = `${names[at % names.length]}之${at}`;
  const unit = units[at % units.length] ?? "件";
  return [`${at}`, name, unit, `${value}.${at % 10}`, `≥${value + 12}`, at % 3 === 0 ? "约束性" : "预期性"];
}

const title = "某市知识产权“十五五”规划";

/** A table of one plan, with as many rows as there is room for. */
function table(write: (cells: readonly string[], at: number) => string, before: string, behind = ""): Make {
  return (bytes) => {
    const pieces = [before];
    let room = bytes - size(before) - size(behind);
    for (let at = 1; ; at++) {
      const line = write(row(at), at);
      room -= size(line);
      if (room < 0) return pieces.join("") + behind;
      pieces.push(line);
    }
  };
}

/** The same again and again, with `{n}` in it counted. */
function again(...texts: readonly string[]): Make {
  return (bytes) => {
    const pieces: string[] = [];
    let room = bytes;
    for (let at = 0; ; at++) {
      const piece = (texts[at % texts.length] ?? "").replaceAll("{n}", () => String((at * 7919) % 99991));
      room -= size(piece);
      if (room < 0) return pieces.join("");
      pieces.push(piece);
    }
  };
}

const size = (text: string): number => Buffer.byteLength(text);
const tabs = (cells: readonly string[]): string => `${cells.join("\t")}\n`;
const tds = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;
const pipes = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
const lines = (cells: readonly string[]): string => `${cells.join("\n")}\n`;
const run = (cells: readonly string[]): string => `${cells.slice(0, 5).join(" ")} `;

const plan = `${title}
一、发展基础
截至2025年底，全市有效发明专利{n}件，每万人口高价值发明专利拥有量{n}件，商标注册总量突破{n}万件。创新主体的意识明显增强，服务体系更加完善。
二、主要目标
到2030年，知识产权综合实力稳居全省前列。每万人口高价值发明专利拥有量达到{n}件，专利质押融资金额超过{n}亿元，年均增长5%以上。
指标\t单位\t2025年\t2030年\t属性
海外专利申请量\t件\t{n}\t≥{n}\t预期性
按期办结率\t%\t90\t95\t约束性
三、重点任务
（一）完善保护体系
1．加强执法。建设保护工作站{n}家，培育调解员{n}名。
加大宣传力度，引导企业建立制度，鼓励高校、科研院所与企业合作，推动成果落地。
`;

/** Plans and texts such as offices have. */
export const plainDocuments: Readonly<Record<string, Make>> = {
  "plan table, HTML": table(tds, `<h1>${title}</h1><table>${tds(head)}`, "</table>"),
  "plan table, Markdown": table(pipes, `# ${title}\n\n${pipes(head)}${pipes(head.map(() => "---"))}`),
  "plan table, tabs": table(tabs, `${title}\n${tabs(head)}`),
  "plan table, commas": table((cells) => `${cells.join(",")}\n`, `${head.join(",")}\n`),
  "plan table, a cell a line": table(lines, `${title}\n${lines(head)}`),
  "plan table, in one line": table(run, `${title}\n序号 指标 单位 2025年 2030年目标值 `),
  "plan repeated": again(plan),
  "prose with targets": again(
    "到2030年，每万人口高价值发明专利拥有量达到{n}件，",
    "商标注册总量达到{n}万件。",
    "第{n}项工作涉及的服务机构数量达到{n}家以上；",
    "版权登记量年均增长{n}%，力争达到{n}件。\n",
  ),
  "prose with targets of new names": again("到2030年，第一批园区{n}号楼的专利转化项目{n}类达到{n}件。"),
  "prose without numbers": again(
    "坚持创新在现代化建设全局中的核心地位，完善保护体系，提升服务效能，",
    "引导企业建立制度，鼓励高校与企业合作。\n",
  ),
  "English prose": again(
    "By 2030, the number of patent applications will reach {n}. ",
    "The office reduced the time to first action from {n} months to {n} months in 2024. ",
    "It will train {n} examiners a year, and improve what it offers to users everywhere.\n",
  ),
  "English prose without numbers": again(
    "The office improves what it offers to users, and listens to what they say of it. ",
  ),
};

/** What nobody means as a plan, and what got broken on its way. */
export const hostileDocuments: Readonly<Record<string, Make>> = {
  "binary data": (bytes) =>
    Array.from({ length: Math.floor(bytes / 1.5) }, (_, at) =>
      String.fromCharCode((at * at * 31 + at) % 256),
    ).join(""),
  "broken HTML": again("<table><tr><td>指标<td>2030年<tr><table></td></tr><p>{n}</table></div><th><tr>"),
  "tables within tables": again("<table><tr><td>"),
  "tables within tables, with numbers": again("<table><tr><td>指标<td>{n}"),
  scripts: again("<script>var a = {n}; '<td>{n}</td>'</script><style>p { width: {n}px }</style>"),
  "a script without end": (bytes) => `<table><tr><td>1<script>${again("a<b {n} ")(bytes - 40)}`,
  "a million columns": (bytes) => `${title}\n指标\t2030年目标\t${again("{n}\t")(bytes - 80)}\n某\t2`,
  "a million cells in a row": (bytes) => `<table><tr>${again("<td>{n}")(bytes - 40)}</table>`,
  "spans that claim more": again("<tr><td colspan=99999 rowspan=99999>{n}"),
  "a table without numbers": table(
    (cells) => tabs(cells.map((cell) => cell.replace(/[\d.]/gu, ""))),
    `${title}\n${tabs(head)}`,
  ),
  "two plans": (bytes) => again(plan)(bytes / 2) + again(plan.replace("某市", "另一市"))(bytes / 2),
  "letters in numbers": table(
    (cells) => tabs(cells.map((cell, at) => (at > 2 ? cell.replace("0", "O").replace("1", "l") : cell))),
    `${title}\n${tabs(head)}`,
  ),
  "letters in numbers of sentences": again("到2O30年，专利数量达到l{n}O件，商标达到3O.{n}万件。"),
  "an end within a number": (bytes) =>
    `${again("到2030年，商标注册总量达到{n}件。")(bytes - 60)}到2030年，商标注册总量达到12`,
  digits: (bytes) => "1234567890".repeat(bytes / 10),
  "digits and letters": (bytes) => "1O2l".repeat(bytes / 4),
  "digits and commas": (bytes) => "1,".repeat(bytes / 2),
  "digits and points": (bytes) => "1.2 ".repeat(bytes / 4),
  "digits and pipes": (bytes) => "1|".repeat(bytes / 2),
  "numbers run together": (bytes) => "12件".repeat(bytes / 5),
  "a number and each mark": again("达到{n}、和{n}、"),
  years: again("2025年、"),
  "spans of years": again("2021—2025年"),
  "opening brackets": (bytes) => "(".repeat(bytes),
  "brackets in pairs": (bytes) => "()".repeat(bytes / 2),
  "wide brackets": (bytes) => "（〔【《".repeat(bytes / 12),
  "brackets around numbers": again("（{n}"),
  "one letter": (bytes) => "a".repeat(bytes),
  "one word": (bytes) => "指标".repeat(bytes / 6),
  "one verb": (bytes) => "达到".repeat(bytes / 6),
  "one word with blanks": (bytes) => "target ".repeat(bytes / 7),
  "numerals in words": (bytes) => "一百二十".repeat(bytes / 12),
  "cells without rows": (bytes) => "<td>".repeat(bytes / 4),
  "tags without end": (bytes) => "<a ".repeat(bytes / 3),
  entities: (bytes) => "&lt;&#48;&amp".repeat(bytes / 13),
  ampersands: (bytes) => "&".repeat(bytes),
  blanks: (bytes) => " ".repeat(bytes),
  "line ends": (bytes) => "\n".repeat(bytes),
  "blanks and line ends": (bytes) => " \n".repeat(bytes / 2),
  tabs: (bytes) => "\t".repeat(bytes),
  pipes: (bytes) => `|-|\n${"|".repeat(bytes - 4)}`,
  rulers: (bytes) => "|-|\n".repeat(bytes / 4),
  quotes: (bytes) => `序号,指标,2030年\n${'"'.repeat(bytes - 24)}`,
  strokes: (bytes) => `|a|\n|-|\n${"\\".repeat(bytes - 8)}`,
  titles: again("某市知识产权规划\n"),
  "titles in one line": again("某市知识产权规划（2021—2025年）"),
  headings: again("一、目标\n（一）指标\n1．"),
  "heads of tables": again("指标\t2030年\t属性\n"),
  "heads in one line": again("序号 指标 2030年 "),
  "heads a cell a line": again("序号\n指标\n2030年\n"),
  "marks of notes": again("*※①"),
  notes: again("注：*为2024年数据。"),
  "rows that count": again("1 某指标 {n} 2 另一指标 {n} "),
  "names in turn": again("专利、商标、版权"),
  "names in turn, with numbers": again("专利、商标、版权分别达到{n}、{n}、{n}件"),
  "a line of prose": again("完善体系，提升效能，达到{n}件，"),
  "words without marks": again("完善体系提升效能"),
  "numbers without marks": again("完善体系提升效能{n}件"),
  "English without marks": again("the number of patents will reach {n} and "),
};
