import type { PrintedFact } from "../../model/printed-fact.js";
import { decimal, decimalText } from "../../value/decimal.js";
import { convert } from "../../value/quantity.js";
import { readUnit } from "../../value/unit.js";
import { firstBy } from "../first-by.js";
import { printedPlaces } from "../printed-places.js";
import type { Rule } from "../rule.js";

/** The ratios that a document prints beside the stock they are made from, by known indicator. */
const stocks: Readonly<Record<string, string>> = {
  "patents-per-10k": "invention-patents",
  "high-value-patents-per-10k": "high-value-patents",
};

export const ratioDisagrees: Rule = {
  code: "ratio-disagrees",
  level: "note",
  finds: {
    "zh-Hans": "印出的每万人口比率与其分子、人口不符",
    en: "a printed number per 10,000 people that its own parts do not give",
  },
  protects: {
    "zh-Hans": "人口口径或年份不明的比率",
    en: "ratios over an unnamed population, or one of another year",
  },
  seen: {
    "zh-Hans": "广西：25163 件与 5.12 件对应 4915 万人，人口普查为 5013 万人",
    en: "Guangxi: 25,163 and 5.12 imply 49.15 million people, the census counted 50.13",
  },
  *check({ plan, populations }) {
    const people = populations.find(({ code }) => code === plan.jurisdiction.code);
    if (people === undefined) return;
    const facts = plan.facts ?? [];
    const stocked = firstBy(facts, ({ catalogue, period }) => `${catalogue} ${period}`);
    for (const [index, ratio] of facts.entries()) {
      const stock = stockOf(ratio, stocked);
      const [unit, patents] = [readUnit(ratio.unit), stock && inItems(stock)];
      if (stock === undefined || patents === undefined || unit?.dimension !== "count/people") continue;
      if (people.asOf !== ratio.period.slice(0, 4) || decimal(ratio.value).isZero()) continue;
      const heads = convert({ value: people.value, unit: people.unit }, "人");
      const perPerson = decimal(patents).div(heads);
      const given = decimalText(
        perPerson.times(`1e${-unit.power}`).toDecimalPlaces(printedPlaces(ratio.value)),
      );
      if (decimal(given).eq(ratio.value)) continue;
      const implied = decimalText(
        decimal(patents)
          .div(ratio.value)
          .div(`1e${unit.power + 4}`)
          .toDecimalPlaces(1),
      );
      yield {
        path: `/facts/${index}/value`,
        expected: given,
        received: ratio.value,
        message: {
          "zh-Hans": `${ratio.name["zh-Hans"]}：${stock.value} 除以 ${people.asOf} 年人口 ${people.value}${people.unit} 得 ${given}，原文印 ${ratio.value}，对应人口 ${implied}万人；多半因人口口径或年份不同`,
          en: `${ratio.name.en ?? ratio.name["zh-Hans"]}: ${stock.value} over ${people.value} ${people.unit} of ${people.asOf} is ${given}, the document prints ${ratio.value}, which implies ${implied} 万人; most likely another population or year`,
        },
      };
    }
  },
};

function stockOf(
  { catalogue, period }: PrintedFact,
  stocked: ReadonlyMap<string, PrintedFact>,
): PrintedFact | undefined {
  const wanted = catalogue === undefined ? undefined : stocks[catalogue];
  return wanted === undefined ? undefined : stocked.get(`${wanted} ${period}`);
}

function inItems({ value, unit = "件" }: PrintedFact): string | undefined {
  return readUnit(unit)?.dimension === "count" ? convert({ value, unit }, "件") : undefined;
}
