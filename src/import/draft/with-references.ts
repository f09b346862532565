import { isRecord } from "../../value/is-record.js";
import type { Reference } from "../../value/reference.js";
import type { Draft, DraftClaim } from "./draft.js";
import { below } from "./draft-writer.js";
import { stepsOf, valueAt } from "./json-pointer.js";
import { leftOut } from "./left-out.js";

type Json = Record<string, unknown>;

/** The fields of a target that a reference quotes. */
const fieldsOfTarget = ["value", "lower", "text/zh-Hans", "with/name/zh-Hans"];

const unnamed = "未印标题的文件";

/** Adds to a plan of a draft where each number and name was read, and what was inferred and why. */
export function withReferences(plan: Json, { claims, holes }: Draft): Json {
  const known = new Map<string, DraftClaim>();
  for (const claim of claims) if (!known.has(claim.at)) known.set(claim.at, claim);
  for (const { at, candidates } of holes) {
    // An answer that is a candidate was printed where the candidate stands; another takes the place of the first.
    const answer = valueAt(plan, stepsOf(at) ?? []);
    const printed = candidates.find(({ value }) => value === answer) ?? candidates[0];
    if (printed !== undefined && !known.has(at)) known.set(at, printed);
  }
  const title = isRecord(plan["title"]) ? plan["title"]["zh-Hans"] : undefined;
  const document = typeof title === "string" ? title : unnamed;
  const cite = (at: string, ...fields: readonly string[]): Reference => {
    const paths = fields.map((field) => `${at}/${field}`);
    const claim = paths.map((path) => known.get(path)).find((one) => one !== undefined);
    return {
      document,
      locator: claim?.locator ?? known.get(`${at}/year`)?.locator ?? "未印",
      raw: claim?.raw ?? "",
    };
  };
  const inferred = inferences(claims);
  const indicators = mapList(plan["indicators"], (indicator, index) => {
    const at = below("", "indicators", index);
    const found = inferred.get(index);
    const targets = mapList(indicator["targets"], (target, each) => ({
      ...target,
      reference: cite(below(at, "targets", each), ...fieldsOfTarget),
    }));
    const statements = mapList(indicator["statements"], (one, each) => ({
      ...one,
      reference: cite(below(at, "statements", each), ...fieldsOfTarget),
    }));
    const numbers = ["baseline", "increment"].flatMap((field) => {
      const number = indicator[field];
      return isRecord(number)
        ? [[field, { ...number, reference: cite(below(at, field), "value") }] as const]
        : [];
    });
    return {
      ...indicator,
      targets,
      ...(statements.length > 0 && { statements }),
      ...Object.fromEntries(numbers),
      ...(found && { inferred: found }),
      references: [cite(at, "name/zh-Hans", "name")],
    };
  });
  return { ...plan, indicators, references: [{ ...cite("", "title/zh-Hans"), locator: "标题" }] };
}

/** Writes each record of a list; what is none of them is left for the check of the plan to find. */
function mapList(value: unknown, write: (one: Json, index: number) => Json): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  return value.map((one, index) =>
    one === leftOut ? one : write(isRecord(one) ? one : { value: one }, index),
  );
}

const own: ReadonlySet<string> = new Set([
  "unit",
  "measure",
  "regionRule",
  "direction",
  "commitment",
  "catalogue",
]);

/** What was read into the fields of each indicator. */
function inferences(claims: readonly DraftClaim[]): ReadonlyMap<number, readonly Json[]> {
  const found = new Map<number, Json[]>();
  for (const { at, how, because } of claims) {
    const [, list, index, field = "", more] = at.split("/");
    if (how !== "inferred" || list !== "indicators" || more !== undefined || !own.has(field)) continue;
    found.set(Number(index), [...(found.get(Number(index)) ?? []), { field, because }]);
  }
  return found;
}
