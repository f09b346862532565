import { assessRegions } from "ipr-plan";
import { progressSql } from "ipr-plan/sql";
import type { Engine } from "../engines.js";
import { pick, randomNumbers } from "../random.js";
import { fillObservations } from "../roll-up/panel.js";
import { judgedObservations, judgedPlan } from "./judged-plan.js";
import { asked, differencesOf, fillTargets, rowsOf } from "./same-as-assess.js";

let tables = 0;

/** A plan, places and their own targets at random, judged by engines and by one call of `assessRegions`. */
export async function compareWithRegions(
  engines: readonly Engine[],
  seed: bigint,
): Promise<{ readonly differences: readonly string[]; readonly seen: ReadonlySet<string> }> {
  const random = randomNumbers(seed);
  const plan = judgedPlan(random);
  const names = ["南宁", "柳州", "O'Hara"];
  const byPlace = Object.fromEntries(names.map((name) => [name, judgedObservations(plan, random)]));
  const asOf = pick(random, ["2023-12-31", "2024-03-31", "2025-10-31", "2026-12-31"]);
  const targets = Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        plan.indicators
          .filter(() => random(2) === 0)
          .map(({ id, unit }) => [
            id,
            unit === "位" ? String(1 + random(9)) : pick(random, ["8.25", "10", "7.125"]),
          ]),
      ),
    ]),
  );
  // A few of them: each is a long part of the statement.
  const some = plan.indicators.map(({ id }) => id).filter(() => random(3) === 0);
  const indicators = asked(plan, asOf, true, some);
  const { regions, issues } = assessRegions(plan, byPlace, { asOf, indicators, targets });
  const differences = issues.map(({ message }) => message.en);
  const seen = new Set<string>();
  const table = `regions_${tables++}`;
  for (const engine of engines) {
    await fillObservations(engine, table, plan, byPlace);
    await fillTargets(engine, `${table}_own`, targets);
    const sql = progressSql(plan, {
      dialect: engine.dialect,
      table,
      asOf,
      indicators,
      regions: names,
      targets: { table: `${table}_own`, place: "place", indicator: "indicator", value: "target" },
    });
    const found = await rowsOf(engine, sql);
    if (found.size !== names.length * indicators.length) differences.push(`${found.size} rows`);
    for (const { place, assessments } of regions) {
      for (const one of assessments) {
        seen.add(one.verdict).add(one.reason ?? "");
        const lines = differencesOf(plan, one, found.get(`${place} ${one.indicator}`));
        differences.push(
          ...lines.map((line) => `${engine.dialect} ${asOf} ${place} ${one.indicator}: ${line}`),
        );
      }
    }
  }
  return { differences, seen };
}
