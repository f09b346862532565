import { show, UsageError } from "../issue.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { decimalText, readDecimal } from "../value/decimal.js";
import { missingReasons } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { convert } from "../value/quantity.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import type { Observation, ObservationInput } from "./observation.js";
import { valueStatuses } from "./statuses.js";

/** Reads what was written for a period as an observation in the unit of its series; throws for what is none. */
export function readObservation(
  period: PeriodText,
  input: ObservationInput,
  unit: UnitText | undefined,
): Observation {
  if (input === null) return { period, status: "M", reason: "not-reported" };
  const plain = readDecimal(input);
  if (plain !== undefined) return { period, value: decimalText(plain), status: "A" };
  if (typeof input === "object" && "missing" in input && Object.hasOwn(missingReasons, input.missing)) {
    return {
      period,
      status: "M",
      reason: input.missing,
      ...(input.reference && { reference: input.reference }),
    };
  }
  if (typeof input === "object" && "value" in input) {
    const { value, status = "A", unit: from, reference } = input;
    if (readDecimal(value) !== undefined && isKeyOf(valueStatuses, status)) {
      const converted = from === undefined ? decimalText(value) : convertTo(decimalText(value), from, unit);
      return { period, value: converted, status, ...(reference && { reference }) };
    }
  }
  const received = receivedOf(input);
  throw new UsageError({
    code: "observation-invalid",
    expected: `a number, decimal text, null, { value, status?: ${keysOf(valueStatuses).join(" | ")}, unit? } or { missing }`,
    received,
    message: {
      "zh-Hans": `不是观测值：应为数值、十进制文本、null、{ value, status? } 或 { missing }，实为 ${received}`,
      en: `Not an observation: expected a number, decimal text, null, { value, status? } or { missing }, received ${received}`,
    },
  });
}

function receivedOf(input: NonNullable<ObservationInput>): string {
  if (typeof input !== "object") return show(input);
  if ("missing" in input) return `{ missing: ${show(input.missing)} }`;
  if (!("value" in input)) return show(input);
  return input.status === undefined
    ? show(input.value)
    : `${show(input.value)} with status ${show(input.status)}`;
}

function convertTo(value: string, from: UnitText, unit: UnitText | undefined): string {
  if (unit !== undefined) return convert({ value, unit: from }, unit);
  throw new UsageError({
    code: "unit-absent",
    expected: "a plain number: the series has no unit",
    received: `a value in ${parseUnit(from).text}`,
    message: {
      "zh-Hans": `该序列没有单位（原文未印），不能由 ${from} 换算；请直接给出数值`,
      en: `The series has no unit (its document prints none), so ${from} cannot be converted; give the plain number`,
    },
  });
}
