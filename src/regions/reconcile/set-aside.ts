import { type Issue, pointer } from "../../issue.js";
import { checkText } from "../../value/check-text.js";
import { placeAbove, placesAround } from "../places/above.js";
import { listedPlaces } from "../places/listed-places.js";
import type { Places } from "../places/place.js";

/** Which places take part in the whole, and what is said of those that are set aside. */
export interface TakingPart {
  /** Also places without figures that should have some. */
  readonly part: readonly string[];
  readonly issues: readonly Issue[];
}

/** Who reports, and what is known of the places. */
interface Reporting {
  readonly names: readonly string[];
  /** Those with figures of the indicator. */
  readonly reports: ReadonlySet<string>;
  /** What the whole is called. */
  readonly wholes: readonly string[];
  readonly tree: Places | undefined;
  readonly of: string | undefined;
}

/**
 * A place and one that it lies in are never added to each other. The figure of the whole itself is set aside, and so are the
 * figures of places within others that report: those hold them already.
 */
export function takingPart({ names, reports, wholes, tree = [], of }: Reporting): TakingPart {
  if (of !== undefined) checkText("of", of);
  const reporting = names.filter((name) => reports.has(name));
  const isWhole = wholeAmong(reporting, wholes, tree, of);
  const others = new Set(reporting.filter((name) => !isWhole(name)));
  const within = placeAbove(tree, (id) => others.has(id));
  const around = placesAround(tree, others);
  const direct =
    of === undefined
      ? undefined
      : listedPlaces(tree)
          .filter(({ parent }) => parent === of)
          .map(({ id }) => id);
  const areDirect = direct && new Set(direct);
  const part: string[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const above = within(name);
    const isOwn = areDirect === undefined ? above === undefined : areDirect.has(name);
    if (!reports.has(name)) {
      // A place whose own places report for it is not missing.
      if (isOwn && !isWhole(name) && (areDirect !== undefined || !around.has(name))) part.push(name);
    } else if (isWhole(name) && others.size > 0) issues.push(setAside(name, of ?? name, "whole"));
    else if (isOwn) part.push(name);
    else issues.push(setAside(name, above ?? of ?? name, above === undefined ? "elsewhere" : "within"));
  }
  const known = new Set(names);
  return { part: [...part, ...(direct ?? []).filter((name) => !known.has(name))], issues };
}

/** Whether a name is that of the whole: it is called so, or all others that report lie in it. */
function wholeAmong(
  reporting: readonly string[],
  wholes: readonly string[],
  tree: Places,
  of: string | undefined,
): (name: string) => boolean {
  const known = new Set([...wholes, ...(of === undefined ? [] : [of])]);
  const all = new Set(reporting);
  const highest = placeAbove(tree, (id) => all.has(id), "highest");
  const tops = new Set(reporting.map((name) => highest(name) ?? name));
  const top = of === undefined && reporting.length > 1 && tops.size === 1 ? [...tops][0] : undefined;
  return (name) => known.has(name) || name === top;
}

const words = {
  whole: (name: string): Issue["message"] => ({
    "zh-Hans": `${name}是全体，不是其中一个地区，不与各地并列`,
    en: `${name} is the whole and not one of its places; it is set aside`,
  }),
  within: (name: string, above: string): Issue["message"] => ({
    "zh-Hans": `${name}在${above}之内，${above}已含其数，不再另计`,
    en: `${name} lies in ${above}, whose figure holds its own; it is set aside`,
  }),
  elsewhere: (name: string, above: string): Issue["message"] => ({
    "zh-Hans": `${name}不是${above}的直接下级地区，不与其并列`,
    en: `${name} does not lie directly in ${above}; it is set aside`,
  }),
};

function setAside(name: string, above: string, why: keyof typeof words): Issue {
  const code = why === "elsewhere" ? "place-elsewhere" : "parent-among-children";
  return {
    code,
    level: "warning",
    path: pointer("", name),
    received: name,
    message: words[why](name, above),
  };
}
