import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

/** The rows of a document, in short: name unit: base → targets. */
function rows(text: string, format?: "text" | "markdown" | "html" | "csv"): readonly string[] {
  return (importPlan(text, format && { format }).plan.indicators ?? []).map((one) => {
    const targets = (one.targets ?? []).map((each) => ("value" in each ? each.value : "?"));
    return `${one.name?.["zh-Hans"]} ${one.unit ?? "-"}: ${one.baseline?.value ?? ""} → ${targets.join(", ")}`;
  });
}

const title = "青川市知识产权“十五五”规划";
const one = ["某事项 件: 3 → 5"];
const table = (body: string) => `<h1>${title}</h1><table>${body}</table>`;
const headRow = "<tr><th>指标</th><th>单位</th><th>2025年</th><th>2030年</th></tr>";

describe("the format is seen from the text", () => {
  test.each<[text: string, said: readonly string[]]>([
    [table(`${headRow}<tr><td>某事项</td><td>件</td><td>3</td><td>5</td></tr>`), one],
    [`${title}\n| 指标 | 单位 | 2025年 | 2030年 |\n|---|---|---:|:--|\n| 某事项 | 件 | 3 | 5 |`, one],
    [`${title}\n指标 | 单位 | 2025年 | 2030年\n- | - | - | -\n某事项 | 件 | 3 | 5`, one],
    [`指标,单位,2025年,2030年目标\n某事项,件,3,5`, one],
    [`\uFEFF\n"指标","单位","2025年","2030年目标"\r\n"某事项","件","3","5"\r\n`, one],
    [`${title}\n指标\t单位\t2025年\t2030年\n某事项\t件\t3\t5`, one],
    [`指标,2030年目标\n某事项,5`, []],
    [`甲,单位,乙,2030年目标\n某事项,件,3,5`, []],
    [`到2030年,某,某\n指标,单位,2025年,2030年目标\n某事项,件,3,5`, []],
  ])("%j", (text, said) => {
    expect(rows(text)).toEqual(said);
  });

  test.each(["p", "div", "span", "br", "li", "ul", "section", "h3", "body", "td"])(
    "a tag %s makes it HTML",
    (tag) => {
      const read = (text: string) => importPlan(text).unclaimed.map(({ raw }) => raw);
      expect(read(`<${tag}>到2030年&#49;2件`)).toContain("12");
      expect(read(`${tag}>到2030年&#49;2件`)).not.toContain("12");
    },
  );

  test("a tag that is not known makes none, and a table within Markdown makes HTML", () => {
    expect(importPlan("<x>&#49;2</x>").unclaimed.map(({ raw }) => raw)).toEqual(["49", "2"]);
    expect(
      rows(`${title}\n| a | b |\n|---|---|\n<table>${headRow}<tr><td>某事项<td>件<td>3<td>5</table>`),
    ).toEqual(one);
  });

  test("what it is told goes before what is seen", () => {
    expect(rows("指标,单位,2025年,2030年目标\n某事项,件,3,5", "text")).toEqual([]);
    expect(rows(`${title}\n指标\t单位\t2025年\t2030年\n某事项\t件\t3\t5`, "csv")).toEqual([]);
    expect(() => importPlan("", { format: "pdf" as never })).toThrow(
      'Import option format: expected text, markdown, html or csv, received "pdf"',
    );
    expect(() => importPlan("", { form: "html" } as never)).toThrow(
      'Unknown option: expected format | id, received "form"',
    );
    expect(() => importPlan(3 as never)).toThrow("text: expected a text, received 3");
  });

  test("the id that it is told is the plan's; else it is open", () => {
    expect(importPlan(title, { id: "city" }).plan.id).toBe("city");
    expect(importPlan(title, { id: "city" }).holes.map(({ at }) => at)).toEqual([]);
    expect(importPlan(title).holes.map(({ at, reason }) => [at, reason])).toEqual([["/id", "not-printed"]]);
  });
});

describe("values separated by commas", () => {
  const head = "指标,单位,2025年,2030年目标";

  test.each<[row: string, said: readonly string[]]>([
    ["某事项,件,3,5", one],
    [" 某事项 , 件 , 3 , 5 ", one],
    ['某事项,件,3,"1,500"', ["某事项 件: 3 → 1500"]],
    ['"某事项",件,3,5', one],
    ['"某，事项",件,3,5', ["某，事项 件: 3 → 5"]],
    ['"某""甲""事项",件,3,5', ['某"甲"事项 件: 3 → 5']],
    ['"某\n事项",件,3,5', one],
    ["'=某事项,件,3,5", ["=某事项 件: 3 → 5"]],
    ["'-某事项,件,3,5", ["某事项 件: 3 → 5"]],
    ["'＠某事项,件,3,5", ["＠某事项 件: 3 → 5"]],
    ["''某事项,件,3,5", ["'某事项 件: 3 → 5"]],
    ["'某事项,件,3,5", ["'某事项 件: 3 → 5"]],
    ['"\'+某事项",件,3,5', ["+某事项 件: 3 → 5"]],
    ["某'=事项,件,3,5", ["某'=事项 件: 3 → 5"]],
    ["某事项,件,,5", ["某事项 件:  → 5"]],
    ["某\t事项,件,3,5", one],
  ])("%j", (row, said) => {
    expect(rows(`${head}\n${row}`)).toEqual(said);
  });

  test("a claim names the place in the file, quotes and all", () => {
    const text = `${head}\n"某""甲""事项",件,3,"1,500"`;
    const { claims } = importPlan(text);
    const at = (path: string) => {
      const claim = claims.find((each) => each.at === `/indicators/0/${path}`);
      return claim && text.slice(claim.start, claim.end);
    };
    expect([at("targets/0/value"), at("name/zh-Hans"), at("unit")]).toEqual(["1,500", '某""甲""事项', "件"]);
  });
});

describe("Markdown", () => {
  const head = "| 指标 | 单位 | 2025年 | 2030年 |\n|---|---|---|---|";

  test.each<[row: string, said: readonly string[]]>([
    ["| 某事项 | 件 | 3 | 5 |", one],
    ["某事项 | 件 | 3 | 5", one],
    ["某事项 | 件 | 3 | 5|", one],
    ["| 某事项 | 件 | 3 | 5\\|", ["某事项 件: 3 → ?"]],
    ["  | 某事项 | 件 | 3 | 5 |  ", one],
    ["| 某\\|事项 | 件 | 3 | 5 |", ["某|事项 件: 3 → 5"]],
    ["| **某事项** | 件 | 3 | **5** |", one],
    ["| 某\\*事项 | 件 | 3 | 5 |", ["某*事项 件: 3 → 5"]],
    ["| 某\\甲事项 | 件 | 3 | 5 |", ["某\\甲事项 件: 3 → 5"]],
    ["| 某*甲*事项 | 件 | 3 | 5 |", ["某*甲*事项 件: 3 → 5"]],
    ["| # 某事项 | 件 | 3 | 5 |", one],
    [
      "| 某事项 | 件 | 3 | 5 |\n|---|---|---|---|\n| 乙事项 | 件 | 3 | 5 |",
      ["某事项 件: 3 → 5", "乙事项 件: 3 → 5"],
    ],
    ["| 某事项 | 件 | 3 | 5 |\n\n乙事项 | 件 | 3 | 5", one],
  ])("%j", (row, said) => {
    expect(rows(`# ${title}\n\n${head}\n${row}`)).toEqual(said);
  });

  test("marks of headings and of quotations are no part of a title", () => {
    const name = (line: string) =>
      importPlan(`${line}\n\n${head}\n| 某事项 | 件 | 3 | 5 |`).plan.title?.["zh-Hans"];
    expect(
      ["## ", "> ", ">> # ", "**"].map((mark) => name(`${mark}${title}${mark === "**" ? mark : ""}`)),
    ).toEqual(["", "", "", ""].map(() => title));
  });
});

describe("HTML", () => {
  test.each<[body: string, said: readonly string[]]>([
    [`${headRow}<tr><td>某事项</td><td>件</td><td>3</td><td>5</td></tr>`, one],
    [`${headRow}<tr><td>某事项<td>件<td>3<td>5`, one],
    [`<TR><TH>指标<TH>单位<TH>2025年<TH>2030年<TR><TD>某事项<TD>件<TD>3<TD>5`, one],
    [`${headRow}<tr><td>某<b>事</b>项</td><td>件</td><td>3</td><td>5</td></tr>`, one],
    [`${headRow}<tr><td>某&nbsp;</td><td>件</td><td>3</td><td>&ge;5</td></tr>`, ["某 件: 3 → 5"]],
    [`${headRow}<tr><td>某\n事项</td><td>件</td><td>3</td><td>5</td></tr>`, one],
    [`${headRow}<tr><td>&#x67D0;事项</td><td>件</td><td>3</td><td>&#53;</td></tr>`, one],
    [
      `${headRow}<tr><td rowspan=2>某事项</td><td>件</td><td>3</td><td>5</td></tr><tr><td>亿元</td><td>4</td><td>6</td></tr>`,
      [...one, "某事项 亿元: 4 → 6"],
    ],
    [`${headRow}<tr><td>某事项</td><td>件</td><td colspan="2">5</td></tr>`, ["某事项 件: 5 → 5"]],
    [`${headRow}<tr><td>某事项</td><td>件</td><td colspan="0">3</td><td colspan=x>5</td></tr>`, one],
    [`${headRow}<tr><td>某事项</td><td>件</td><td colspan=-1>3</td><td colspan=1.5>5</td></tr>`, one],
    [
      `${headRow}<tr hidden><td>某事项</td><td>件<script>12</script></td><td>3<style>1</style></td><td>5</td></tr>`,
      one,
    ],
    [`<thead>${headRow}</thead><tbody><tr><td>某事项</td><td>件</td><td>3</td><td>5</td></tr></tbody>`, one],
    [`<caption>表1 主要指标</caption>${headRow}<tr><td>某事项</td><td>件</td><td>3</td><td>5</td></tr>`, one],
    [`${headRow}<tr><td>某事项</td><td>件</td><td>3<sup>2</sup></td><td>5<sup>①</sup></td></tr>`, one],
    [
      `<td>指标</td><td>单位</td><td>2025年</td><td>2030年</td><tr><td>某事项</td><td>件</td><td>3</td><td>5</td></tr>`,
      one,
    ],
  ])("%s", (body, said) => {
    expect(rows(table(body))).toEqual(said);
  });

  test("a table within a cell is one of its own, and the cell around it has nothing", () => {
    const inner = `<table>${headRow}<tr><td>某事项</td><td>件</td><td>3</td><td>5</td></tr></table>`;
    expect(rows(table(`<tr><td>${inner}</td><td>9</td></tr>`))).toEqual(one);
  });

  test("what stands behind a cell or a raised number is in none, and cells are closed by their rows", () => {
    const numbers = (body: string) => importPlan(table(body)).unclaimed.map(({ raw }) => raw);
    expect(numbers("<tr><td>12</td>34<td>56</td></tr>")).toEqual(["12", "34", "56"]);
    expect(numbers("<tr><td>12<tr><td>34</td></tr>")).toEqual(["12", "34"]);
    expect(numbers("<tr><td>12</tr>34<tr><td>56</tr>")).toEqual(["12", "34", "56"]);
    expect(numbers("<tr><td>12</th>34</td></tr>")).toEqual(["12", "34"]);
    expect(
      rows(
        table(`${headRow}<tr><td>某事项<sup>1</sup></td><td>件</td><td>3</td><td>50<sup>2</sup>0</td></tr>`),
      ),
    ).toEqual(["某事项 件: 3 → ?"]);
    expect(
      rows(
        table(`${headRow}<tr><td>某<script>甲</b>乙</script>事项</td><td>件</td><td>3</td><td>5</td></tr>`),
      ),
    ).toEqual(one);
  });

  test("a span is a whole number of at most nineteen letters", () => {
    const spanned = (span: string) =>
      rows(table(`${headRow}<tr><td>某事项</td><td>件</td><td colspan="${span}">5</td></tr>`));
    expect(["2", "02", " 2", "2x", `${"0".repeat(18)}2`].map(spanned)).toEqual(
      Array.from({ length: 5 }, () => ["某事项 件: 5 → 5"]),
    );
    expect(["1", "0", "-2", "x", "", `${"0".repeat(19)}2`, "1e99"].map(spanned)).toEqual(
      Array.from({ length: 7 }, () => ["某事项 件: 5 → "]),
    );
  });

  test("entities stand at their places, also one behind another and without their end", () => {
    const text = table(
      `${headRow}<tr><td>某&amp;&lt;事项</td><td>件</td><td>3</td><td>&gt 5 &amp; 6</td></tr>`,
    );
    const { claims, holes } = importPlan(text);
    const name = claims.find(({ at }) => at === "/indicators/0/name/zh-Hans");
    expect(name && [name.raw, text.slice(name.start, name.end)]).toEqual(["某&<事项", "某&amp;&lt;事项"]);
    expect(
      holes
        .find(({ at }) => at === "/indicators/0/targets/0/value")
        ?.candidates.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(["5", "6"]);
  });

  test("tables are read in the order of the text", () => {
    const body = (name: string) =>
      `<table>${headRow}<tr><td>${name}</td><td>件</td><td>3</td><td>5</td></tr></table>`;
    expect(rows(`<h1>${title}</h1>${body("甲")}<p>其间</p>${body("乙")}`)).toEqual([
      "甲 件: 3 → 5",
      "乙 件: 3 → 5",
    ]);
  });

  test.each(["script", "style", "noscript", "template", "title", "textarea"])(
    "what stands in %s is not shown",
    (tag) => {
      const raw = (text: string) => importPlan(text, { format: "html" }).unclaimed.map((each) => each.raw);
      expect(raw(`<${tag}>到12件</${tag}><p>到13件</p>`)).toEqual(["13"]);
      expect(raw(`<b>到12件</b><p>到13件</p>`)).toEqual(["12", "13"]);
    },
  );

  test.each(
    "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section select summary table tbody tfoot thead tr ul".split(
      " ",
    ),
  )("%s begins a line", (tag) => {
    expect(importPlan(`到12<${tag}>34件`, { format: "html" }).unclaimed.map(({ raw }) => raw)).toEqual([
      "12",
      "34",
    ]);
  });

  test.each(["b", "i", "em", "span", "a", "font", "u", "td", "th"])("%s begins none", (tag) => {
    expect(importPlan(`到12<${tag}>34件`, { format: "html" }).unclaimed.map(({ raw }) => raw)).toEqual([
      "1234",
    ]);
  });

  test("a claim names the place in the source, tags and entities and all", () => {
    const text = table(`${headRow}<tr><td>某<b>事</b>项</td><td>件</td><td>3</td><td>&ge;&#53;</td></tr>`);
    const { claims } = importPlan(text);
    const at = (path: string) => {
      const claim = claims.find((each) => each.at === `/indicators/0/${path}`);
      return claim && [claim.raw, text.slice(claim.start, claim.end)];
    };
    expect([at("name/zh-Hans"), at("targets/0/value"), at("baseline/value")]).toEqual([
      ["某事项", "某<b>事</b>项"],
      ["≥5", "&ge;&#53;"],
      ["3", "3"],
    ]);
  });
});

describe("wide and traditional letters are the plain ones", () => {
  test.each<[row: string, said: readonly string[]]>([
    ["指標\t單位\t2025年\t2030年目標", one],
    ["指标\t计量单位\t２０２５年\t２０３０年", one],
    ["指標名稱\t計量單位\t2025年\t2030年規劃值", one],
    ["監測指標\t單位\t現狀\t2030年指標值", one],
    ["一級指標\t指標名稱\t單位\t當前\t目標值".slice(5), one],
    ["核心指標\t單位\t基礎值\t到期值", one],
    ["主要指標\t單位\t基準\t預期", one],
    ["二級指標\t單位\t實績\t計劃", one],
    ["發展指標\t單位\t實際\t規劃", one],
    ["指标\u00a0名称\t单\u3000位\t2025年\t2030年", one],
  ])("%s", (head, said) => {
    expect(rows(`${title}\n${head}\n某事项\t件\t3\t5`)).toEqual(said);
  });

  test.each([
    ["編號", "7", "number", 7],
    ["層級", "省規劃指標", "tier", "provincial"],
    ["統計方式", "累計", "measure", "cumulative"],
    ["統計方式", "時點", "measure", "point-in-time"],
    ["屬性", "約束性", "commitment", "binding"],
    ["方向", "上升爲好", "direction", "increase"],
    ["負責單位", "某局", "responsible", [{ "zh-Hans": "某局" }]],
    ["牽頭部門", "某局", "responsible", [{ "zh-Hans": "某局" }]],
    ["責任主體", "某局", "responsible", [{ "zh-Hans": "某局" }]],
    ["數據來源", "年報", "dataSource", { "zh-Hans": "年報" }],
    ["統計部門", "某局", "dataSource", { "zh-Hans": "某局" }],
    ["類別", "創造", "category", { "zh-Hans": "創造" }],
    ["維度", "創造", "category", { "zh-Hans": "創造" }],
  ] as const)("%s over %s", (heading, cell, field, value) => {
    const { plan } = importPlan(`${title}\n${heading}\t指標\t2025年\t2030年\n${cell}\t某事項（件）\t3\t5`);
    expect(plan.indicators?.[0]?.[field]).toEqual(value);
  });

  test.each(["變化", "淨增", "增長值", "較2025年增長", "較2025年擴大"])("%s is what is added", (heading) => {
    const { plan } = importPlan(
      `${title}\n指標\t2025年\t2030年\t${heading.replace("長值", "量")}\n某事項（件）\t3\t5\t2`,
    );
    expect(plan.indicators?.[0]?.increment).toEqual({ comparator: "attain", value: "2" });
  });

  test.each(["≥", "⩾", "≧"])("%s is at least", (sign) => {
    expect(
      importPlan(`${title}\n指标\t2025年\t2030年\n某事项（件）\t3\t${sign}5`).plan.indicators?.[0]?.targets,
    ).toEqual([{ year: "2030", basis: "level", comparator: "at-least", value: "5" }]);
  });

  test.each([
    ["⩽", "at-most"],
    ["≦", "at-most"],
    ["﹥", "more-than"],
    ["﹤", "less-than"],
    ["＞", "more-than"],
  ])("%s is %s", (sign, comparator) => {
    const { plan } = importPlan(`${title}\n指标\t2025年\t2030年\n某事项（件）\t3\t${sign}5`);
    expect(plan.indicators?.[0]?.targets).toEqual([{ year: "2030", basis: "level", comparator, value: "5" }]);
  });

  test("﹪ is a unit", () => {
    expect(rows(`${title}\n指标\t2025年\t2030年\n某比例（﹪）\t3\t5`)).toEqual(["某比例 %: 3 → 5"]);
  });
});

describe("what a reader should know of a document", () => {
  const issues = (text: string) => importPlan(text, { format: "text" }).issues;
  const body = `${title}\n指标\t2025年\t2030年\n某事项（件）\t3\t5\n`;

  test("eight characters of no text", () => {
    const codes = (count: number, mark: string) => issues(body + mark.repeat(count)).map(({ code }) => code);
    for (const mark of ["\u0000", "\u0008", "\u000e", "\u001f", "\ufffd"]) {
      expect([codes(7, mark), codes(8, mark)]).toEqual([[], ["document-not-text"]]);
    }
    for (const mark of ["\t", "\n", "\r", "\u000b", " "]) expect(codes(9, mark)).toEqual([]);
    expect(issues(body + "\u0000".repeat(8))).toEqual([
      {
        code: "document-not-text",
        level: "warning",
        path: "",
        message: {
          "zh-Hans": "其中有不属于文字的字符：可能是二进制文件，或编码读错",
          en: "It has characters of no text: it may be a binary file, or was read in a wrong encoding",
        },
      },
    ]);
  });

  test.each<[words: string, found: string | undefined]>([
    ["1O5", "1O5"],
    ["12l", "12l"],
    ["1I", "1I"],
    ["3o", "3o"],
    ["O.5", "O.5"],
    ["l.25", "l.25"],
    ["I.5", undefined],
    ["A1O5", undefined],
    ["1O5B", undefined],
    ["3.1O", undefined],
    ["125", undefined],
    ["OK", undefined],
  ])("a letter in %s", (words, found) => {
    const [first] = issues(`${body}某数${words}件`);
    expect(first?.message.en).toBe(
      found && `The letter in “${found}” may be a digit read wrongly: it is not read as a number`,
    );
    expect(first?.code).toBe(found && "letters-in-number");
  });

  test("titles that differ in their marks and years alone are one", () => {
    const codes = (second: string) => issues(`${title}\n${body}${second}\n`).map(({ code }) => code);
    expect(codes(`${title}（2026—2030年）`)).toEqual([]);
    expect(codes("青川市知识产权十五五规划")).toEqual([]);
    expect(codes("白水市知识产权“十五五”规划")).toEqual(["several-plans"]);
  });

  test("no table, or none with indicators and targets", () => {
    expect(issues("正文").map(({ code, level, message }) => [code, level, message.en])).toEqual([
      ["no-table", "note", "There is no table of indicators in it"],
    ]);
    expect(issues("甲\t乙\n丙\t丁").map(({ code }) => code)).toEqual(["no-indicators"]);
    expect(issues("到2030年，某事项达到5件。").map(({ code }) => code)).toEqual([]);
    expect(issues(body)).toEqual([]);
  });
});
