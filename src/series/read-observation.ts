import { show, UsageError } from "../issue.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { decimalText, readDecimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { missingReasons } from "../value/missing.js";
import { nearest } from "../value/nearest.js";
import type { Period } from "../value/period.js";
import { convert } from "../value/quantity.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import { checkPossible } from "./check-possible.js";
import type { Observation, ObservationInput } from "./observation.js";
import type { SeriesKind } from "./series-kind.js";
import { valueStatuses } from "./statuses.js";
import { unitAbsent } from "./unit-absent.js";

const keys: readonly string[] = ["value", "status", "unit", "reference", "missing"];

/** Reads what was written for a period as an observation in the unit of its series; throws for what is none. */
export function readObservation(period: Period, input: ObservationInput, kind: SeriesKind): Observation {
  if (period.frequency === "span" && kind.measure === "point-in-time") throw spanOfLevel(period);
  const read = readInput(input, kind.unit);
  if ("value" in read) checkPossible(kind, read.value);
  return { period: period.text, ...read };
}

type WithoutPeriod<One> = One extends Observation ? Omit<One, "period"> : never;

function readInput(input: ObservationInput, unit: UnitText | undefined): WithoutPeriod<Observation> {
  if (input === null) return { status: "M", reason: "not-reported" };
  const plain = readDecimal(input);
  if (plain !== undefined) return { value: decimalText(plain), status: "A" };
  if (typeof input !== "object") throw invalid(show(input));
  checkKeys(input);
  if ("missing" in input && Object.hasOwn(missingReasons, input.missing)) {
    if ("value" in input && input.value !== undefined) throw invalid("both a value and a reason for none");
    return { status: "M", reason: input.missing, ...(input.reference && { reference: input.reference }) };
  }
  if ("value" in input && !("missing" in input && input.missing !== undefined)) {
    const { value, status = "A", unit: from, reference } = input;
    if (readDecimal(value) !== undefined && isKeyOf(valueStatuses, status)) {
      const converted = from === undefined ? decimalText(value) : convertTo(decimalText(value), from, unit);
      return { value: converted, status, ...(reference && { reference }) };
    }
  }
  throw invalid(receivedOf(input));
}

/** A slip of the pen in a key would lose what it says. */
function checkKeys(input: object): void {
  const given = Object.keys(input);
  const unknown = given.find((key) => !keys.includes(key));
  if (unknown === undefined || !given.some((key) => keys.includes(key))) return;
  const meant = nearest(unknown, keys);
  const received = show(unknown);
  throw new UsageError({
    code: "key-unknown",
    expected: keys.join(", "),
    received,
    message: {
      "zh-Hans": `未知的键 ${received}${meant === undefined ? `，应为 ${keys.join("、")} 之一` : `，是否为 "${meant}"？`}`,
      en: `Unknown key ${received}: expected ${meant === undefined ? `one of ${keys.join(", ")}` : `"${meant}"`}`,
    },
  });
}

function invalid(received: string): UsageError {
  return new UsageError({
    code: "observation-invalid",
    expected: `a number, decimal text, null, { value, status?: ${keysOf(valueStatuses).join(" | ")}, unit? } or { missing }`,
    received,
    message: {
      "zh-Hans": `不是观测值：应为数值、十进制文本、null、{ value, status? } 或 { missing }，实为 ${received}`,
      en: `Not an observation: expected a number, decimal text, null, { value, status? } or { missing }, received ${received}`,
    },
  });
}

function receivedOf(input: Extract<ObservationInput, object>): string {
  if ("missing" in input) return `{ missing: ${show(input.missing)} }`;
  if (!("value" in input)) return show(input);
  return input.status === undefined
    ? show(input.value)
    : `${show(input.value)} with status ${show(input.status)}`;
}

function convertTo(value: DecimalText, from: UnitText, unit: UnitText | undefined): DecimalText {
  if (unit !== undefined) return convert({ value, unit: from }, unit);
  throw unitAbsent(parseUnit(from).text);
}

/** A level has no length; the year to date would say that it was measured over the months. */
function spanOfLevel({ text, end }: Period): UsageError {
  const month = end.slice(0, 7);
  const received = show(text);
  return new UsageError({
    code: "level-over-span",
    expected: `the last month or day, such as ${month}`,
    received,
    message: {
      "zh-Hans": `时点指标没有起止月份：请写期末的月份或日期，如 ${month}，实为 ${received}`,
      en: `A level is of a moment: expected the last month or day, such as ${month}, received ${received}`,
    },
  });
}
