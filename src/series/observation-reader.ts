import { show } from "../issue.js";
import { canonicalText } from "../value/canonical-text.js";
import { isKeyOf } from "../value/closed-list.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Finding, findingOf, withSuggestion } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import { missingReasons } from "../value/missing.js";
import type { Period } from "../value/period.js";
import { qualifiers } from "../value/qualifier.js";
import { convertValue } from "../value/quantity.js";
import { valueStatuses } from "../value/statuses.js";
import { impossible, observableRange } from "./check-possible.js";
import { levelOverSpan } from "./level-over-span.js";
import { meantInput } from "./meant-input.js";
import type { Observation } from "./observation.js";
import {
  gapWithoutReason,
  notAnObservation,
  qualifiedGap,
  statusOfGap,
  unknownQualifier,
  unknownReason,
  unknownStatus,
} from "./observation-findings.js";
import { referenceFindings } from "./reference-findings.js";
import type { SeriesKind } from "./series-kind.js";
import { type SourceUnit, sourceUnit } from "./source-unit.js";
import { unknownKeys } from "./unknown-keys.js";

/** What was wrong with something that was to be an observation: all of it. */
export interface Refused {
  readonly findings: readonly Finding[];
}

/** Reads what was written for a period as an observation in the unit of its series. */
export type ObservationReader = (period: Period, input: unknown) => Observation | Refused;

const keys: readonly string[] = ["value", "status", "unit", "qualifier", "reference", "missing"];

type WithoutPeriod<One> = One extends Observation ? Omit<One, "period"> : never;
type Read = WithoutPeriod<Observation> | Refused;

/** Makes the reader of a series; what its kind says is worked out once, since it reads many values. */
export function observationReader(kind: SeriesKind): ObservationReader {
  const range = observableRange(kind);
  const { unit, measure } = kind;
  const sources = new Map<unknown, SourceUnit>();

  return (period, input) => {
    const read = readInput(input);
    if (period.frequency === "span" && measure === "point-in-time") {
      return { findings: [levelOverSpan(period), ...("findings" in read ? read.findings : [])] };
    }
    return "findings" in read ? read : { period: period.text, ...read };
  };

  function readInput(input: unknown): Read {
    if (input === null) return { status: "M", reason: "not-reported" };
    const plain = canonicalText(input);
    if (plain !== undefined) return possible({ value: plain, status: "A" });
    if (!isRecord(input)) return { findings: [invalid(input, show(input), [])] };
    const findings = unknownKeys(input, keys);
    if (!Object.keys(input).some((key) => keys.includes(key))) {
      return { findings: [invalid(input, show(input), [])] };
    }
    if (input["reference"] !== undefined) findings.push(...referenceFindings(input["reference"]));
    const read = input["missing"] === undefined ? readValue(input, findings) : readGap(input, findings);
    if (findings.length > 0 || read === undefined) return { findings };
    const { reference } = input;
    return reference === undefined ? read : ({ ...read, reference } as Read);
  }

  function readGap(input: Readonly<Record<string, unknown>>, findings: Finding[]): Read | undefined {
    const { missing, value, status, qualifier } = input;
    const isReason = isKeyOf(missingReasons, missing);
    if (!isReason) findings.push(unknownReason(missing));
    else if (value !== undefined) {
      findings.push(notAnObservation("both a value and a reason for none", "既有数值又有缺失原因"));
    }
    if (qualifier !== undefined) findings.push(qualifiedGap(missing, qualifier));
    if (status !== undefined && status !== "M") findings.push(statusOfGap(missing, status));
    return isReason ? { status: "M", reason: missing } : undefined;
  }

  function readValue(input: Readonly<Record<string, unknown>>, findings: Finding[]): Read | undefined {
    const { value, status = "A", unit: from, qualifier } = input;
    const exact = canonicalText(value);
    const isGap = value === null || (value === undefined && status === "M");
    if (exact === undefined) findings.push(isGap ? withoutReason(input) : withoutNumber(input));
    if (!isKeyOf(valueStatuses, status) && !(isGap && status === "M")) {
      findings.push(unknownStatus(status, `${show(value)} with status ${show(status)}`));
    }
    const isQualified = isKeyOf(qualifiers, qualifier);
    if (qualifier !== undefined && !isQualified) findings.push(unknownQualifier(qualifier));
    const own = exact ?? "0";
    const converted = from === undefined ? own : inOwnUnit(own, from);
    if (typeof converted !== "string") {
      findings.push({ ...converted.finding, within: ["unit"] });
      return undefined;
    }
    if (exact === undefined) return undefined;
    const beyond = impossible(kind, range, converted);
    if (beyond !== undefined) findings.push({ ...beyond, within: ["value"] });
    return isKeyOf(valueStatuses, status)
      ? { value: converted, status, ...(isQualified && { qualifier }) }
      : undefined;
  }

  function possible(read: { readonly value: DecimalText; readonly status: "A" }): Read {
    const beyond = impossible(kind, range, read.value);
    return beyond === undefined ? read : { findings: [beyond] };
  }

  function inOwnUnit(value: DecimalText, from: unknown) {
    const found = sources.get(from) ?? sourceUnit(kind, from);
    sources.set(from, found);
    return "finding" in found ? found : findingOf(() => convertValue(value, found.source, found.target));
  }

  function withoutNumber(input: Readonly<Record<string, unknown>>): Finding {
    return invalid(input, show(input["value"]), "value" in input ? ["value"] : []);
  }

  /** `null` alone is of a number that was not reported, and so it is beside other fields. */
  function withoutReason({ value, ...beside }: Readonly<Record<string, unknown>>): Finding {
    if (value === undefined) return { ...gapWithoutReason('status "M" alone'), within: ["missing"] };
    const [missing, within] = ["not-reported", ["value"]];
    const isAccepted = !("findings" in readInput({ ...beside, missing }));
    const write = isAccepted ? { fields: { value: null, missing } } : undefined;
    return withSuggestion({ ...gapWithoutReason("null"), within }, write);
  }

  /** What is no observation, or no value of one, with what to write instead where the text tells. */
  function invalid(input: unknown, received: string, within: readonly string[]): Finding {
    const accepts = (other: unknown): boolean => !("findings" in readInput(other));
    const { write, note } = meantInput(input, unit, accepts);
    return withSuggestion({ ...notAnObservation(received), within }, write, note);
  }
}
