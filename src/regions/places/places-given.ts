import { type Issue, pointer, show } from "../../issue.js";
import type { IssueCode } from "../../issue-codes/issue-code.js";
import type { Plan } from "../../model/plan.js";
import { nearest } from "../../value/nearest.js";
import { type Bilingual, refuse } from "../../value/refuse.js";
import { placesAround } from "./above.js";
import { checkPlaceTree } from "./check-place-tree.js";
import { listedPlaces } from "./listed-places.js";
import { namesOfWhole } from "./names-of-whole.js";
import type { Places } from "./place.js";
import { placeNames } from "./place-tree.js";

/** What is known of the places of a call, and what is wrong with them. */
export interface PlacesGiven {
  /** Whether a place is none of those listed: nothing is judged under a name that may be another's. */
  readonly isUnknown: (place: string) => boolean;
  readonly issues: readonly Issue[];
}

/** So many pairs of names are compared for the one that is meant: a file can be full of unknown ones. */
const most = 200_000;

/**
 * Looks through the places of a call: those that the tree does not have, those told of that have no figures, and wholes beside their
 * own parts. A verdict is of a place's own promise and adds nothing up, so a whole is judged all the same, and said.
 */
export function readPlacesGiven(
  plan: Plan,
  names: readonly string[],
  told: ReadonlyMap<string, "plans" | "targets">,
  tree: Places | undefined,
): PlacesGiven {
  const issues: Issue[] = [];
  const wholes = new Set(namesOfWhole(plan));
  const given = new Set(names);
  const ids = new Set(listedPlaces(tree).map(({ id }) => id));
  const meant = meantPlace(tree, names);
  const isUnknown = (place: string): boolean => tree !== undefined && !ids.has(place) && !wholes.has(place);
  if (tree !== undefined) {
    for (const issue of checkPlaceTree(tree)) issues.push({ ...issue, path: `/tree${issue.path}` });
  }
  for (const name of names) {
    if (!isUnknown(name)) continue;
    const other = meant(name);
    issues.push(other !== undefined && given.has(other) ? twice(name, other) : unknown("", name, other));
  }
  for (const [name, option] of told) {
    if (given.has(name)) continue;
    issues.push(ids.has(name) ? silent(option, name) : unknown(`/${option}`, name, meant(name)));
  }
  if (given.size > 1) {
    const around = placesAround(tree ?? [], names);
    for (const name of names) if (around.has(name) || wholes.has(name)) issues.push(besideItsParts(name));
  }
  return { isUnknown, issues };
}

/** Finds the place that is meant by a name that none has: one that is also called so, or one whose name is nearly that. */
function meantPlace(
  tree: Places | undefined,
  names: readonly string[],
): (name: string) => string | undefined {
  const byName = new Map<string, string>();
  for (const [id, others] of Object.entries(placeNames(tree ?? []))) {
    for (const other of others) if (!byName.has(other)) byName.set(other, id);
  }
  const candidates = tree === undefined ? names : listedPlaces(tree).map(({ id }) => id);
  let compared = 0;
  return (name) => {
    const own = byName.get(name);
    if (own !== undefined) return own;
    compared += candidates.length;
    return compared > most && compared > candidates.length ? undefined : nearest(name, candidates);
  };
}

function unknown(path: string, name: string, meant: string | undefined): Issue {
  const expected: Bilingual =
    meant === undefined ? ["所列地区之一", "one of the places"] : [show(meant), show(meant)];
  const where: Bilingual =
    path === ""
      ? [`${name}不在所列地区之中`, `Unknown place ${name}`]
      : [`${name}没有数据`, `No figures of ${name}`];
  const issue = said("place-unknown", pointer(path, name), expected, show(name), where);
  return meant === undefined ? issue : { ...issue, write: { key: meant } };
}

function twice(name: string, other: string): Issue {
  return said("place-twice", pointer("", name), ["每个地区只列一次", "each place once"], show(name), [
    `${name}就是${other}，而${other}已另有数据`,
    `${name} is ${other}, which has figures of its own`,
  ]);
}

function silent(option: "plans" | "targets", name: string): Issue {
  const issue = said(
    "place-silent",
    pointer(`/${option}`, name),
    ["该地区的观测值", "observations of the place"],
    "nothing",
    [
      `${name}有${option === "plans" ? "规划" : "目标"}而没有数据`,
      `${name} has ${option === "plans" ? "a plan" : "targets"} and no figures`,
    ],
  );
  return { ...issue, level: "warning" };
}

function besideItsParts(name: string): Issue {
  return {
    code: "parent-among-children",
    level: "note",
    path: pointer("", name),
    received: name,
    message: {
      "zh-Hans": `${name}与其所辖地区同时列出：各按各的目标判断，计数中各计一个`,
      en: `${name} stands beside places that lie in it: each is judged by its own target and counted as one place`,
    },
  };
}

/** An issue in the words of a refusal. */
function said(code: IssueCode, path: string, expected: Bilingual, received: string, words: Bilingual): Issue {
  return refuse({ code, path, expected, received, words }).issue;
}
