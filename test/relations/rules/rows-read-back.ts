import { parseObservations } from "ipr-plan";
import { observationRows, observationsFromRows, planFromRows, planRows } from "ipr-plan/sql";
import { inOrder } from "../in-order.js";
import type { Relation } from "../relation.js";

/** The columns hold 38 digits: so many of them after the point leave enough before it. */
const places = 25;

export const rowsReadBack: Relation = {
  rule: "a plan and observations that went through the rows of tables, or through JSON, are what they were",
  dear: true,
  contradictions: ({ plan, observations }) => {
    const digits = JSON.stringify([plan, observations]).match(/\d{14,}|\.\d{26,}/g);
    // Of more digits the columns refuse a number, and say so.
    if (digits !== null) return [];
    const found: string[] = [];
    const same = (name: string, one: unknown, other: unknown): void => {
      const [read, was] = [one, other].map((each) => inOrder(each));
      if (read !== was) found.push(`${name}: ${read?.slice(0, 300)} and ${was?.slice(0, 300)}`);
    };
    same("rows of the plan", planFromRows(planRows(plan, { places })), { ok: true, plan });
    const read = observationsFromRows(plan, observationRows(plan, { 甲: observations }, { places }));
    const seen = observations.it?.observations.length ? { 甲: observations } : {};
    same("rows of observations", read, { ok: true, byPlace: seen });
    const again = parseObservations(plan, JSON.parse(JSON.stringify(observations)));
    same("observations", again, { ok: true, observations });
    return found;
  },
};
