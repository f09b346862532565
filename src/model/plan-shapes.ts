import { singleComparators } from "../value/comparators.js";
import { directions } from "../value/directions.js";
import { isRecord } from "../value/is-record.js";
import { measureKinds } from "../value/measure-kinds.js";
import { regionRules } from "../value/region-rules.js";
import {
  codeOf,
  decimal,
  either,
  having,
  list,
  localized,
  maybe,
  object,
  type Shape,
  text,
  that,
  year,
} from "../value/shape.js";
import { targetBases } from "./target-bases.js";

// What the functions of this library read of a plan. The schemas say all that a plan is, and need zod; these shapes stand at
// the door of every call.

const record = that(isRecord, "对象", "an object");
const reference = object({ document: text, locator: text, raw: text }, { url: text });
const references = list(reference);
const texts = list(localized);
const years = object({ start: year, end: year });
const comparator = codeOf(singleComparators);

const terms = { year, basis: codeOf(targetBases), reference };
const ofAny = { dueOn: text, strength: text, replaces: record };
const single = object({ ...terms, comparator, value: decimal }, { ...ofAny, unit: text });
const range = object(
  {
    ...terms,
    comparator: that((value) => value === "between", "between", "between"),
    lower: decimal,
    upper: decimal,
  },
  { ...ofAny, unit: text },
);
const inWords = object({ ...terms, text: localized }, ofAny);
const compared = object(
  {
    ...terms,
    comparator,
    with: object({ name: localized }, { plan: text, region: text, indicator: text }),
  },
  { ...ofAny, margin: decimal },
);

/** A target, by what its number is a number of. */
export const targetShape: Shape = (value) => {
  if (!isRecord(value)) return record(value);
  if (value["basis"] === "words") return inWords(value);
  if (value["basis"] === "compared") return compared(value);
  return value["comparator"] === "between" ? range(value) : single(value);
};

const baseline = object({ year, value: decimal, reference }, { over: years, qualifier: text });

/** An indicator with its targets. */
export const indicatorShape: Shape = object(
  {
    id: text,
    name: localized,
    measure: codeOf(measureKinds),
    regionRule: codeOf(regionRules),
    direction: codeOf(directions),
    targets: list(targetShape),
    origin: text,
    references,
  },
  {
    number: that(Number.isInteger, "整数", "a whole number"),
    category: either(localized, texts),
    unit: text,
    commitment: text,
    tier: text,
    formula: text,
    catalogue: text,
    partOf: text,
    continues: object({ plan: text, indicator: text }),
    baseline,
    increment: object({ comparator, value: decimal, reference }),
    statements: list(targetShape),
    responsible: texts,
    dataSource: localized,
    notes: texts,
    inferred: list(record),
  },
);

// What few functions read is looked at where it is read.
const some = that(Array.isArray, "数组", "a list");

/** A short look at an indicator that is not asked for. */
const listed: Shape = (value) =>
  isRecord(value) && typeof value["id"] === "string" && Array.isArray(value["targets"])
    ? undefined
    : indicatorShape(value);

/** A plan, and of its indicators only that they are some. */
export const planShape: Shape = object(
  {
    id: text,
    title: localized,
    jurisdiction: object({ level: text }, { code: text, name: localized }),
    period: years,
    indicators: list(listed),
    references,
  },
  {
    $schema: text,
    schemaVersion: text,
    issuer: localized,
    documentNumber: text,
    issuedOn: text,
    yearEnds: text,
    yearStyle: text,
    baseYear: year,
    basedOn: some,
    goals: some,
    actions: some,
    regions: some,
    frameworks: some,
    terms: some,
    facts: some,
    notes: texts,
  },
);

/** What few functions read of a plan: they look at all of it. */
export const regionsShape: Shape = maybe(list(having({ name: localized, code: maybe(text) })));

/** An action; its parts are looked at one by one, so that no depth is too much. */
export const actionShape: Shape = object(
  { id: text, kind: text, title: localized },
  { number: text, responsible: texts, serves: list(text), children: some, reference },
);
