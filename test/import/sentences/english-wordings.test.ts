import { describe, expect, test } from "vitest";
import { wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };
const all = (text: string) => wholeOf(text, plan);
/** One target of patent applications in 2030. */
const one = (target: string) =>
  `patent applications | 2030 ${target} | ?name-unknown${target.startsWith("level") ? " | ?unit-absent" : ""}`;

describe("English: a name, a verb and the level that it reaches", () => {
  test.each(
    [
      "will reach",
      "shall reach",
      "should reach",
      "must reach",
      "would reach",
      "can reach",
      "are to reach",
      "are expected to reach",
      "are projected to reach",
      "are set to reach",
      "are planned to reach",
      "will attain",
      "will hit",
      "will total",
      "will be",
      "will stand at",
      "will stay at",
      "will remain at",
      "will rise to",
      "will grow to",
      "will increase to",
      "will climb to",
      "will fall to",
      "will drop to",
      "will decline to",
      "will decrease to",
      "will be increased to",
      "will be reduced to",
      "will be raised to",
      "will be cut to",
      "will be shortened to",
      "will be lowered to",
      "will be brought to",
      "will be improved to",
      "will be maintained at",
      "will be kept at",
      "will be held at",
    ].map((verb) => [verb]),
  )("patent applications %s 700", (verb) => {
    expect(all(`By 2030, patent applications ${verb} 700.`)).toStrictEqual([one("level 700")]);
  });

  test.each([
    ["will exceed 700", "level more-than 700"],
    ["will reach at least 700", "level at-least 700"],
    ["will be no more than 700", "level at-most 700"],
    ["will be below 700", "level less-than 700"],
    ["will be kept below 700", "level less-than 700"],
    ["will be held under 700", "level less-than 700"],
    ["will be maintained above 700", "level more-than 700"],
    ["will reach over 700", "level more-than 700"],
    ["will reach around 700", "level about 700"],
  ])("%s", (words, target) => {
    expect(all(`By 2030, patent applications ${words}.`)).toStrictEqual([one(target)]);
  });

  test.each(["annually", "per year", "a year", "each year", "every year", "per annum"])(
    "a number %s is one of each year",
    (words) => {
      expect(all(`By 2030, patent applications will reach 700 ${words}.`)).toStrictEqual([
        one("every-year 700"),
      ]);
    },
  );

  test.each([
    "on average per year",
    "on average annually",
    "on average a year",
    "on average each year",
    "in average",
    "on average",
    "on annual average",
    "on an annual average",
  ])("a number %s is a mean", (words) => {
    for (const verb of ["patent applications will reach", "increase patent applications to"])
      expect(all(`By 2030, ${verb} 700 ${words}.`)).toStrictEqual([one("period-average 700")]);
  });
});

describe("English: values of the past", () => {
  test.each(
    "reached|was|were|totalled|totaled|stood at|rose to|grew to|fell to|dropped to|declined to|increased to|decreased to|remained at|amounted to|came to"
      .split("|")
      .map((verb) => [verb]),
  )("customer satisfaction %s 80%% in 2024", (verb) => {
    expect(all(`Customer satisfaction ${verb} 80% in 2024.`)).toStrictEqual([
      "Customer satisfaction | was 2024 80 % | in %",
    ]);
  });

  test("exceeded says more than", () => {
    expect(all("Customer satisfaction exceeded 80% in 2024.")).toStrictEqual([
      "Customer satisfaction | was 2024 more-than 80 % | in %",
    ]);
  });

  test.each([
    ["Customer satisfaction was 80% as of June 2025.", "2025-06"],
    ["As of 2024, customer satisfaction is to be 80%.", "2024"],
    ["By 2025, customer satisfaction will reach 80%.", "2025"],
  ])("%s", (text, period) => {
    expect(all(text)).toStrictEqual([
      expect.stringMatching(new RegExp(`^[Cc]ustomer satisfaction \\| was ${period} 80 % \\| in %$`, "u")),
    ]);
  });

  test("no year, no value", () => {
    expect(all("Customer satisfaction was 80%.")).toStrictEqual(["80: no-year"]);
    expect(all("Customer satisfaction rose by 5% in 2024.")).toStrictEqual(["5: no-statement", "2024: time"]);
  });
});

describe("English: what is told to be done", () => {
  test.each([
    ["reduce", "to", "700", "level 700"],
    ["cut", "to", "700", "level 700"],
    ["lower", "to", "700", "level 700"],
    ["shorten", "to", "700", "level 700"],
    ["decrease", "to", "700", "level 700"],
    ["increase", "to", "700", "level 700"],
    ["raise", "to", "700", "level 700"],
    ["improve", "to", "700", "level 700"],
    ["lift", "to", "700", "level 700"],
    ["boost", "to", "700", "level 700"],
    ["expand", "to", "700", "level 700"],
    ["grow", "to", "700", "level 700"],
    ["bring", "to", "700", "level 700"],
    ["bring down", "to", "700", "level 700"],
    ["maintain", "at", "700", "level 700"],
    ["keep", "within", "700", "level at-most 700"],
    ["keep", "below", "700", "level less-than 700"],
    ["keep", "under", "700", "level less-than 700"],
    ["hold", "above", "700", "level more-than 700"],
    ["limit", "to no more than", "700", "level at-most 700"],
    ["increase", "to at least", "700", "level at-least 700"],
  ])("%s patent applications %s %s by 2030", (verb, word, number, target) => {
    expect(all(`We will ${verb} patent applications ${word} ${number} by 2030.`)).toStrictEqual([
      one(target),
    ]);
    expect(all(`${verb} patent applications ${word} ${number} by 2030.`)).toStrictEqual([one(target)]);
  });

  test.each([
    ["increase patent applications by 20%", "relative-change 20 %"],
    ["reduce patent applications by 20%", "relative-change -20 %"],
    ["increase patent applications by 20 per cent", "relative-change 20 %"],
    ["increase patent applications by 20 percentage points", "percentage-points 20 百分点"],
    ["cut patent applications by 20 percentage points", "percentage-points -20 百分点"],
    ["increase patent applications by 300", "increase 300"],
    ["shorten patent applications by 3 months", "increase -3 个月"],
    ["increase patent applications by 20% a year", "annual-growth 20 %"],
    ["reduce patent applications by 20% a year", "annual-growth -20 %"],
    ["increase patent applications by 2 percentage points a year", "yearly-change 2 百分点"],
    ["reduce patent applications by 2 percentage points a year", "yearly-change -2 百分点"],
    ["increase patent applications by 300 a year", "yearly-change 300"],
  ])("%s", (words, target) => {
    expect(all(`By 2030, ${words}.`)).toStrictEqual([one(target)]);
  });

  test.each([
    ["will increase by 20%", "relative-change 20 %"],
    ["will grow by 20%", "relative-change 20 %"],
    ["will rise by 20%", "relative-change 20 %"],
    ["will expand by 20%", "relative-change 20 %"],
    ["will go up by 20%", "relative-change 20 %"],
    ["will be increased by 20%", "relative-change 20 %"],
    ["will be raised by 20%", "relative-change 20 %"],
    ["will decrease by 20%", "relative-change -20 %"],
    ["will fall by 20%", "relative-change -20 %"],
    ["will decline by 20%", "relative-change -20 %"],
    ["will drop by 20%", "relative-change -20 %"],
    ["will shrink by 20%", "relative-change -20 %"],
    ["will go down by 20%", "relative-change -20 %"],
    ["will be reduced by 20%", "relative-change -20 %"],
    ["are expected to grow by 20% a year", "annual-growth 20 %"],
  ])("patent applications %s", (words, target) => {
    expect(all(`By 2030, patent applications ${words}.`)).toStrictEqual([one(target)]);
  });

  test.each([
    ["reduce patent pendency from 24 months to 15 months by 2030", "from 24 个月", "15 个月"],
    ["reduce patent pendency from 24 months in 2025 to 15 months by 2030", "from 2025 24 个月", "15 个月"],
    [
      "reduce patent pendency from 24 months in FY 2025, to 15 months by 2030",
      "from 2025 24 个月",
      "15 个月",
    ],
    [
      "reduce patent pendency from 24 months to no more than 15 months by 2030",
      "from 24 个月",
      "at-most 15 个月",
    ],
  ])("%s", (words, from, target) => {
    expect(all(`${words}.`)).toStrictEqual([
      `patent pendency | 2030 level ${target} | ${from} | in months | ?name-unknown`,
    ]);
  });

  test.each([
    "reduce patent pendency from 24 months towards 15 months by 2030",
    "reduce patent pendency from 24 months to something like 15 months by 2030",
    "reduce patent pendency from 24 months; to 15 months by 2030",
  ])("%s is not read", (words) => {
    expect(all(`${words}.`).filter((line) => line.includes("|"))).toStrictEqual([]);
  });
});

describe("English: a number of things that a verb acts on", () => {
  test.each(
    "train|support|establish|build|create|develop|register|grant|file|set up|open|launch|hold|publish|process|examine|complete|deliver|help|recruit|hire|conduct|organise|organize|provide|achieve|award|protect|assist|sign|issue|resolve|clear|answer|approve|add|recognise|recognize|respond to|host|produce|carry out"
      .split("|")
      .map((verb) => [verb]),
  )("%s 20 patent courses", (verb) => {
    expect(all(`By 2030, ${verb} 20 patent courses.`)).toStrictEqual([
      "patent courses | 2030 level 20 | ?name-unknown | ?unit-absent",
    ]);
  });

  test.each([
    ["train 20 patent examiners by the end of 2030", "2030 level 20"],
    ["train 20 patent examiners in 2030", "2030 level 20"],
    ["train 20 patent examiners each year until 2030", "2030 every-year 20"],
    ["train 20 patent examiners annually until 2030", "2030 every-year 20"],
    ["train at least 20 patent examiners by 2030", "2030 level at-least 20"],
    ["train 20 patent examiners, judges and lawyers by 2030", "2030 level 20"],
    ["train 20 patent examiners (all women) by 2030", "2030 level 20"],
  ])("%s", (words, target) => {
    expect(all(`The Office will ${words}.`)).toStrictEqual([
      `patent examiners | ${target} | ?name-unknown${target.includes("level") ? " | ?unit-absent" : ""}`,
    ]);
  });

  test.each([
    [
      "process 95% of patent applications within 6 months by 2030",
      "patent applications within 6 months | 2030 level 95 %",
    ],
    ["process 95% of patent applications by 2030", "patent applications | 2030 level 95 %"],
    ["at least 95% of patent applications shall be processed within 6 months by 2030", ""],
  ])("%s", (words, found) => {
    const left = all(`The Office will ${words}.`);
    if (found === "") expect(left.filter((line) => line.includes("|"))).toStrictEqual([]);
    else expect(left[0]).toMatch(new RegExp(`^${found} \\|`, "u"));
  });

  test.each(["we will see 20 patent courses", "we will spend $20 million", "train 20% patent examiners"])(
    "%s is nothing",
    (words) => {
      expect(all(`By 2030, ${words}.`).filter((line) => line.includes("|"))).toStrictEqual([]);
    },
  );
});

describe("English: a share of things that something is promised of", () => {
  test.each([
    ["At least 90% of patent applications will be examined within 12 months by 2030.", "at-least 90 %"],
    ["90% of patent applications shall be examined within 12 months by 2030.", "90 %"],
    ["90% of patent applications should be examined within 12 months by 2030.", "90 %"],
    ["90% of patent applications must be examined within 12 months by 2030.", "90 %"],
  ])("%s", (text, number) => {
    const verb = /(?:will|shall|should|must) be/u.exec(text)?.[0];
    expect(all(text)).toStrictEqual([
      `patent applications ${verb} examined within 12 months | 2030 level ${number} | in % | ?name-unknown`,
    ]);
  });

  test.each([
    "In our view 90% of patent applications will be examined by 2030.",
    "90% of patent applications are examined by 2030.",
    "90 patent applications will be examined by 2030.",
  ])("%s is none", (text) => {
    expect(all(text).filter((line) => line.includes("|"))).toStrictEqual([]);
  });
});

describe("English: what begins with a verb is told to be done", () => {
  test.each(["", "- ", "• ", "— ", "3) ", "In the plan, ", "From next year, "])("behind %j", (lead) => {
    expect(all(`${lead}train 20 patent examiners in 2030.`)[0]).toBe(
      "patent examiners | 2030 level 20 | ?name-unknown | ?unit-absent",
    );
  });

  test("the number of an item stands before the year at the head", () => {
    expect(all("3) By 2030, train 20 patent examiners each year.")).toStrictEqual([
      "patent examiners | 2030 every-year 20 | ?name-unknown",
      "3: no-statement",
    ]);
  });

  test.each(["People in towns ", "As every year, people ", `In ${"far ".repeat(16)}towns, `])(
    "not behind %j",
    (lead) => {
      expect(all(`${lead}train 20 patent examiners in 2030.`)).toStrictEqual(["20: tense", "2030: time"]);
    },
  );
});

describe("English: two numbers whose owner is not said", () => {
  test.each([
    "increase patent applications to 6 and 8 percent",
    "increase patent applications to 6 per cent and 8 per cent",
    "increase patent applications by 6%  and  8%",
  ])("%s", (words) => {
    expect(all(`By 2030, ${words}.`).filter((line) => line.includes("|"))).toStrictEqual([]);
  });
});

describe("English: a label, a colon and a number with its year", () => {
  test.each(["by 2030", "until 2030"])("%s", (time) => {
    expect(all(`Registered indications: 25 ${time}.`)[0]).toBe(
      "Registered indications | 2030 level 25 | ?name-unknown | ?unit-absent",
    );
  });

  test.each(["- ", "• ", "* "])("behind %j", (mark) => {
    expect(all(`${mark}Registered indications: at least 25 by 2030.`)[0]).toBe(
      "Registered indications | 2030 level at-least 25 | ?name-unknown | ?unit-absent",
    );
  });

  test("a sentence before it does not matter", () => {
    expect(all("Goals for 2030; registered indications: 25 by 2030.")).toContain(
      "registered indications | 2030 level 25 | ?name-unknown | ?unit-absent",
    );
  });

  test.each([
    "Abc: 25 by 2030.",
    "1234: 25 by 2030.",
    "Registered indications: 25 since 2030.",
    "Registered indications: 25 in 2030.",
  ])("%s is none", (text) => {
    expect(all(text).filter((line) => line.includes("|"))).toStrictEqual([]);
  });
});

describe("English: two names and two numbers", () => {
  test.each(["respectively", "in turn", "in that order"])("%s", (words) => {
    expect(all(`By 2030, filings of patents and marks will increase by 5% and 3% ${words}.`)).toStrictEqual([
      "filings of patents | 2030 relative-change 5 % | ?name-unknown | ?shared-words",
      "marks+filings of  | 2030 relative-change 3 % | ?name-unknown | ?shared-words",
    ]);
  });

  test.each(["of", "for", "in", "to"])("they share what stands before %s", (word) => {
    expect(
      all(`By 2030, filings ${word} patents and marks will increase by 5% and 3% respectively.`)[1],
    ).toBe(`marks+filings ${word}  | 2030 relative-change 3 % | ?name-unknown | ?shared-words`);
  });

  test("or nothing, where the first is a plural", () => {
    expect(
      all("By 2030, patents and registered marks will increase by 5% and 3% respectively."),
    ).toStrictEqual([
      "patents | 2030 relative-change 5 % | ?name-unknown | ?shared-words",
      "registered marks | 2030 relative-change 3 % | ?name-unknown | ?shared-words",
    ]);
  });

  test.each([
    "filings of patents, designs and marks will increase by 5% and 3% respectively",
    "patent and mark filings will increase by 5% and 3% respectively",
    "filings of patents and marks and designs will increase by 5% and 3% respectively",
    "filings of patents and marks will increase by 5% and 3%",
  ])("%s is not read", (words) => {
    expect(all(`By 2030, ${words}.`).filter((line) => line.includes("|"))).toStrictEqual([]);
  });
});

describe("English: when, and how surely", () => {
  test.each([
    ["Patent applications will reach 700 by 2030.", "2030 level 700"],
    ["Patent applications will reach 700 in 2029 and 900 later.", "2029 level 700"],
    ["Patent applications will reach 700.", "2030 level 700"],
    ["By 2030, the Office strives to see that patent applications reach 700.", "2030 level 700 strive"],
    ["By 30 June 2030, patent applications will reach 700.", "2030 level 700 2030-06-30"],
  ])("%s", (text, target) => {
    expect(all(text)[0]?.toLowerCase().split(" | ")[1]).toBe(target);
  });

  test("the year is told where the sentence names none", () => {
    expect(all("Patent applications will reach 700.")).toStrictEqual([
      "Patent applications | 2030 level 700 | told | ?name-unknown | ?year-absent | ?unit-absent",
    ]);
    expect(wholeOf("Patent applications will reach 700.")).toStrictEqual(["700: no-year"]);
  });

  test("parts between semicolons are read by themselves, under the year at the head", () => {
    expect(
      all("By 2030, patent applications will reach 700; customer satisfaction will reach 80%."),
    ).toStrictEqual([one("level 700"), "customer satisfaction | 2030 level 80 % | in %"]);
  });

  test("nothing ahead, nothing told: it is not clear", () => {
    expect(all("Each month in 2029 patent applications reach 700.")).toStrictEqual([
      "2029: time",
      "700: tense",
    ]);
  });

  test("what is longer than anybody writes is left", () => {
    expect(all(`By 2030, ${"very ".repeat(400)}patent applications will reach 700.`)).toStrictEqual([
      "2030: time",
      "700: no-statement",
    ]);
  });
});
