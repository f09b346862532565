import { unitLabel } from "ipr-plan";
import { type BaseUnit, baseUnits, dimensions } from "../../../src/value/unit-table.js";
import { type CataloguePage, headOfPage, type PageLocale, pathOfPage } from "./catalogue-page.js";

/** The page of units. */
export function unitsPage(locale: PageLocale): CataloguePage {
  const { title, about, own, all } = words[locale];
  const rows = Object.keys(dimensions).map((dimension) => {
    const units = Object.entries<BaseUnit>(baseUnits).filter(([, row]) => row.dimension === dimension);
    const texts = units.map(([text]) => {
      const en = locale === "en" ? unitLabel(text, "en") : text;
      return en === "" || en === text ? text : `${text} (${en})`;
    });
    return `| \`${dimension}\` | ${texts.join(locale === "en" ? ", " : "、")} |`;
  });
  return {
    path: pathOfPage("units", locale),
    text: `${headOfPage(title, locale)}\n${about}${own}${example}\n${all}\n${rows.join("\n")}\n`,
    entries: rows.length,
  };
}

const example = `\`\`\`ts
import { convert, defineUnit, parseUnit, unitLabel } from "ipr-plan";

const containers = defineUnit({ text: "标准箱", "zh-Hant": "標準箱", en: "TEU" });
containers; // => "{标准箱|標準箱|TEU}"
parseUnit(\`万\${containers}\`).dimension; // => "{标准箱}"
convert({ value: "4.2", unit: \`万\${containers}\` }, containers); // => "42000"
unitLabel(\`元/\${containers}\`, "zh-Hans"); // => "元/标准箱"

const birds = defineUnit({ text: "羽", en: "birds", dimension: "count" });
convert({ value: "12", unit: birds }, "件"); // => "12"
\`\`\`
`;

const words = {
  en: {
    title: "Units",
    about: `A unit is a scale (十 … 万亿) and one of the units below, optionally over another scale and unit: \`万件\`, \`亿美元\`, \`件/万人\`, \`微克/立方米\`. English reads as well: \`thousand items\`, \`USD million\`, \`patents per 10,000 population\`, \`working days\`. \`parseUnit\` reads a unit, \`unitLabel\` writes it in three languages, and \`units\` names the common ones.

## What converts

Units of one row convert exactly, because each is a power of ten of the other. Units of two rows never do. So currencies are not converted into each other, and neither are 天 and 周, 个月 and 年, 工作日 and 天, 亩 and 公顷.

- A unit over itself is a share: 件/件, 元/万元, 人/千人. So is a unit over another of its row, such as 千克/吨, except in the row of \`count\`. A share converts into %, ‰ and 1, and 3.1 人/千人 is 31 人/万人. Only what is printed as a share, or has the same scale on both sides, ends at the whole: a survey may count 1,800 people for each thousand.
- One kind of thing for each of another is a density: 件/家, 件/万户, 户/件, 件/亿元. It is no share, has no upper end and never becomes %. Which word counts the things above the stroke does not matter (件/万户 and 个/万户 are one unit); below the stroke it does (件/家 is not 件/户, and 元/辆 is not 元/台).
- For each year, month or day it is a rate: 件/年, 项/月. It is no amount: those of regions add up, those of two years or of the halves of a year do not.
- 倍 is no share: a multiple has no upper end, and does not become %.
- 位 (名次) is a rank. It is whole and starts at 1. It is never summed or averaged, has no completion and no pace, and what is behind or ahead is not measured in %. It is reached or not, and moves up or down. Where 位 counts people, write 人.

`,
    own: `## A unit of your own

\`defineUnit\` makes a unit that no row has. What it returns is a unit text that carries its definition, so that a series, a formula or a stored plan reads wherever it goes, and nothing is registered.

`,
    all: `## All units

| dimension | units |
|---|---|`,
  },
  "zh-Hans": {
    title: "单位",
    about: `单位由数级（十至万亿）和下列单位组成，还可以除以另一个带数级的单位，如“万件”“亿美元”“件/万人”“微克/立方米”。英文写法同样可读。\`parseUnit\` 读取单位，\`unitLabel\` 写出三种文字，\`units\` 列出常用单位。

## 哪些可以换算

同一行的单位之间都是十的整数次幂，可以精确换算；不同行的不能换算。因此各币种之间、天与周、月与年、工作日与天、亩与公顷都不换算。

- 同一单位相除为比率：件/件、元/万元、人/千人；同一行的两个单位相除也是比率，如千克/吨，但 \`count\` 一行除外。比率可以换算为 %、‰ 和 1，3.1 人/千人即 31 人/万人。只有印作比率的，或上下数级相同的，才以全部为上限：每千人对应的人数可以超过一千。
- 一种事物与另一种事物相除为密度：件/家、件/万户、户/件、件/亿元。密度不是比率，没有上限，也不换算为 %。分子用哪个量词无关（件/万户与个/万户是同一单位），分母的量词必须相同（件/家不是件/户，元/辆不是元/台）。
- 每年、每月、每天的数为频率：件/年、项/月。它不是总量：各地区的可以相加，各年的、一年中各时段的不能相加。
- 倍不是比率，没有上限，不换算为 %。
- 位（名次）为位次，是不小于 1 的整数，不求和，不平均，不计目标实现程度和进度比，只看是否达到、是升是降。所计为人数的，单位请写 人。

`,
    own: `## 自定义单位

表中没有的单位用 \`defineUnit\` 定义。它返回的单位文本自带定义，可以用在序列、公式、规划文件等任何写单位的地方，不需要登记。

`,
    all: `## 全部单位

| 量纲 | 单位 |
|---|---|`,
  },
} as const satisfies Record<PageLocale, Readonly<Record<string, string>>>;
