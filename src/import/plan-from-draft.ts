import { type Issue, show } from "../issue.js";
import { type PlanResult, parsePlan } from "../model/parse-plan.js";
import { checkArgument } from "../value/check-argument.js";
import { checkShape } from "../value/check-shape.js";
import { isRecord } from "../value/is-record.js";
import { ownCopy } from "../value/own-copy.js";
import { having, list, text } from "../value/shape.js";
import type { Draft, Hole } from "./draft/draft.js";
import { holeIssue } from "./draft/hole-issues.js";
import { putAt, stepsOf, valueAt } from "./draft/json-pointer.js";
import { pathInDraft, withoutLeftOut } from "./draft/left-out.js";
import { withReferences } from "./draft/with-references.js";

/**
 * Answers to the holes of a draft, by the JSON Pointer of each field; `null` leaves out a field, or a whole indicator, target or
 * action. An answer at a field that the draft has takes the place of what was read. Paths are those of the draft, whatever else
 * is left out of it.
 *
 * @category Import
 * @example
 * const answers: DraftAnswers = { "/id": "city-2030", "/indicators/0/measure": "point-in-time", "/indicators/0/unit": null };
 */
export type DraftAnswers = Readonly<Record<string, unknown>>;

/**
 * Makes a plan of a draft and of the answers to its holes (草稿成为规划). What the document prints becomes a reference with
 * the text as printed; what was inferred goes into `inferred`. A hole without an answer is an issue that says what to
 * answer.
 *
 * @param draft - Of {@link importPlan}; it may have been stored and edited.
 * @param answers - By JSON Pointer.
 * @returns As {@link parsePlan} gives: the plan, or all issues at once.
 * @throws {@link UsageError} `Argument draft: expected a draft of importPlan, received …`, `Argument answers: expected answers by JSON Pointer, received …`
 * @category Import
 * @example
 * const draft = importPlan("甘肃省知识产权“十五五”规划\n指标\t2025年\t2030年\t属性\n每万人口高价值发明专利拥有量（件）\t1.5\t≥2\t预期性");
 * const open = planFromDraft(draft);
 * !open.ok && open.issues.map(({ path }) => path) // => ["/id"]
 * const result = planFromDraft(draft, { "/id": "gansu-2030" });
 * result.ok && result.plan.indicators[0]?.references[0].raw // => "每万人口高价值发明专利拥有量"
 */
export function planFromDraft(draft: Draft, answers: DraftAnswers = {}): PlanResult {
  checkShape("draft", draftShape, draftWords, draft);
  checkArgument("answers", isRecord(answers), answerWords, answers);
  const plan = ownCopy(draft.plan) as Record<string, unknown>;
  const issues: Issue[] = [];
  const given = Object.entries(answers);
  const without = given.flatMap(([at, value]) => (value === null ? [at] : []));
  for (const [at, value] of given) if (value !== null) put(plan, at, value, issues);
  // What lies within another thing that is left out comes before it.
  for (const at of without.toSorted((one, other) => other.length - one.length)) put(plan, at, null, issues);
  const open = draft.holes.filter(
    (hole) =>
      !Object.hasOwn(answers, hole.at) &&
      !without.some((at) => hole.at.startsWith(`${at}/`)) &&
      isOpen(hole, plan),
  );
  for (const hole of open) issues.push(holeIssue(hole, plan));
  // Why a field was inferred says nothing of what somebody answered instead.
  const claims = draft.claims.filter(({ at, how }) => how !== "inferred" || !Object.hasOwn(answers, at));
  const answered = withReferences(withoutEmpty(plan, draft.holes, answers), { ...draft, claims });
  const result = parsePlan(withoutLeftOut(answered));
  if (result.ok && issues.length === 0) return result;
  const isTold = toldBy(open);
  const found = result.ok ? [] : result.issues;
  const others = found
    .map((issue) => (without.length === 0 ? issue : { ...issue, path: pathInDraft(issue.path, answered) }))
    .filter(({ path }) => !isTold(path));
  const [first, ...rest] = [...issues, ...others];
  return first === undefined ? result : { ok: false, issues: [first, ...rest] };
}

const draftWords = { "zh-Hans": "importPlan 的草稿", en: "a draft of importPlan" };
const answerWords = { "zh-Hans": "以 JSON Pointer 为键的答案", en: "answers by JSON Pointer" };

const draftShape = having({
  plan: having({}),
  claims: list(having({ at: text, how: text, raw: text })),
  holes: list(having({ at: text, reason: text, candidates: list(having({ raw: text })) })),
});

function put(plan: unknown, at: string, value: unknown, issues: Issue[]): void {
  const steps = stepsOf(at);
  if (steps !== undefined && steps.length > 0 && putAt(plan, steps, ownCopy(value))) return;
  issues.push({
    code: "answer-nowhere",
    level: "error",
    path: at,
    expected: "the JSON Pointer of a field of the plan",
    received: show(at),
    message: {
      "zh-Hans": `答案的键 ${show(at)} 不是规划中某栏的 JSON Pointer`,
      en: `The answer under ${show(at)} is for no field of the plan`,
    },
  });
}

function isOpen({ at }: Hole, plan: unknown): boolean {
  const steps = stepsOf(at);
  return steps === undefined || valueAt(plan, steps) === undefined;
}

/** Whether an issue is of a field that is told to be open, or of what holds it or lies in it. */
function toldBy(open: readonly Hole[]): (path: string) => boolean {
  const fields = new Set(open.map(({ at }) => at));
  const holders = new Set(open.flatMap(({ at }) => above(at)));
  return (path) => fields.has(path) || holders.has(path) || above(path).some((one) => fields.has(one));
}

/** The paths to what holds a field, without the whole. */
function above(path: string): readonly string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join("/")).slice(1);
}

/** A baseline, a target or an increase whose number is left out is left out as a whole. */
function withoutEmpty(
  plan: Record<string, unknown>,
  holes: readonly Hole[],
  answers: DraftAnswers,
): Record<string, unknown> {
  const left = holes.filter(({ at }) => at.endsWith("/value") && answers[at] === null);
  const holders = left.map(({ at }) => stepsOf(at)?.slice(0, -1) ?? []);
  for (const steps of holders.toReversed()) {
    const holder = valueAt(plan, steps);
    if (isRecord(holder) && holder["value"] === undefined) putAt(plan, steps, null);
  }
  return plan;
}
