import {
  evaluateFinalPlan,
  type FinalEvaluation,
  planReport,
  type Report,
  type ReportSentence,
  type Table,
} from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const report = planReport(national2025, national2025Observations, { kind: "final" });
const result = evaluateFinalPlan(national2025, national2025Observations);
const languages = ["zh-Hans", "en"] as const;
type Language = (typeof languages)[number];

/** The powers of ten of the scales that the plan's units have. */
const powers: Readonly<Record<string, number>> = { 亿元: 8, 万件: 4 };
const words: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };
const spelt = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

interface Said {
  readonly number: number;
  readonly digits: number;
  /** As it stands there. */
  readonly text: string;
}

/** The numbers of a sentence as a reader reads them: 218 billion is 218000000000, to three digits. */
function numbersIn(text: string): readonly Said[] {
  const found = text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(?: (million|billion|trillion))?/g);
  return [...found].map(([whole, number = "", word = ""]) => {
    const plain = number.replaceAll(",", "");
    const digits = plain.replace(".", "").replace(/^0+/, "").length;
    return { number: Number(plain) * 10 ** (words[word] ?? 0), digits, text: whole };
  });
}

/** A number to so many significant digits; those before the decimal point are all kept. */
const toDigits = (value: number, digits: number): number => Number(value.toPrecision(Math.max(1, digits)));

/** What an evaluation knows of an indicator in numbers: values and differences in its unit, shares in per cent, years. */
function knownOf(one: FinalEvaluation): {
  readonly amounts: readonly number[];
  readonly plain: readonly string[];
} {
  const { course, target, latest, difference, shareOfTarget, firstMet } = one;
  const bound = target?.bound;
  const targets =
    bound === undefined ? [] : bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
  const values = [course.from, ...course.years, course.to, latest, firstMet?.value].flatMap(
    (seen) => seen ?? [],
  );
  const falls = [...(course.from ? [course.from] : []), ...course.years].flatMap((seen, index, all) => {
    const next = all[index + 1];
    return next === undefined
      ? []
      : [(Math.abs(Number(next.value) / Number(seen.value) - 1) * 100).toFixed(1)];
  });
  return {
    amounts: [
      ...values.map(({ value }) => value),
      ...targets,
      difference?.value ?? "0",
      course.change ?? "0",
    ].map((value) => Math.abs(Number(value))),
    plain: [
      ...values.map(({ period }) => period.slice(0, 4)),
      target?.year ?? "",
      firstMet?.year ?? "",
      course.growth === null ? "" : (course.growth * 100).toFixed(1),
      shareOfTarget === null ? "" : shareOfTarget.toFixed(1),
      ...falls,
    ],
  };
}

function blocksOf({ sections }: Report, annexes: boolean) {
  return sections.filter(({ annex }) => annexes || annex !== true).flatMap(({ blocks }) => blocks);
}

const sentences: readonly ReportSentence[] = blocksOf(report, false).flatMap((block) =>
  block.kind === "paragraph" ? [...(block.lead ? [block.lead] : []), ...block.sentences] : [],
);
const tables: readonly Table[] = blocksOf(report, false).flatMap((block) =>
  block.kind === "table" ? [block.table] : [],
);
const ofOne = sentences.filter(({ code }) =>
  ["course", "target-reached", "short", "short-so-far"].includes(code),
);

/** The numbers of a sentence about one indicator that its evaluation does not know. */
function unknownIn({ about, text }: ReportSentence, language: Language): readonly string[] {
  const indicator = national2025.indicators.find(({ id }) => id === about[0]);
  const evaluation = result.evaluations.find((one) => one.indicator === about[0]);
  if (indicator === undefined || evaluation === undefined) return [`no indicator ${about[0]}`];
  const { amounts, plain } = knownOf(evaluation);
  const scale = language === "en" ? 10 ** (powers[indicator.unit ?? ""] ?? 0) : 1;
  // The digits of a name, such as per 10,000 people, are no figures.
  const rest = text[language].replace(/ per 10,000 people/, "");
  return numbersIn(rest)
    .filter(({ number, digits, text: said }) => {
      const isAmount = amounts.some((amount) => toDigits(amount * scale, digits) === number);
      return !isAmount && !plain.includes(said);
    })
    .map(({ text: said }) => said);
}

describe.each(languages)("the final report of the national plan, read back (%s)", (language) => {
  test("each number about an indicator is one of its values, or what its evaluation says", () => {
    expect(ofOne.length).toBeGreaterThan(8);
    const said = ofOne.flatMap(({ text }) => numbersIn(text[language]));
    expect(said.length).toBeGreaterThan(50);
    expect(ofOne.flatMap((one) => unknownIn(one, language))).toEqual([]);
  });

  test("a number that is changed is found", () => {
    const [first] = ofOne;
    if (first === undefined) throw new Error("no sentence");
    const changed = first.text[language].replace(/16/, "17");
    expect(changed).not.toBe(first.text[language]);
    expect(unknownIn({ ...first, text: { ...first.text, [language]: changed } }, language)).toEqual(["17"]);
  });

  test("the summary has the counts and the rate of the evaluation, and no other number", () => {
    const { monitored, reached, rate, evaluations, counts } = result;
    const open = counts["reached-so-far"] + counts["short-so-far"];
    const known = [
      evaluations.length,
      monitored,
      reached,
      monitored - open,
      open,
      evaluations.length - monitored,
    ];
    const [summary] = report.sections;
    const told = (summary?.blocks ?? []).flatMap((block) =>
      block.kind === "paragraph" ? block.sentences : [],
    );
    const allowed = new Set([...known.map(String), ((rate ?? 0) * 100).toFixed(1), "2025", "31"]);
    const text = told.map((one) => one.text[language]).join(" ");
    expect(
      numbersIn(text)
        .map((one) => one.text)
        .filter((one) => !allowed.has(one)),
    ).toEqual([]);
    expect(text).toContain(((rate ?? 0) * 100).toFixed(1));
    const counted =
      language === "en" ? [spelt[monitored], spelt[reached]] : [`${monitored}项`, `${reached}项`];
    for (const one of counted) expect(text).toContain(one);
  });

  test("a heading counts the indicators that it is of", () => {
    const leads = sentences.filter(({ code }) => code.endsWith("-group"));
    expect(leads.flatMap(({ about }) => about).toSorted()).toEqual(
      national2025.indicators.map(({ id }) => id).toSorted(),
    );
    if (language === "en") return;
    expect(leads.map(({ text }) => Number.parseInt(text[language], 10))).toEqual(
      leads.map(({ about }) => about.length),
    );
  });
});

test("the table holds what the evaluations say, row by row", () => {
  const [table] = tables;
  const rows = (table?.rows ?? []).map((row) => [
    row["indicator"],
    row["grade"],
    row["growth"],
    row["difference"],
    row["target"],
    row["metIn"],
    row["baseline"],
    ...["2021", "2022", "2023", "2024", "2025"].map((year) => row[`year${year}`]),
  ]);
  const expected = result.evaluations.map(({ indicator, grade, course, difference, target, firstMet }) => {
    const baseline = national2025.indicators.find(({ id }) => id === indicator)?.baseline?.value ?? null;
    return [
      indicator,
      grade,
      course.growth,
      difference?.value ?? null,
      target !== undefined && "value" in target.bound ? target.bound.value : null,
      firstMet?.held === true ? firstMet.year : null,
      baseline,
      ...["2021", "2022", "2023", "2024", "2025"].map(
        (year) => course.years.find(({ period }) => period === year)?.value ?? null,
      ),
    ];
  });
  expect(rows).toEqual(expected);
});
