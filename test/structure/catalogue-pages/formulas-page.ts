import * as library from "ipr-plan";
import {
  type FormulaDefinition,
  formulas,
  localize,
  type Quantity,
  toLatex,
  unitLabel,
  type WorkedExample,
} from "ipr-plan";
import { measureKinds } from "../../../src/value/measure-kinds.js";
import { regionRules } from "../../../src/value/region-rules.js";
import { type CataloguePage, cell, headOfPage, type PageLocale, pathOfPage } from "./catalogue-page.js";

/** The page of known formulas: what each calculates, from what, to how many places, and where it is read. */
export function formulasPage(locale: PageLocale): CataloguePage {
  const { title, intro } = words[locale];
  const sections = formulas.map((formula) => sectionOf(formula, locale));
  return {
    path: pathOfPage("known-formulas", locale),
    text: `${headOfPage(title, locale)}\n${intro}\n\n${sections.join("\n")}`,
    entries: sections.length,
  };
}

function sectionOf(formula: FormulaDefinition, locale: PageLocale): string {
  const said = words[locale];
  const unit = (text: string): string => unitIn(text, locale);
  const inputs = Object.entries(formula.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${localize(input.name, locale)} | ${unit(input.unit)} | ${measureKinds[input.measure][locale]} |`,
  );
  const facts = [
    `${said.written}\`${nameOf(formula)}\`${said.also}\`${formula.id}\`${said.stop}`,
    `${said.expression}\`${formula.expression}\`${said.stop}`,
    `${said.result}${unit(formula.unit)}${said.comma}${said.places(formula.places)}${said.stop}`,
    `${said.measure}${measureKinds[formula.measure][locale]}${said.stop}`,
    `${said.regions}${regionRules[formula.regionRule][locale]}${said.stop}`,
    ...(formula.notes ?? []).map((note) => `${said.note}${localize(note, locale)}${said.stop}`),
    ...(formula.examples ?? []).map((example) => `${said.example}${exampleOf(formula, example, locale)}`),
    ...formula.references.map(
      ({ document, locator, raw }) =>
        `${said.source}${document}${said.comma}${locator}${said.colon}${said.quote(raw)}${said.stop}`,
    ),
  ];
  return [
    `## ${localize(formula.name, locale)}\n`,
    `\`\`\`math\n${toLatex(formula, locale)}\n\`\`\`\n`,
    `${facts.map((fact) => `- ${fact}`).join("\n")}\n`,
    `${said.columns}\n${inputs.join("\n")}\n`,
  ].join("\n");
}

/** The name under which the library exports a formula. */
function nameOf(formula: FormulaDefinition): string {
  const found = Object.entries(library).find(([, value]) => value === formula);
  if (found === undefined) throw new Error(`${formula.id} is not exported`);
  return found[0];
}

/** A unit, and in English what it means. */
function unitIn(text: string, locale: PageLocale): string {
  if (locale === "zh-Hans") return text;
  const label = unitLabel(text, "en");
  return label === "" || label === text ? text : `${text} (${label})`;
}

function exampleOf(formula: FormulaDefinition, example: WorkedExample, locale: PageLocale): string {
  const said = words[locale];
  const inputs = Object.entries(example.inputs).map(([name, given]) => {
    const { value, unit = formula.inputs[name]?.unit ?? "" } = (
      typeof given === "object" && "value" in given ? given : { value: given }
    ) as Quantity;
    const input = formula.inputs[name];
    return `${input === undefined ? name : localize(input.name, locale)} ${value} ${unit}`;
  });
  const { document, locator } = example.reference;
  return `${inputs.join(said.and)}${said.gives}${example.value}${said.from}${document}${said.comma}${cell(locator)}${said.close}`;
}

const words = {
  en: {
    title: "Known formulas",
    intro: `The ${formulas.length} formulas of the catalogue. \`formulas\` holds them as data, each is exported by its name too, and \`formula\` of an indicator names one by its id. [Formulas](formulas.md) tells how one is evaluated, explained and solved. Plain numbers are read in the unit of the table. Sources stand as they are printed, in Chinese.`,
    written: "Name: ",
    also: ", id ",
    expression: "Expression: ",
    result: "Result: ",
    places: (count: number): string => (count === 1 ? "1 decimal place" : `${count} decimal places`),
    measure: "Kind of number: ",
    regions: "Over regions: ",
    note: "Note: ",
    example: "Printed: ",
    source: "Source: ",
    and: ", ",
    gives: " give ",
    from: " (",
    close: ").",
    quote: (raw: string): string => `“${raw}”`,
    colon: ": ",
    comma: ", ",
    stop: ".",
    columns: "| input | what it is | unit | kind of number |\n|---|---|---|---|",
  },
  "zh-Hans": {
    title: "已知公式",
    intro: `目录中的 ${formulas.length} 个公式。\`formulas\` 以数据形式列出全部公式，每个公式也可按名称单独导入；指标的 \`formula\` 写公式的标识。怎样计算、说明和反求，见[公式](formulas.md)。只写数字时，按表中的单位读取。`,
    written: "名称：",
    also: "，标识 ",
    expression: "表达式：",
    result: "结果：",
    places: (count: number): string => (count === 0 ? "取整数" : `保留 ${count} 位小数`),
    measure: "计量性质：",
    regions: "各地区：",
    note: "说明：",
    example: "公布实例：",
    source: "出处：",
    and: "，",
    gives: "，得 ",
    from: "（",
    close: "）。",
    quote: (raw: string): string => `“${raw}”`,
    colon: "：",
    comma: "，",
    stop: "。",
    columns: "| 输入项 | 含义 | 单位 | 计量性质 |\n|---|---|---|---|",
  },
} as const satisfies Record<PageLocale, unknown>;
