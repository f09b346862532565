import { assessmentTable, observe, outlookTable, planTable } from "ipr-plan";
import { outlookChart, progressChart } from "ipr-plan/charts";
import { refusedPath } from "../path-to.js";
import type { Relation } from "../relation.js";
import { sharedObjects } from "../shared-objects.js";

export const drawingsShareNothing: Relation = {
  rule: "a table or a chart shares no object with the library that a caller could change",
  dear: true,
  contradictions: ({ case: frozen }) => {
    const { plan, values, options } = structuredClone(frozen);
    const observed = () => observe(plan, { it: values });
    const calls = {
      planTable: () => planTable(plan),
      assessmentTable: () => assessmentTable(plan, observed(), options),
      outlookTable: () => outlookTable(plan, observed(), options),
      progressChart: () => progressChart(plan, observed(), options),
      outlookChart: () => (refusedPath(plan) ? null : outlookChart(plan, "it", observed(), options)),
    };
    return sharedObjects(calls, [plan, values, options]);
  },
};
