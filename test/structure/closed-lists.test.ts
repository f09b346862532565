import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { aimKinds } from "../../src/aims/aim-kind.js";
import { movements } from "../../src/aims/movements.js";
import { finalGrades } from "../../src/assessment/final-grades.js";
import { progressMethodNames } from "../../src/assessment/progress-method-names.js";
import { verdicts } from "../../src/assessment/verdicts.js";
import { words as chartWords } from "../../src/charts/words.js";
import { continuationKinds } from "../../src/comparison/continuation-kinds.js";
import { formulaNames } from "../../src/known/formula-names.js";
import { actionKinds } from "../../src/model/action-kinds.js";
import { actionStatuses } from "../../src/model/action-statuses.js";
import { commitments } from "../../src/model/commitments.js";
import { growthKinds } from "../../src/model/growth-kinds.js";
import { jurisdictionLevels } from "../../src/model/jurisdiction-levels.js";
import { origins } from "../../src/model/origins.js";
import { targetBases } from "../../src/model/target-bases.js";
import { targetStrengths } from "../../src/model/target-strengths.js";
import { tiers } from "../../src/model/tiers.js";
import { completionForms } from "../../src/monitoring/completion-forms.js";
import { stepResults } from "../../src/monitoring/step-results.js";
import { stepSources } from "../../src/monitoring/step-sources.js";
import { patentAwards } from "../../src/patents/patent-awards.js";
import { patentConditions } from "../../src/patents/patent-condition.js";
import { patentKinds } from "../../src/patents/patent-kinds.js";
import { problemWords } from "../../src/patents/problem-words.js";
import { scenarioNames } from "../../src/paths/scenario-names.js";
import { demandKinds } from "../../src/planning/demand-kinds.js";
import { targetMethodNames } from "../../src/planning/target-method-names.js";
import { regionSections } from "../../src/presentation/report/regions/region-sections.js";
import { reportKinds } from "../../src/presentation/report/report-kinds.js";
import { reportSections } from "../../src/presentation/report/report-sections.js";
import { forecastMethods } from "../../src/projection/forecast-methods.js";
import { comparators } from "../../src/value/comparators.js";
import { directions } from "../../src/value/directions.js";
import { measureKinds } from "../../src/value/measure-kinds.js";
import { missingReasons } from "../../src/value/missing.js";
import { populationScopes } from "../../src/value/population-scopes.js";
import { regionRules } from "../../src/value/region-rules.js";
import { roundingModes } from "../../src/value/rounding-modes.js";
import { statuses } from "../../src/value/statuses.js";
import {
  type BaseUnit,
  baseUnits,
  dimensions,
  type UnitScale,
  unitScales,
} from "../../src/value/unit-table.js";
import { type ClosedList, spellingsIn, spells } from "./closed-lists.js";
import { filesBelow } from "./source-files.js";

// The table of each list, the file it stands in, and the types made from it.
const tables: readonly (readonly [file: string, table: object, ...types: string[]])[] = [
  ["value/measure-kinds.ts", measureKinds, "MeasureKind"],
  ["value/region-rules.ts", regionRules, "RegionRule"],
  ["value/directions.ts", directions, "Direction"],
  ["value/comparators.ts", comparators, "Comparator", "SingleComparator", "Reach"],
  ["value/rounding-modes.ts", roundingModes, "RoundingMode"],
  ["value/population-scopes.ts", populationScopes, "PopulationScope"],
  ["value/missing.ts", missingReasons, "MissingReason"],
  ["value/unit-table.ts", dimensions, "BaseDimension"],
  ["value/unit-table.ts", baseUnits, "BaseText"],
  ["value/unit-table.ts", unitScales, "ScaleText"],
  ["known/formula-names.ts", formulaNames, "KnownFormulaId"],
  ["value/statuses.ts", statuses, "ObservationStatus"],
  ["model/commitments.ts", commitments, "Commitment"],
  ["model/tiers.ts", tiers, "Tier"],
  ["model/origins.ts", origins, "IndicatorOrigin"],
  ["model/jurisdiction-levels.ts", jurisdictionLevels, "JurisdictionLevel"],
  ["model/action-kinds.ts", actionKinds, "ActionKind"],
  ["model/action-statuses.ts", actionStatuses, "ActionState"],
  ["model/target-bases.ts", targetBases, "TargetBasis", "NumericBasis", "DerivedBasis"],
  ["model/target-strengths.ts", targetStrengths, "TargetStrength"],
  ["aims/aim-kind.ts", aimKinds, "AimKind"],
  ["aims/movements.ts", movements, "MovementDirection"],
  ["comparison/continuation-kinds.ts", continuationKinds, "ContinuationKind"],
  ["model/growth-kinds.ts", growthKinds, "GrowthKind"],
  ["projection/forecast-methods.ts", forecastMethods, "ForecastMethodName"],
  ["patents/patent-kinds.ts", patentKinds, "PatentKind"],
  ["patents/patent-awards.ts", patentAwards, "PatentAward"],
  ["patents/patent-condition.ts", patentConditions, "PatentCondition"],
  ["patents/problem-words.ts", problemWords, "PatentIssueCode", "ProblemCode"],
  ["assessment/verdicts.ts", verdicts, "Verdict"],
  ["assessment/final-grades.ts", finalGrades, "FinalGrade"],
  ["presentation/report/report-kinds.ts", reportKinds, "ReportKind"],
  ["presentation/report/report-sections.ts", reportSections, "ReportSectionCode"],
  ["presentation/report/regions/region-sections.ts", regionSections, "RegionReportSectionCode"],
  ["assessment/progress-method-names.ts", progressMethodNames, "ProgressMethodName"],
  ["planning/demand-kinds.ts", demandKinds, "DemandKind"],
  ["planning/target-method-names.ts", targetMethodNames, "TargetMethodName"],
  ["paths/scenario-names.ts", scenarioNames, "ScenarioName"],
  ["monitoring/step-sources.ts", stepSources, "StepSource"],
  ["monitoring/step-results.ts", stepResults, "StepResult"],
  ["monitoring/completion-forms.ts", completionForms, "CompletionForm"],
];
const lists = tables.map(
  ([file, table, ...types]): ClosedList => ({ file: `src/${file}`, codes: Object.keys(table), types }),
);

// Who spells codes out for a reason that the compiler cannot see: `file type`, and the reason.
const exceptions: Readonly<Record<string, string>> = {
  "src/issue-codes/patents-codes.ts PatentIssueCode":
    "what each means and what to do, as of any code of an issue; the compiler holds the codes",
  "src/series/sum-qualifier.ts Comparator":
    "the qualifiers of an observed value, some of which are called as comparators are; the compiler holds them",
  "src/import/observations/unit-of.ts BaseDimension": "the dimensions that a plain number can be of",
  "src/assessment/assess-plan.ts Commitment":
    "the indicators behind, in two groups that are fields of the result",
  "src/presentation/report/report-sections.ts ReportKind":
    "the heading of each section on each occasion; the compiler holds the occasions",
  "src/presentation/report/regions/region-sections.ts ReportSectionCode":
    "sections that both kinds of report have, under one code",
  "src/presentation/report/regions/write-region-sections.ts ReportSectionCode":
    "sections that both kinds of report have, under one code",
  "src/presentation/report/report-sections.ts RegionReportSectionCode":
    "sections that both kinds of report have, under one code",
  "src/presentation/report/write-sections.ts RegionReportSectionCode":
    "sections that both kinds of report have, under one code",
  "src/presentation/report/report-options.ts ReportSectionCode":
    "options, some of which are called as the sections that they fill",
  "src/value/units.ts BaseDimension":
    "common units under English names, some of which are also what their dimension is called",
  "src/planning/propose-plan.ts TargetMethodName": "the methods preferred unless told, in their order",
  "src/import/sentence-readings.ts TargetBasis":
    "the bases whose number is in the unit of its indicator, a choice of this reader",
  "src/paths/scenario.ts ScenarioName":
    "the scenarios that can be told more, each with its own fields; the compiler holds the names",
};

const spellings = filesBelow("src", ".ts").flatMap((path) => spellingsIn(path));
const elsewhere = (list: ClosedList): readonly string[] =>
  spellings
    .filter((one) => one.file !== list.file && spells(one, list))
    .map(({ file, line }) => `${file}:${line} ${list.types[0]}`);
const withoutLine = (place: string): string => place.replace(/:\d+/, "");

describe("a closed list", () => {
  test.each(lists)("$types.0 is spelt out in $file alone", (list) => {
    expect(elsewhere(list).filter((place) => exceptions[withoutLine(place)] === undefined)).toEqual([]);
  });

  test("has no exception that is not needed", () => {
    const needed = lists.flatMap(elsewhere).map(withoutLine);
    expect(Object.keys(exceptions).filter((place) => !needed.includes(place))).toEqual([]);
  });

  const ways: ClosedList = { file: "", codes: ["up", "down", "kept"], types: ["Way"] };
  const isSpelt = (text: string): boolean => spellingsIn("x.ts", text).some((one) => spells(one, ways));

  test.each([
    'type Way = "up" | "down" | "kept";',
    'const ways = ["up", "down", "kept", "other"];',
    'const words = { up: 1, down: 2, "kept": 3 };',
    'const schema = z.enum(["up", "down", "kept"]);',
    'const expected = "up | down | kept";',
    'const expected = "up, down or kept";',
    "const words: Record<string, number> = { up: 1, down: 2, kept: 3 };",
  ])("is spelt out once more by %s", (text) => {
    expect(isSpelt(text)).toBe(true);
  });

  test.each([
    "const rank: Readonly<Record<Way, number>> = { up: 1, down: 2, kept: 3 };",
    "const rank = { up: 1, down: 2, kept: 3 } as const satisfies Record<Way, number>;",
    'const two = ["up", "down"];',
  ])("is not by %s, of which the compiler asks for each code or which is not the list", (text) => {
    expect(isSpelt(text)).toBe(false);
  });
});

describe("the words of closed lists", () => {
  const traditional = Converter({ from: "cn", to: "t" });
  const worded = [...tables, ["charts/words.ts", chartWords] as const];
  const pairs = worded.flatMap(([file, table]) => scripts(table).map((pair) => [file, ...pair] as const));

  test("are in traditional Chinese what they are in simplified, converted", () => {
    expect(pairs.length).toBeGreaterThan(60);
    for (const [file, simplified, given] of pairs) {
      expect(given, `${file} ${simplified}`).toBe(traditional(simplified));
    }
  });

  test("tell the codes of a list apart, in each language", () => {
    for (const [file, table] of tables.filter(([, table]) => table !== baseUnits)) {
      for (const locale of ["zh-Hans", "zh-Hant", "en"] as const) {
        const words = Object.values(table).flatMap((row) => row?.words?.[locale] ?? row?.[locale] ?? []);
        expect(new Set(words).size, `${file} ${locale}`).toBe(words.length);
      }
    }
  });
});

describe("the table of units", () => {
  test("reckons each dimension in a unit of its own, and plain numbers in none", () => {
    for (const [dimension, { unit }] of Object.entries(dimensions)) {
      const row: BaseUnit | undefined = Object.entries(baseUnits).find(([text]) => text === unit)?.[1];
      if (dimension === "share" || dimension === "multiple") expect(unit).toBe("");
      else expect(row).toMatchObject({ dimension });
      expect(row?.power ?? 0).toBe(0);
    }
  });

  test("gives no name to two units, but for the English of two words for people", () => {
    const names = Object.entries<BaseUnit>(baseUnits).flatMap(([text, { en, one, aliases = [] }]) =>
      [...new Set([text, ...aliases, en, one])].filter((name) => name !== undefined),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual(["people", "person"]);
  });

  test("gives no name to two scales, and each its own power of ten", () => {
    const scales = Object.entries<UnitScale>(unitScales);
    const names = scales.flatMap(([text, { inWords, inFigures, aliases = [] }]) => [
      ...new Set([text, inWords, inFigures, ...aliases]),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(scales.map(([, { power }]) => power)).toEqual(scales.map((_, index) => scales.length - index));
  });
});

/** The texts of a table that are in both Chinese scripts, wherever in a row; the key of a unit is its simplified text. */
function scripts(table: object): [simplified: string, traditional: string][] {
  return Object.entries(table).flatMap(([key, row]): [string, string][] => {
    if (typeof row !== "object" || row === null) return [];
    const own: unknown = row["zh-Hant"];
    return [
      ...(typeof own === "string" ? [[row["zh-Hans"] ?? key, own] as [string, string]] : []),
      ...scripts(row),
    ];
  });
}
