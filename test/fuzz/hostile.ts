import fc from "fast-check";
import { nasty } from "../presentation/nasty.js";

/** Names that reach a prototype where a record is used carelessly. */
export const prototypeNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
];

/** Texts that look like what is asked for, and texts that do not at all. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 1, arbitrary: fc.constantFrom(...prototypeNames) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("0", "9", "-", ".", "e", "a", "件", "万", "/", " ", "(", "年"), fc.nat(3000))
      .map(([letter, length]) => letter.repeat(length)),
  },
);

/** Decimal text, nearly decimal text, and text at the limits of what counts as decimal. */
export const decimalLike = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }).map(String),
  fc.tuple(fc.integer(), fc.nat()).map(([whole, fraction]) => `${whole}.${fraction}`),
  fc.bigInt({ min: -(10n ** 70n), max: 10n ** 70n }).map(String),
  fc.tuple(fc.nat(450), fc.nat(450)).map(([zeros, places]) => `1${"0".repeat(zeros)}.${"0".repeat(places)}1`),
  fc.constantFrom(
    "0",
    "-0",
    "0.0",
    "00",
    "1.",
    ".5",
    "1e3",
    "Infinity",
    "NaN",
    "0x10",
    "1_000",
    "1,000",
    "１",
  ),
  hostileText,
);

/** Numbers of every kind, the usual ones most often. */
export const anyNumber = fc.oneof(
  fc.integer({ min: -100, max: 10_000 }),
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    1e308,
    -1e308,
    5e-324,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ),
);

/** What may stand where an exact number is asked for. */
export const anyAmount = fc.oneof(decimalLike, anyNumber);

/** Units in many spellings, some of them wrong. */
export const unitLike = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "件",
      "万件",
      "亿元",
      "%",
      "百分点",
      "分",
      "个",
      "人",
      "件/万人",
      "元/件",
      "位",
      "个月",
      "件/家",
      "‰",
      "USD million",
      "per 10,000 population",
      "{标准箱|標準箱|TEU}",
      "万{羽|||count}/{标准箱}",
      "items",
      "萬件",
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          "十",
          "万",
          "亿",
          "千",
          "件",
          "元",
          "人",
          "/",
          "per ",
          " ",
          "%",
          "分",
          "10k ",
          "$ ",
          "位",
          "{",
          "箱",
          "|",
          "}",
          "items",
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: hostileText },
);

/** Periods of the plan years, of any year, and texts that are no period. */
export const periodLike = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 2015, max: 2036 }).map(String) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom(
          "",
          "-S1",
          "-S3",
          "-Q2",
          "-Q5",
          "-02",
          "-13",
          "-02-29",
          "-06-31",
          "-12-31",
          "-01/-09",
          "-09/-01",
        ),
      )
      .map(([number, rest]) => {
        const year = String(number).padStart(4, "0");
        return year + rest.replace("/", `/${year}`);
      }),
  },
  { weight: 1, arbitrary: hostileText },
);

/** A record whose keys may be anything, `__proto__` as an own key included. */
export function recordOf<Value>(
  keys: fc.Arbitrary<string>,
  values: fc.Arbitrary<Value>,
  maxLength: number,
): fc.Arbitrary<Record<string, Value>> {
  return fc.array(fc.tuple(keys, values), { maxLength }).map((entries) => Object.fromEntries(entries));
}

/** Whatever a program can hand over. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(fc.constantFrom(...prototypeNames, "id", "title", "indicators", "zh-Hans"), fc.string()),
});
