import { readFileSync } from "node:fs";
import { convert, defineUnit, parseUnit, unitLabel } from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { madeDecimal, madeTie } from "../made-decimal.js";
import { orRefusal } from "../refusal.js";

/** Units: what a text means, in three languages, and how numbers go from one unit to another. */
export const units: OracleArea = {
  name: "units",
  script: "units.py",
  *make(random, count) {
    for (let made = 0; made < count; made++)
      yield pick(random, [parsed, converted, converted, labelled])(random);
  },
};

interface Base {
  readonly text: string;
  readonly inEnglish: boolean;
}

/** The units of docs/units.md, a row of them for each dimension. */
const rows: readonly (readonly Base[])[] = readFileSync(
  new URL("../../../docs/units.md", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    (line.split("|")[2] ?? "").split(",").map((one): Base => {
      const [text = "", english] = one.trim().split(" (");
      return { text, inEnglish: english !== undefined || "%‰".includes(text) };
    }),
  );

// The last three are no scales of the grammar.
const scales = ["十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿"];
const noScales = ["亿万", "万万", "个十"];
const noUnits = ["", "/", "万", "件/", "/件", "件/万人/年", "{", "{}", "羽", "件每人", "1e3", "件件"];

const ownUnits = [
  defineUnit({ text: "标准箱", "zh-Hant": "標準箱", en: "TEU" }),
  defineUnit({ text: "羽", en: "birds", dimension: "count" }),
  defineUnit({ text: "打", en: "gross", dimension: "count", power: 2 }),
  defineUnit({ text: "厘", dimension: "money", power: -3 }),
];

const anyBase = (random: RandomNumbers): string => pick(random, pick(random, rows)).text;
const own = (random: RandomNumbers, base: string): string =>
  random(12) === 0 ? pick(random, ownUnits) : base;

function scaled(random: RandomNumbers, base: string): string {
  return `${random(2) === 0 ? "" : pick(random, scales)}${base}`;
}

/** A unit text; two of one seed pair are more often of one dimension, and then convert. */
function madeUnit(random: RandomNumbers, above: string, below: string | undefined): string {
  const upper = scaled(random, own(random, above));
  if (below === undefined) return upper;
  return `${upper}${pick(random, ["/", "/", " / "])}${scaled(random, own(random, below))}`;
}

function parsed(random: RandomNumbers): Answered {
  const below = random(2) === 0 ? undefined : anyBase(random);
  const text =
    random(6) === 0
      ? pick(random, ["月", "月/件", "件/月", ...noUnits, `${pick(random, noScales)}${anyBase(random)}`])
      : madeUnit(random, anyBase(random), below);
  return { case: { kind: "parse", text }, answer: orRefusal(() => parseUnit(text)) };
}

function converted(random: RandomNumbers): Answered {
  const [above, below] = [pick(random, rows), pick(random, rows)];
  const hasStroke = random(2) === 0;
  const unit = (): string =>
    madeUnit(random, pick(random, above).text, hasStroke ? pick(random, below).text : undefined);
  const from = unit();
  // Shares are printed in several ways, also as a unit over itself.
  const to = random(6) === 0 ? pick(random, ["%", "‰", "1", "百分点", "人/万人", anyBase(random)]) : unit();
  const value = random(2) === 0 ? madeDecimal(random) : madeTie(random, 2);
  const inOneText = random(3) === 0;
  // Without a blank the unit 1 would be a digit of the number.
  const blank = from.startsWith("1") ? " " : pick(random, ["", " "]);
  const quantity = inOneText ? `${value}${blank}${from}` : { value, unit: from };
  return {
    case: { kind: "convert", value, from, to },
    answer: orRefusal(() => convert(quantity, to)),
  };
}

function labelled(random: RandomNumbers): Answered {
  const locale = pick(random, ["zh-Hans", "zh-Hant", "en"] as const);
  const bases = rows.flat().filter(({ inEnglish }) => locale !== "en" || inEnglish);
  const below = random(2) === 0 ? undefined : pick(random, bases).text;
  const above = pick(random, bases).text;
  const unit = `${scaled(random, above)}${below === undefined ? "" : `/${scaled(random, below)}`}`;
  const label = unitLabel(unit, locale);
  const answer = orRefusal(() => {
    // Two Chinese words, such as 人 and 名, can have one in English.
    const { dimension, power, text } = parseUnit(label);
    return locale === "en" ? { dimension, power } : { dimension, power, text };
  });
  return { case: { kind: "label", unit, locale }, answer };
}
