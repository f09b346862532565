import { knownIndicators, unitLabel } from "ipr-plan";
import { measureKinds } from "../../../src/value/measure-kinds.js";
import { type CataloguePage, cell, headOfPage, type PageLocale, pathOfPage } from "./catalogue-page.js";

/** The page of known indicators. */
export function indicatorsPage(locale: PageLocale): CataloguePage {
  const count = knownIndicators.length;
  const rows = knownIndicators.map(({ id, name, unit, measure, measures = [measure], definition }) =>
    locale === "en"
      ? `| \`${id}\` | ${cell(name["zh-Hans"])} | ${cell(name.en)} | ${unit} (${unitLabel(unit, "en") || "count"}) | ${measures.join(", ")} | ${cell(definition["zh-Hans"])} | ${cell(definition.en ?? "")} |`
      : `| ${cell(name["zh-Hans"])} | \`${id}\` | ${unit} | ${measures.map((one) => measureKinds[one]["zh-Hans"]).join("、")} | ${cell(definition["zh-Hans"])} |`,
  );
  const head =
    locale === "en"
      ? `${headOfPage("Known indicators", locale)}\nThe ${count} indicators that several plans share. \`matchIndicator\` maps a printed name to one of them. Where several kinds of measure are normal, the usual one stands first.\n\n| id | 中文 | English | unit | measure | 计什么 | what is counted |\n|---|---|---|---|---|---|---|\n`
      : `${headOfPage("已知指标", locale)}\n多份规划共有的 ${count} 项指标。\`matchIndicator\` 由文件中的指标名称找出对应的已知指标。一项指标有几种计量性质的，常用的在前。\n\n| 指标 | 标识 | 单位 | 计量性质 | 计什么 |\n|---|---|---|---|---|\n`;
  return {
    path: pathOfPage("indicators", locale),
    text: `${head}${rows.join("\n")}\n`,
    entries: rows.length,
  };
}
