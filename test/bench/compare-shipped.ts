import type { Draft } from "ipr-plan/import";
import * as plans from "ipr-plan/plans";
import { compare } from "../../src/value/compare.js";
import { type Found, fold } from "./compare-gold.js";

/** Compares a draft with the shipped plan that was made from the same document, of which it has the most names in common. */
export function compareShipped(draft: Draft): Found | undefined {
  // biome-ignore lint/suspicious/noExplicitAny: drafts have any field absent
  const indicators = (draft.plan.indicators ?? []) as any[];
  // biome-ignore lint/suspicious/noExplicitAny: plans of every kind
  const all = (Object.values(plans) as any[]).filter((one) => Array.isArray(one?.indicators));
  const names = new Set(indicators.map((one) => fold(one.name?.["zh-Hans"] ?? "")));
  const shared = (plan: {
    readonly indicators: readonly { readonly name: { readonly "zh-Hans": string } }[];
  }) => plan.indicators.filter((one) => names.has(fold(one.name["zh-Hans"]))).length;
  const plan = all.toSorted((a, b) => shared(b) - shared(a))[0];
  const found: Found = { right: 0, wrong: 0, holes: 0, missing: 0, invented: 0, lines: [] };
  if (plan === undefined || shared(plan) === 0) return undefined;
  const judge = (path: string, label: string, wanted: unknown, given: unknown, same = wanted === given) => {
    if (wanted === undefined && given === undefined) return;
    const isHole = draft.holes.some((hole) => hole.at === path || hole.at.startsWith(`${path}/`));
    if (same) found.right++;
    else if (given === undefined) {
      if (isHole) found.holes++;
      else found.missing++;
      found.lines.push(`${isHole ? "hole" : "missing"} ${label}: ${JSON.stringify(wanted)}`);
    } else {
      if (wanted === undefined) found.invented++;
      else found.wrong++;
      found.lines.push(`wrong ${label}: ${JSON.stringify(given)}, not ${JSON.stringify(wanted)}`);
    }
  };
  const { plan: own } = draft;
  judge("/title", "title", fold(plan.title["zh-Hans"]), own.title?.["zh-Hans"] && fold(own.title["zh-Hans"]));
  judge("/documentNumber", "documentNumber", plan.documentNumber, own.documentNumber);
  judge("/issuedOn", "issuedOn", plan.issuedOn, own.issuedOn);
  judge("/period/start", "period", JSON.stringify(plan.period), JSON.stringify(own.period));
  judge("/baseYear", "baseYear", plan.baseYear, own.baseYear);
  judge("/jurisdiction/level", "level", plan.jurisdiction.level, own.jurisdiction?.level);
  judge("/jurisdiction/code", "code", plan.jurisdiction.code, own.jurisdiction?.code);
  for (const one of plan.indicators.filter((each: { origin: string }) => each.origin === "table")) {
    const at = indicators.findIndex(
      (each) => fold(each.name?.["zh-Hans"] ?? "") === fold(one.name["zh-Hans"]),
    );
    if (at === -1) {
      found.missing++;
      found.lines.push(`missing ${one.name["zh-Hans"]}`);
      continue;
    }
    const mine = indicators[at];
    const path = `/indicators/${at}`;
    const name = one.name["zh-Hans"];
    for (const field of [
      "number",
      "unit",
      "measure",
      "regionRule",
      "direction",
      "commitment",
      "tier",
      "catalogue",
    ]) {
      judge(`${path}/${field}`, `${name} ${field}`, one[field], mine[field]);
    }
    const number = (wanted: string | undefined, given: string | undefined) =>
      wanted !== undefined && given !== undefined && compare(wanted, given) === 0;
    judge(
      `${path}/baseline`,
      `${name} baseline`,
      one.baseline?.value,
      mine.baseline?.value,
      number(one.baseline?.value, mine.baseline?.value),
    );
    judge(
      `${path}/increment`,
      `${name} increment`,
      one.increment?.value,
      mine.increment?.value,
      number(one.increment?.value, mine.increment?.value),
    );
    for (const [index, target] of one.targets.entries()) {
      const given = mine.targets[index];
      for (const field of ["value", "lower", "upper", "year", "comparator", "basis", "unit"]) {
        judge(`${path}/targets/${index}`, `${name} target ${field}`, target[field], given?.[field]);
      }
    }
    for (const more of mine.targets.slice(one.targets.length)) {
      found.invented++;
      found.lines.push(`invented ${name}: ${JSON.stringify(more)}`);
    }
  }
  return found;
}
