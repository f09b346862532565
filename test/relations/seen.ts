import {
  type Assessment,
  assess,
  type Indicator,
  type Observations,
  type Outlook,
  observe,
  outlook,
  type Plan,
  type ProgressMethodName,
  progressMethods,
} from "ipr-plan";
import type { Case } from "./case.js";

export const methodNames = Object.keys(progressMethods) as readonly ProgressMethodName[];

/** A case with what the library says of it, each asked for once and only when a relation wants it. */
export class Seen {
  readonly case: Case;
  readonly plan: Plan<"it">;
  readonly options: Case["options"];
  readonly indicator: Indicator<"it">;
  readonly observations: Observations<"it">;
  readonly #kept = new Map<string, unknown>();

  constructor(one: Case) {
    const [indicator] = one.plan.indicators;
    if (indicator === undefined) throw new Error("A case has an indicator");
    this.case = one;
    this.plan = one.plan;
    this.options = one.options;
    this.indicator = indicator;
    this.observations = observe(one.plan, { it: one.values });
  }

  get assessment(): Assessment<"it"> {
    return this.assessedBy("elapsed-time");
  }

  get assessments(): readonly Assessment<"it">[] {
    return methodNames.map((method) => this.assessedBy(method));
  }

  assessedBy(method: ProgressMethodName): Assessment<"it"> {
    return this.once(method, () => assess(this.plan, "it", this.observations, { ...this.options, method }));
  }

  get outlook(): Outlook<"it"> {
    return this.once("outlook", () => outlook(this.plan, "it", this.observations, this.options));
  }

  /** The same with something changed. */
  with(changes: Partial<Case>): Seen {
    return new Seen({ ...this.case, ...changes });
  }

  /** The same with something of its indicator changed. */
  withIndicator(changes: Partial<Indicator<"it">>, more: Partial<Case> = {}): Seen {
    return this.with({ plan: { ...this.plan, indicators: [{ ...this.indicator, ...changes }] }, ...more });
  }

  /** The end of the year that the plan counts from, on the axis of years. */
  get start(): number {
    const { baseYear, period } = this.plan;
    return baseYear === undefined ? Number(period.start) : Number(baseYear) + 1;
  }

  /** What a relation asks for, kept under a name. */
  once<Value>(name: string, make: () => Value): Value {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name) as Value;
  }
}
