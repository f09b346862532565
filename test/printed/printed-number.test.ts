import fc from "fast-check";
import {
  observe,
  type PrintedNumber,
  parsePeriod,
  parseUnit,
  printedNumber,
  series,
  UsageError,
  unreadReasons,
} from "ipr-plan";
import { national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { targetBases } from "../../src/model/target-bases.js";
import { growthWords } from "../../src/printed/growth-words.js";
import { thrown } from "../value/thrown.js";

type Cases = readonly (readonly [text: string, read: Exclude<PrintedNumber, { unread: string }>])[];

describe("figures are read in any width and with any separators of thousands", () => {
  test.each<Cases[number]>([
    ["１２", { value: "12" }],
    ["１．５", { value: "1.5" }],
    ["25,163", { value: "25163" }],
    ["25，163", { value: "25163" }],
    ["1,234,567.8", { value: "1234567.8" }],
    ["25 163", { value: "25163" }],
    ["25\u00a0163", { value: "25163" }],
    ["25\u2009163", { value: "25163" }],
    ["9.40", { value: "9.40" }],
    ["−5", { value: "-5" }],
    ["－5", { value: "-5" }],
    ["+5", { value: "5" }],
    ["\ufeff12", { value: "12" }],
    ["45291", { value: "45291" }],
    ["2023", { value: "2023" }],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));
});

describe("what is only aspired to says so", () => {
  test.each<Cases[number]>([
    ["力争达到15件", { value: "15", unit: "件", comparator: "attain", strength: "strive" }],
    ["力爭15件以上", { value: "15", unit: "件", comparator: "at-least", strength: "strive" }],
    ["争取翻一番", { value: "2", basis: "multiple", strength: "strive" }],
    ["力争1—2件", { comparator: "between", lower: "1", upper: "2", unit: "件", strength: "strive" }],
    ["【力争402】", { value: "402", strength: "strive", cumulative: true }],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));
});

describe("Chinese numerals are read where they are whole", () => {
  test.each<Cases[number]>([
    ["十五", { value: "15" }],
    ["一百二十", { value: "120" }],
    ["一千零五", { value: "1005" }],
    ["三十家", { value: "30", unit: "家" }],
    ["两万件", { value: "20000", unit: "件" }],
    ["一亿二千万", { value: "120000000" }],
    ["百余", { value: "100", comparator: "more-than" }],
    ["百分之八十五", { value: "85", unit: "%" }],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));

  test.each(["一百二", "三万五", "百", "十百", "一二百", "数十", "上百"])(
    "%s could be another number",
    (text) => {
      expect(printedNumber(text)).toMatchObject({ unread: "number-in-words" });
    },
  );

  test("numerals mean what they count, up to ten thousand", () => {
    const figures = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    const numeral = (number: number): string => {
      let text = "";
      let zero = false;
      for (const [step, word] of [
        [1000, "千"],
        [100, "百"],
        [10, "十"],
        [1, ""],
      ] as const) {
        const digit = Math.floor(number / step) % 10;
        if (digit === 0) zero = text !== "";
        else {
          text += (zero ? "零" : "") + figures[digit] + word;
          zero = false;
        }
      }
      return text;
    };
    for (let number = 1; number < 10_000; number++) {
      expect(printedNumber(numeral(number))).toStrictEqual({ value: String(number) });
    }
  });
});

describe("a unit stays as it is printed, and a scale alone goes into the value", () => {
  test.each<Cases[number]>([
    ["200件", { value: "200", unit: "件" }],
    ["200 件", { value: "200", unit: "件" }],
    ["1.5万件", { value: "1.5", unit: "万件" }],
    ["1.5萬件", { value: "1.5", unit: "万件" }],
    ["1.5万", { value: "15000" }],
    ["30亿", { value: "3000000000" }],
    ["0.5 million", { value: "500000" }],
    ["85%", { value: "85", unit: "%" }],
    ["85％", { value: "85", unit: "%" }],
    ["16.3件/万人", { value: "16.3", unit: "件/万人" }],
    ["¥30亿", { value: "30", unit: "亿元" }],
    ["1.2 million people", { value: "1.2", unit: "百万人" }],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));

  const isUnit = (text: string): boolean => {
    try {
      parseUnit(text);
      return true;
    } catch {
      return false;
    }
  };

  test.each([
    ["$1.2 million", "百万美元", "1.2"],
    ["€5", "欧元", "5"],
    ["25.4 months", "months", "25.4"],
  ])("%s has a unit if the table of units has one", (text, unit, value) => {
    expect(printedNumber(text)).toMatchObject(isUnit(unit) ? { value } : { unread: "unit-unknown" });
  });
});

describe("words and signs of comparators", () => {
  test.each<Cases[number]>([
    ["≥1,020", { value: "1020", comparator: "at-least" }],
    [">=5", { value: "5", comparator: "at-least" }],
    ["＞22", { value: "22", comparator: "more-than" }],
    ["≤5", { value: "5", comparator: "at-most" }],
    ["<5", { value: "5", comparator: "less-than" }],
    ["≈5", { value: "5", comparator: "about" }],
    ["不低于85", { value: "85", comparator: "at-least" }],
    ["不少于 100 名", { value: "100", unit: "名", comparator: "at-least" }],
    ["85以上", { value: "85", comparator: "at-least" }],
    ["100+", { value: "100", comparator: "at-least" }],
    ["超过97%", { value: "97", unit: "%", comparator: "more-than" }],
    ["不超过97%", { value: "97", unit: "%", comparator: "at-most" }],
    ["突破1000", { value: "1000", comparator: "more-than" }],
    ["达到16件", { value: "16", unit: "件", comparator: "attain" }],
    ["提高到85%", { value: "85", unit: "%", comparator: "attain" }],
    ["20件左右", { value: "20", unit: "件", comparator: "about" }],
    ["约1000家", { value: "1000", unit: "家", comparator: "about" }],
    ["100余", { value: "100", comparator: "more-than" }],
    ["100余件", { value: "100", unit: "件", comparator: "more-than" }],
    ["1.5万多件", { value: "1.5", unit: "万件", comparator: "more-than" }],
    ["不足5件", { value: "5", unit: "件", comparator: "less-than" }],
    ["控制在20%以内", { value: "20", unit: "%", comparator: "at-most" }],
    ["达到16件以上", { value: "16", unit: "件", comparator: "at-least" }],
    ["more than 22", { value: "22", comparator: "more-than" }],
    ["at least 5 items", { value: "5", unit: "件", comparator: "at-least" }],
    ["up to 5", { value: "5", comparator: "at-most" }],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));
});

describe("growth words say what the number is a number of", () => {
  test.each<Cases[number]>([
    ["翻一番", { value: "2", basis: "multiple" }],
    ["翻两番", { value: "4", basis: "multiple" }],
    ["增长2.5倍", { value: "3.5", basis: "multiple" }],
    ["为2020年的2.5倍", { value: "2.5", basis: "multiple" }],
    ["提高0.5个百分点", { value: "0.5", unit: "百分点", basis: "percentage-points" }],
    ["提高5%", { value: "5", unit: "%", basis: "relative-change" }],
    ["年均增长5%", { value: "5", unit: "%", basis: "annual-growth" }],
    ["年均增长5%左右", { value: "5", unit: "%", basis: "annual-growth", comparator: "about" }],
    ["新增100件", { value: "100", unit: "件", basis: "increase" }],
    ["年均100件", { value: "100", unit: "件", basis: "period-average" }],
    ["每年平均100件", { value: "100", unit: "件", basis: "period-average" }],
    ["每年增长5%", { value: "5", unit: "%", basis: "annual-growth" }],
    ["年均提高0.5个百分点", { value: "0.5", unit: "百分点", basis: "yearly-change" }],
    ["年均降低0.5个百分点", { value: "-0.5", unit: "百分点", basis: "yearly-change" }],
    ["年均增加100件", { value: "100", unit: "件", basis: "yearly-change" }],
    ["每年新增10家以上", { value: "10", unit: "家", basis: "yearly-change", comparator: "at-least" }],
    ["年均减少3件", { value: "-3", unit: "件", basis: "yearly-change" }],
    ["每年达到150件", { value: "150", unit: "件", basis: "every-year", comparator: "attain" }],
    ["每年不少于150件", { value: "150", unit: "件", basis: "every-year", comparator: "at-least" }],
    ["每年90%以上", { value: "90", unit: "%", basis: "every-year", comparator: "at-least" }],
    ["降低20%", { value: "-20", unit: "%", basis: "relative-change" }],
    ["减少100件", { value: "-100", unit: "件", basis: "increase" }],
    [
      "提高1—2个百分点",
      { comparator: "between", lower: "1", upper: "2", unit: "百分点", basis: "percentage-points" },
    ],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));

  test.each<Cases[number]>([
    ["降低20%以上", { value: "-20", unit: "%", basis: "relative-change", comparator: "at-most" }],
    ["下降不超过3%", { value: "-3", unit: "%", basis: "relative-change", comparator: "at-least" }],
    [
      "下降1—2个百分点",
      { comparator: "between", lower: "-2", upper: "-1", unit: "百分点", basis: "percentage-points" },
    ],
  ])("a fall turns the comparator with the sign: %s", (text, read) => {
    expect(printedNumber(text)).toStrictEqual(read);
  });

  test("every basis is one of targets", () => {
    expect(growthWords.map(({ basis }) => basis).filter((basis) => !(basis in targetBases))).toEqual([]);
  });
});

describe("ranges have two ends in one unit", () => {
  test.each<Cases[number]>([
    ["1—2", { comparator: "between", lower: "1", upper: "2" }],
    ["1-2", { comparator: "between", lower: "1", upper: "2" }],
    ["1~2", { comparator: "between", lower: "1", upper: "2" }],
    ["1～2", { comparator: "between", lower: "1", upper: "2" }],
    ["1至2", { comparator: "between", lower: "1", upper: "2" }],
    ["2.5 to 3.5", { comparator: "between", lower: "2.5", upper: "3.5" }],
    ["between 2.5 and 3.5", { comparator: "between", lower: "2.5", upper: "3.5" }],
    ["80%—85%", { comparator: "between", lower: "80", upper: "85", unit: "%" }],
    ["5—10万件", { comparator: "between", lower: "5", upper: "10", unit: "万件" }],
    ["1-2万", { comparator: "between", lower: "10000", upper: "20000" }],
    ["9000—1万", { comparator: "between", lower: "9000", upper: "10000" }],
    ["-5—5", { comparator: "between", lower: "-5", upper: "5" }],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));
});

describe("notes, marks and brackets stand beside the number", () => {
  test.each<Cases[number]>([
    ["12.3（预计）", { value: "12.3", status: "E" }],
    ["12.3（初步）", { value: "12.3", status: "P" }],
    ["12.3 (e)", { value: "12.3", status: "E" }],
    ["12.3（预测）", { value: "12.3", status: "F" }],
    ["预计12.3万件", { value: "12.3", unit: "万件", status: "E" }],
    ["12.3*", { value: "12.3", marks: ["*"] }],
    ["①12.3", { value: "12.3", marks: ["①"] }],
    ["12.3²", { value: "12.3", marks: ["²"] }],
    ["12.3km²", { value: "12.3", unit: "平方公里" }],
    ["12.3 m³²", { value: "12.3", unit: "立方米", marks: ["²"] }],
    ["〔17〕", { value: "17", cumulative: true }],
    ["【402】", { value: "402", cumulative: true }],
    ["[5700]", { value: "5700", cumulative: true }],
    ["【402件】*（预计）", { value: "402", unit: "件", status: "E", cumulative: true, marks: ["*"] }],
    ["累计402件", { value: "402", unit: "件", cumulative: true }],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));
});

describe("a time is read where it cannot be a number", () => {
  test.each<Cases[number]>([
    ["2023年", { period: "2023" }],
    ["2023年末", { period: "2023" }],
    ["二〇二五年", { period: "2025" }],
    ["2023年6月", { period: "2023-06" }],
    ["截至2023年6月底", { period: "2023-06" }],
    ["2023年6月30日", { period: "2023-06-30" }],
    ["2025年1—9月", { period: "2025-01/2025-09" }],
    ["2025年1至9月累计", { period: "2025-01/2025-09" }],
    ["2025年前三季度", { period: "2025-01/2025-09" }],
    ["2025年上半年", { period: "2025-S1" }],
    ["2025年第三季度", { period: "2025-Q3" }],
    ["2023-06", { period: "2023-06" }],
    ["2023/6/30", { period: "2023-06-30" }],
    ["31 March 2028", { period: "2028-03-31" }],
    ["Q2 2025", { period: "2025-Q2" }],
    ["first half of 2025", { period: "2025-S1" }],
    ["by 31 March 2028", { period: "2028-03-31", due: true }],
    ["2025年底前", { period: "2025", due: true }],
    ["到2025年", { period: "2025", due: true }],
  ])("%s", (text, read) => expect(printedNumber(text)).toStrictEqual(read));

  test.each(["三季度", "1—9月", "6月", "上半年"])("%s takes the year from the options", (text) => {
    expect(printedNumber(text)).toMatchObject({ unread: "year-absent" });
    const read = printedNumber(text, { year: "2025" });
    expect("period" in read && parsePeriod(read.period).year).toBe(2025);
  });
});

describe("a cell without a number is missing, never 0", () => {
  test.each(["", " ", "\u3000", "\ufeff"])("blank: %j", (text) => {
    expect(printedNumber(text)).toStrictEqual({ missing: "blank-cell" });
  });

  test.each(["—", "——", "-", "…", "……", "/", "N/A", "n.a.", "无", "未公布"])("%s", (text) => {
    expect(printedNumber(text)).toStrictEqual({ missing: "not-reported" });
  });
});

describe("what could mean two things is not guessed", () => {
  test.each<[text: string, reason: keyof typeof unreadReasons, candidates?: string[]]>([
    ["1,23", "separator-unclear", ["1.23", "123"]],
    ["1.234.567", "separator-unclear", ["1234567"]],
    ["12,34,567", "separator-unclear", ["1234567"]],
    ["0,123", "separator-unclear", ["0.123"]],
    ["1.2e3", "exponent", ["1200"]],
    ["1.2E+05", "exponent", ["120000"]],
    ["（3.2）", "brackets-unclear"],
    ["(3.2)", "brackets-unclear"],
    ["—5", "sign-unclear"],
    ["NaN", "not-a-number"],
    ["#DIV/0!", "not-a-number"],
    ["about a thousand", "number-in-words"],
    ["90% within 15 months", "more-than-a-number"],
    ["1/3", "more-than-a-number"],
    ["12 parsecs", "unit-unknown"],
    ["超过100家以上", "two-comparators"],
    ["5—3", "range-reversed"],
    ["FY2024", "fiscal-year"],
    ["2024-25", "fiscal-year"],
    ["2021—2025年", "several-years"],
    ["2021-2025", "several-years"],
    ["2023年13月", "no-such-period"],
    ["2023-02-30", "no-such-period"],
    ["明显提高", "no-number"],
    ["1".repeat(61), "too-long"],
    ["1".repeat(201), "too-long"],
  ])("%s: %s", (text, reason, candidates) => {
    const read = printedNumber(text);
    expect(read).toMatchObject({ unread: reason, ...(candidates && { candidates }) });
    expect(read).toHaveProperty(
      "message.zh-Hans",
      expect.stringContaining(unreadReasons[reason].why["zh-Hans"]),
    );
    expect(read).toHaveProperty("message.en", expect.stringContaining(unreadReasons[reason].write.en));
  });
});

describe("wrong calls", () => {
  test.each([12, null, undefined, ["12"]])("%j is no text", (text) => {
    expect(() => printedNumber(text as unknown as string)).toThrow(UsageError);
  });

  test("an option that is not known is named", () => {
    expect(thrown(() => printedNumber("1", { yaer: "2025" } as never)).code).toBe("option-unknown");
  });
});

describe("properties", () => {
  const places = fc.integer({ min: 0, max: 4 });
  const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), places).map(([digits, count]) => {
    const text = String(Math.abs(digits)).padStart(count + 1, "0");
    const whole = count === 0 ? text : `${text.slice(0, -count)}.${text.slice(-count)}`;
    return digits < 0 ? `-${whole}` : whole;
  });

  test("decimal text is read as it stands", () => {
    fc.assert(
      fc.property(number, (text) => {
        expect(printedNumber(text)).toStrictEqual({ value: text });
      }),
    );
  });

  test("separators of thousands and full width change nothing", () => {
    const wide = (text: string): string =>
      text.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(number, fc.constantFrom(",", " ", "\u202f"), (text, separator) => {
        const [whole = "", rest] = text.split(".");
        const grouped =
          whole.replaceAll(/\B(?=(?:\d{3})+$)/g, separator) + (rest === undefined ? "" : `.${rest}`);
        expect(printedNumber(grouped)).toStrictEqual({ value: text });
        expect(printedNumber(wide(text))).toStrictEqual({ value: text });
      }),
    );
  });

  test("whatever the text, the answer is plain data of one kind, and a number in it is decimal text", () => {
    const pieces = [
      "1",
      "25,163",
      ".",
      "万",
      "件",
      "%",
      "以上",
      "约",
      "—",
      "（预计）",
      "年",
      "月",
      "*",
      "〔",
      "〕",
      "增长",
      "倍",
      "-",
      " ",
      "e3",
    ];
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join("")),
    );
    const kind = { measure: "annual", regionRule: "none", unit: "%" } as const;
    fc.assert(
      fc.property(text, (given) => {
        const read = printedNumber(given);
        expect(JSON.parse(JSON.stringify(read))).toStrictEqual(read);
        const kinds = ["value", "lower", "period", "missing", "unread"].filter((key) => key in read);
        expect(kinds).toHaveLength(1);
        for (const value of "value" in read
          ? [read.value]
          : "lower" in read
            ? [read.lower, read.upper]
            : []) {
          expect(series(kind, { 2023: value }).observations).toHaveLength(1);
        }
        if ("value" in read && read.unit !== undefined) expect(parseUnit(read.unit).text).toBe(read.unit);
        if ("period" in read) expect(parsePeriod(read.period).text).toBe(read.period);
      }),
      { numRuns: 500 },
    );
  });

  test("a number that was read can be observed as it stands", () => {
    const {
      value,
      unit = "",
      status = "A",
    } = printedNumber("3,872.5亿元（初步）") as { value: string; unit?: string; status?: "A" };
    const observed = observe(national2025, { royalties: { 2022: { value, unit, status } } });
    expect(observed.royalties?.observations).toStrictEqual([
      { period: "2022", value: "3872.5", status: "P" },
    ]);
  });
});
