import fc from "fast-check";
import {
  assess,
  comparePlans,
  evaluateFinal,
  evaluateFinalPlan,
  lineage,
  monitorYear,
  type ObservationInput,
  observe,
  outlook,
  type Plan,
  parsePeriod,
  parsePlan,
  proposePlan,
  successorPlan,
  targetPath,
  toMarkdown,
  validatePlan,
} from "ipr-plan";
import { acceptedValues } from "../../relations/accepted.js";
import { cases } from "../../relations/cases.js";
import { inOrder } from "../../relations/in-order.js";
import { refusedPath } from "../../relations/path-to.js";
import { reportOn } from "../../report-kind.js";
import { target } from "../target.js";

type State = {
  readonly plan: Plan<"it">;
  readonly before: Plan<"it"> | undefined;
  readonly values: Readonly<Record<string, ObservationInput>>;
  readonly year: number;
};

const kinds = [
  "observe",
  "observe",
  "pass",
  "revise",
  "assess",
  "outlook",
  "monitor",
  "report",
  "final",
  "next",
  "compare",
  "path",
] as const;
const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), number: fc.integer({ min: 0, max: 60 }).map(String) }),
  { minLength: 3, maxLength: 14 },
);

const four = (year: number): string => String(year).padStart(4, "0");
const asOf = ({ year }: State) => ({ asOf: four(year) });
const seen = ({ plan, values }: State) => observe(plan, { it: values });
const same = (name: string, one: unknown, other: unknown): void => {
  if (inOrder(one) !== inOrder(other))
    throw new Error(`${name}: ${inOrder(one)} and ${inOrder(other)}`.slice(0, 900));
};

/** What each step of the life of a plan does: what it leaves, and what it says. */
const lives: Readonly<
  Record<(typeof kinds)[number], (state: State, number: string) => readonly [State, unknown]>
> = {
  observe(state, number) {
    const values = acceptedValues(state.plan, { ...state.values, [four(state.year)]: number });
    return [{ ...state, values, year: state.year + 1 }, Object.keys(values).length];
  },
  pass: (state) => [{ ...state, year: state.year + 1 }, null],
  revise(state, number) {
    const [last] = Object.keys(state.values).toReversed();
    if (last === undefined) return [state, null];
    const revised = { ...state.values, [last]: { value: number, status: "P" as const } };
    return [{ ...state, values: acceptedValues(state.plan, revised) }, last];
  },
  assess(state) {
    const [one, again] = [0, 1].map(() => assess(state.plan, "it", seen(state), asOf(state)));
    same("assessed twice", one, again);
    if (one?.latest !== undefined && parsePeriod(one.latest.period).year > state.year)
      throw new Error(`${one.latest.period} was judged in ${state.year}`);
    return [state, one];
  },
  outlook(state) {
    const result = outlook(state.plan, "it", seen(state), asOf(state));
    const { probability } = result;
    if (probability !== null && !(probability >= 0 && probability <= 1)) throw new Error(`${probability}`);
    return [state, probability];
  },
  monitor(state) {
    const { start, end } = state.plan.period;
    const year = four(Math.min(Math.max(state.year, Number(start)), Number(end)));
    const { asOf: day, indicators, text, counts, monitored } = monitorYear(state.plan, seen(state), { year });
    same(
      "monitored",
      indicators[0]?.final,
      assess(state.plan, "it", seen(state), { asOf: day, target: "final" }),
    );
    if (Object.values(counts).reduce((sum, one) => sum + one, 0) !== monitored)
      throw new Error("Other counts");
    return [state, text];
  },
  report(state) {
    const text = toMarkdown(reportOn(state.plan, seen(state), asOf(state)));
    if (/undefined|NaN|\[object/.test(text)) throw new Error(`A report says ${text.slice(0, 300)}`);
    return [state, text.length];
  },
  final(state) {
    const own = evaluateFinal(state.plan, "it", seen(state), asOf(state));
    same("evaluated", evaluateFinalPlan(state.plan, seen(state), asOf(state)).evaluations, [own]);
    const { met } = assess(state.plan, "it", seen(state), { ...asOf(state), target: "final" });
    const reached = ["exceeded", "met", "reached-so-far"].includes(own.grade);
    if (own.grade !== "not-graded" && reached !== met) throw new Error(`${own.grade}, met ${met}`);
    return [state, own.grade];
  },
  next(state) {
    const first = Number(state.plan.period.end) + 1;
    const period = { start: four(first), end: four(first + 4) };
    const terms = { id: `next-${first}`, period, unobserved: "latest" } as const;
    const { plan: draft, observations, histories } = successorPlan(state.plan, seen(state), terms);
    const { targets } = proposePlan(draft, observations, {
      year: period.end,
      unobserved: "latest",
      histories,
    });
    const { plan } = successorPlan(state.plan, seen(state), { ...terms, targets });
    same("the next plan read", parsePlan(JSON.parse(JSON.stringify(plan))), { ok: true, plan });
    // A running total starts again from nothing.
    const [indicator] = plan.indicators;
    const values = acceptedValues(plan, indicator?.measure === "cumulative" ? {} : state.values);
    return [{ plan, before: state.plan, values, year: Math.max(state.year, first - 1) }, targets];
  },
  compare(state) {
    const { before, plan } = state;
    const codes = validatePlan(plan).map(({ code }) => code);
    if (before === undefined) return [state, codes];
    const [step] = lineage(before, plan, observe(before, { it: acceptedValues(before, state.values) }));
    if (step?.kind !== "kept") throw new Error(`${step?.kind} and not kept`);
    return [state, [codes, step, comparePlans([before, plan] as readonly Plan[]).rows.length]];
  },
  path: (state) => [state, refusedPath(state.plan) ? null : targetPath(state.plan, "it")],
};

/** One plan over its years and into the next ones: whatever is done in whatever order, each answer stands by the others. */
export const lifeCycle = [
  target({
    name: "the life of a plan",
    perRound: 6,
    inputs: fc.tuple(cases, steps),
    run([{ plan, values }, all]) {
      let state: State = { plan, before: undefined, values, year: Number(plan.period.start) };
      return all.map(({ kind, number }) => {
        // Ten years are enough, and two plans after the first one.
        const isOver = state.year > Number(plan.period.start) + 10;
        if (isOver && (kind === "observe" || kind === "pass" || kind === "next")) return null;
        const [next, said] = lives[kind](state, number);
        state = next;
        return [kind, said];
      });
    },
  }),
];
