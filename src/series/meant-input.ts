import type { Message, Suggestion } from "../issue.js";
import { printedNumber } from "../printed/printed-number.js";
import type { PrintedNumber } from "../printed/printed-value.js";
import { isKeyOf } from "../value/closed-list.js";
import { isRecord } from "../value/is-record.js";
import { qualifiers } from "../value/qualifier.js";
import type { UnitText } from "../value/unit.js";

/** What to write instead of something that is no observation, and what there is to say about it. */
export interface MeantInput {
  readonly write?: Suggestion;
  readonly note?: Message;
}

/** The fields of an input that a printed text fills. */
type Fields = Readonly<Record<string, string>>;

/**
 * What was meant by a text that is no value as it stands: printed figures, a cell without a number, a record with one of
 * these for its value. Only what `accepts` is suggested.
 */
export function meantInput(
  input: unknown,
  unit: UnitText | undefined,
  accepts: (input: unknown) => boolean,
): MeantInput {
  const given = innermost(input);
  const isAlone = Array.isArray(input) && !Array.isArray(given);
  if (isAlone && typeof given !== "object" && accepts(given)) return { write: { value: given } };
  if (typeof given === "string") {
    const { fields, note } = fieldsOf(given, unit);
    const whole = fields.map(inShort).find(accepts);
    return { ...(whole !== undefined && { write: { value: whole } }), ...(note && { note }) };
  }
  // What stands beside the value of a record in a list would be lost.
  if (isRecord(input) && typeof input["value"] === "string") {
    const { fields, note } = fieldsOf(input["value"], unit);
    // The reason of a gap is not accepted beside a value.
    const found = fields.find(
      (one) =>
        agrees(input, one, "unit") &&
        agrees(input, one, "status") &&
        agrees(input, one, "qualifier") &&
        accepts({ ...input, ...one }),
    );
    const write = found && (Object.keys(found).length === 1 ? { value: found["value"] } : { fields: found });
    return { ...(write && { write }), ...(note && { note }) };
  }
  return typeof given === "number" && !Number.isFinite(given) ? { write: { value: null } } : {};
}

/** What stands alone in a list, or in a list in one. */
function innermost(input: unknown, depth = 0): unknown {
  return Array.isArray(input) && input.length === 1 && depth < 4 ? innermost(input[0], depth + 1) : input;
}

/** Whether what was given beside the value does not contradict what is printed in it. */
function agrees(given: Readonly<Record<string, unknown>>, fields: Fields, key: string): boolean {
  return given[key] === undefined || fields[key] === undefined || given[key] === fields[key];
}

/** A value alone is written as it is. */
function inShort(fields: Fields): unknown {
  return Object.keys(fields).length === 1 && "value" in fields ? fields["value"] : fields;
}

const notes: Readonly<Record<"aspired" | "range" | "change" | "time", Message>> = {
  aspired: {
    "zh-Hans": "力争的数属于目标，不是观测值",
    en: "what is aspired to is a target, and no observation",
  },
  range: {
    "zh-Hans": "观测值只有一个数，区间属于目标",
    en: "an observation is one number; a range belongs to a target",
  },
  change: {
    "zh-Hans": "这是增减量，观测值是数值本身",
    en: "it is a change; an observation is the value itself",
  },
  time: { "zh-Hans": "这是时期，不是数", en: "it is a time, and no number" },
};

/** What a printed text fills in, the likeliest first. */
function fieldsOf(text: string, unit: UnitText | undefined): { fields: readonly Fields[]; note?: Message } {
  const read: PrintedNumber = printedNumber(text);
  if ("missing" in read) return { fields: [{ missing: read.missing }] };
  if ("unread" in read) {
    const { unread, candidates = [], message: note } = read;
    if (unread === "not-a-number") return { fields: [{ missing: "not-reported" }], note };
    return { fields: candidates.length === 1 ? candidates.map((value) => ({ value })) : [], note };
  }
  if ("period" in read) return { fields: [], note: notes.time };
  if ("lower" in read) return { fields: [], note: notes.range };
  if (read.basis !== undefined) return { fields: [], note: notes.change };
  if (read.strength !== undefined) return { fields: [], note: notes.aspired };
  const { value, status, comparator } = read;
  // What was attained is given exactly.
  const qualifier = isKeyOf(qualifiers, comparator) && { qualifier: comparator };
  const own = { value, ...(status && { status }), ...qualifier };
  // Where the document prints no unit, the number alone is what stands in it.
  const withUnit = unit === undefined || read.unit === undefined ? own : { ...own, unit: read.unit };
  return { fields: [withUnit] };
}
