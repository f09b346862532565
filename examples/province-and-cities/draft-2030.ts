import { successorPlan } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import type { Figures } from "./tables.js";

/** A made-up next plan that is to reach 80 万件 of trade marks in force. */
export function draft2030(published: Figures) {
  const reference = { document: "示例", locator: "虚构目标", raw: "80万件" };
  const target = { year: "2030", basis: "level", comparator: "attain", value: "80", reference } as const;
  const { plan } = successorPlan(guangxi2025, published, {
    id: "guangxi-2030-made-up",
    period: { start: "2026", end: "2030" },
    unobserved: "latest",
    targets: { "registered-trademarks": [target] },
  });
  return plan;
}
