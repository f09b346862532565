import { ownWords, withoutEmptyWords } from "../../catalogue/empty-words.js";
import { exactIndicator } from "../../catalogue/exact-indicator.js";
import { foldWording } from "../../catalogue/fold-wording.js";
import { matchIndicator } from "../../catalogue/match-indicator.js";
import { findWording } from "../../catalogue/wordings.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";

/** Which indicators of the plan a name may mean. */
export interface Named {
  readonly indicators: readonly Indicator[];
  /** The name is the id of the indicator. */
  readonly byId?: true;
  /** How it differs from the name that is known: one character is another, or it means less or more. */
  readonly difference?: "misprint" | "narrower" | "wider" | "shortened";
}

/** Finds the indicators of a plan by a printed name; `undefined` for a name of none. */
export type IndicatorNames = (name: string) => Named | undefined;

const longest = 200;
const mostKept = 50_000;
const mostLately = 1000;
/** Comparing letter by letter takes a while, and no table has so many names. */
const mostCompared = 3000;

/** Makes the index of a plan's names: ids, its own names in any script, and what the catalogue calls the same. */
export function indicatorNames(plan: Plan): IndicatorNames {
  const byId = new Map<string, Indicator>();
  const byName = new Map<string, Indicator[]>();
  const byOwnWords = new Map<string, Indicator[]>();
  const byStem = new Map<string, Indicator[]>();
  const byCatalogue = new Map<string, Indicator[]>();
  for (const indicator of plan.indicators) {
    byId.set(indicator.id.toLowerCase(), indicator);
    for (const name of Object.values(indicator.name)) {
      if (typeof name !== "string") continue;
      const folded = foldWording(name);
      add(byName, folded, indicator);
      add(byOwnWords, ownWords(folded), indicator);
      add(byStem, withoutEmptyWords(folded), indicator);
    }
    const known = indicator.catalogue ?? exactIndicator(indicator.name["zh-Hans"]);
    if (known !== undefined) add(byCatalogue, known, indicator);
  }
  const found = new Map<string, Named | undefined>();
  // A name comes back for each column of its row.
  const lately = new Map<string, Named | undefined>();
  let compared = 0;

  function find(name: string): Named | undefined {
    const own = byId.get(name.toLowerCase());
    if (own !== undefined) return { indicators: [own], byId: true };
    const folded = foldWording(name);
    if (folded === "") return undefined;
    const indicators = byName.get(folded) ?? byOwnWords.get(ownWords(folded));
    if (indicators !== undefined) return { indicators };
    const short = byStem.get(withoutEmptyWords(folded));
    if (short?.length === 1 && folded.length > 2) return { indicators: short, difference: "shortened" };
    const whole = byName.get(folded.replace(/(?:合计|总计)$/u, ""));
    if (whole !== undefined) return { indicators: whole };
    if (byCatalogue.size === 0) return undefined;
    return inCatalogue(name, folded);
  }

  function inCatalogue(name: string, folded: string): Named | undefined {
    const exact = findWording(folded);
    if (exact !== undefined && exact.scope === undefined) return listed(byCatalogue.get(exact.indicator));
    if (compared++ > mostCompared) return undefined;
    const match = matchIndicator(name);
    if (!match.matched) return undefined;
    const named = listed(byCatalogue.get(match.indicator));
    if (named === undefined || match.exact || match.difference === "empty-words") return named;
    return { ...named, difference: match.difference };
  }

  return (name) => {
    if (name.length > longest) return undefined;
    if (found.has(name)) return found.get(name);
    if (lately.has(name)) return lately.get(name);
    const named = find(name);
    if (found.size < mostKept) found.set(name, named);
    else {
      if (lately.size > mostLately) lately.clear();
      lately.set(name, named);
    }
    return named;
  };
}

function listed(indicators: readonly Indicator[] | undefined): Named | undefined {
  return indicators && { indicators };
}

function add(index: Map<string, Indicator[]>, key: string, indicator: Indicator): void {
  if (key === "") return;
  const held = index.get(key);
  if (held === undefined) index.set(key, [indicator]);
  else if (!held.includes(indicator)) held.push(indicator);
}
