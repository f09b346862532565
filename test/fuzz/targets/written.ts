import fc from "fast-check";
import { type Plan, planTable, type Table, toCsv, toHtml, toMarkdown } from "ipr-plan";
import { importObservations, importPlan, planFromDraft } from "ipr-plan/import";
import { madePlans } from "../../import/made-plans.js";
import { observedPlans, shapes, writers } from "../../import/observation-tables.js";
import { readOtherwise } from "../../import/read-otherwise.js";
import { attempt } from "../attempt.js";
import { checkRead } from "../check-read.js";
import { target } from "../target.js";

const locale = fc.constantFrom("zh-Hans" as const, "zh-Hant" as const, "en" as const);

const files = {
  Markdown: (table: Table, locale: "zh-Hans" | "zh-Hant" | "en") => toMarkdown(table, { locale }),
  HTML: (table: Table, locale: "zh-Hans" | "zh-Hant" | "en") => toHtml(table, { locale }),
  CSV: (table: Table, locale: "zh-Hans" | "zh-Hant" | "en") => toCsv(table, { locale, bom: true }),
};

/** The answers that an office gives to what its document does not say. */
const answers: Readonly<Record<string, unknown>> = {
  id: "made",
  title: { "zh-Hans": "规划" },
  jurisdiction: { level: "city" },
  level: "city",
  period: { start: "2021", end: "2025" },
  start: "2021",
  end: "2025",
  unit: "件",
  measure: "point-in-time",
  regionRule: "none",
  direction: "increase",
  year: "2025",
  value: "1",
  comparator: "attain",
  basis: "level",
};

/** What the library writes and reads again: tables of observations and of plans, and drafts whose holes are filled. */
export const written = [
  target({
    name: "tables of observations written and read",
    perRound: 6,
    inputs: fc.record({
      one: observedPlans,
      shape: fc.constantFrom(...Object.values(shapes)),
      write: fc.constantFrom(...Object.values(writers)),
      locale,
    }),
    run({ one: { plan, observations }, shape, write, locale }) {
      const rows = write(shape(plan, observations), locale);
      const read = importObservations(plan, rows, { totals: "since-start" });
      checkRead(read, observations);
      return read.unread.length;
    },
  }),
  target({
    name: "tables of plans written, read and answered",
    perRound: 6,
    inputs: fc.record({
      plan: madePlans,
      write: fc.constantFrom(...Object.values(files)),
      locale,
      left: fc.nat(12),
    }),
    run({ plan, write, locale, left }) {
      const text = write(planTable(plan) as Table, locale);
      const found = readOtherwise(plan, text, locale, false);
      if (found.length > 0) throw new Error(found.join("; "));
      const draft = importPlan(text);
      const given = draft.holes.flatMap(({ at, candidates: [first] }): [string, unknown][] => {
        const answer = first?.value ?? answers[at.slice(at.lastIndexOf("/") + 1)];
        return answer === undefined ? [] : [[at, answer]];
      });
      const whole = attempt(() => planFromDraft(draft, Object.fromEntries(given)));
      if (!("ok" in whole)) throw new Error("A draft was refused");
      if (whole.ok) checkKept(whole.plan, plan);
      const [dropped] = given.splice(left % (given.length || 1), 1);
      const short = attempt(() => planFromDraft(draft, Object.fromEntries(given)));
      if (!("ok" in short)) throw new Error("A draft was refused");
      // What was not answered is told of, unless something else that was answered holds it.
      if (short.ok && dropped !== undefined && whole.ok) checkStill(dropped[0], short.plan);
      return [whole.ok || whole.issues.map(({ code, path }) => `${code} ${path}`), short.ok];
    },
  }),
];

/** A plan made of its own table has the numbers of the plan. */
function checkKept(made: Plan, { indicators }: Plan): void {
  for (const [index, one] of indicators.entries()) {
    const [got, was] = [made.indicators[index], one].map((each) => [
      each?.baseline?.value,
      each?.targets.map((target) => ("value" in target ? target.value : null)),
    ]);
    if (JSON.stringify(got) !== JSON.stringify(was))
      throw new Error(`${JSON.stringify(was)} became ${JSON.stringify(got)}`);
  }
}

function checkStill(at: string, plan: Plan): void {
  const value = at
    .split("/")
    .slice(1)
    .reduce<unknown>((holder, key) => Reflect.get(Object(holder), key), plan);
  if (value === undefined) throw new Error(`${at} is missing, and nobody is told`);
}
