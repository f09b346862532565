import { show } from "../issue.js";
import { checkOptions } from "./check-options.js";
import { anyOf } from "./closed-list.js";
import { isDimension, isWord, type OwnUnit, writeOwnUnit } from "./own-unit.js";
import { type Bilingual, refuse } from "./refuse.js";
import type { UnitText } from "./unit.js";
import { dimensions } from "./unit-table.js";
import { readParts } from "./unit-words.js";

const fieldNames = { text: true, "zh-Hant": true, en: true, dimension: true, power: true } as const;

/**
 * Makes a unit of your own (自定义单位) where the library has none, such as 标准箱, 羽, or the scale of a survey. The result
 * is a unit text that carries its definition, `{标准箱|標準箱|TEU}`. It can be used wherever a unit text can: in an
 * indicator, a series, a formula, a quantity; behind a scale (`` `万${teu}` ``) and on either side of a stroke.
 * Nothing is registered, so a stored plan can be read everywhere. {@link unitLabel} and the tables print its words.
 *
 * @param unit - `text` is what it is called in simplified Chinese. `dimension` says which units it converts into, and
 * `power` how large it is: 10 to this power of what `件`, `元`, `吨` and so on are. Without a dimension it has one of its own.
 * @returns The unit text.
 * @throws {@link UsageError} `/text: expected a name of at most 40 characters without { } | / and no digit at its start, received …`
 * (`/zh-Hant` and `/en` likewise), `/text: expected a name that is no unit yet, received …`, `/dimension: expected count, … or …, received …`,
 * `/power: expected a whole number from -99 to 99, and a dimension, received …`, `Unknown option: …`
 * @category Units
 * @example
 * const containers = defineUnit({ text: "标准箱", "zh-Hant": "標準箱", en: "TEU" });
 * containers // => "{标准箱|標準箱|TEU}"
 * convert({ value: "4.2", unit: `万${containers}` }, containers) // => "42000"
 * unitLabel(`万${containers}`, "en") // => "ten thousand TEU"
 */
export function defineUnit(unit: OwnUnit): UnitText {
  checkOptions<OwnUnit>(unit ?? null, fieldNames);
  const { text, "zh-Hant": traditional, en, dimension, power } = unit;
  for (const [field, word] of Object.entries({ text, "zh-Hant": traditional, en })) {
    if ((word !== undefined || field === "text") && !isWord(word)) throw wrong(field, name, word);
  }
  if (readParts(text) !== undefined) throw wrong("text", isKnown, text);
  if (dimension !== undefined && !isDimension(dimension))
    throw wrong("dimension", anyOf(dimensions), dimension);
  const fits = Number.isInteger(power) && Math.abs(Number(power)) < 100 && dimension !== undefined;
  if (power !== undefined && !fits) throw wrong("power", wholeNumber, power);
  return writeOwnUnit(unit);
}

const name: Bilingual = [
  "不超过 40 个字符的名称，不含 { } | /，不以数字开头",
  "a name of at most 40 characters without { } | / and no digit at its start",
];
const isKnown: Bilingual = ["尚不是单位的名称", "a name that is no unit yet"];
const wholeNumber: Bilingual = [
  "-99 至 99 的整数，并须写明 dimension",
  "a whole number from -99 to 99, and a dimension",
];

function wrong(field: string, expected: string | Bilingual, received: unknown) {
  return refuse({
    code: "unit-invalid",
    path: `/${field}`,
    expected,
    received: show(received),
    words: [`/${field} 有误`, `/${field}`],
  });
}
