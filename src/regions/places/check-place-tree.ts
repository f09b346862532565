import { type Issue, inChinese, pointer, show } from "../../issue.js";
import type { IssueCode } from "../../issue-codes/issue-code.js";
import { localize } from "../../value/localized-text.js";
import type { Bilingual } from "../../value/refuse.js";
import { checkPlacesGiven } from "./check-places-given.js";
import { circlesIn } from "./circles-in.js";
import { isBelow, isCode } from "./code-of-place.js";
import { isPlace } from "./listed-places.js";
import type { Place, Places } from "./place.js";

/**
 * Checks a list of places before it is used (地区表检查). It finds a place that is there twice, a parent that is not in
 * the list, places that lie in each other, a code that is not a code, and a code that does not lie under its
 * parent's.
 *
 * @param places - The places.
 * @returns What is wrong, in the order of the places: `place-invalid`, `place-twice`, `place-parent-unknown`, `place-code-invalid`,
 * `place-code-elsewhere` (a warning: a park may be run from elsewhere), `place-in-itself`. Nothing where all is well.
 * @throws {@link UsageError} `Argument places: expected a list of places, received …`
 * @category Regions
 * @example
 * const places = [
 *   { id: "广西", code: "450000" },
 *   { id: "南宁", code: "450100", parent: "广西" },
 *   { id: "武汉", code: "420100", parent: "广西" },
 * ];
 * checkPlaceTree(places).map(({ code, path }) => [code, path]) // => [["place-code-elsewhere", "/2/code"]]
 */
export function checkPlaceTree(places: Places): Issue[] {
  checkPlacesGiven(places);
  const issues: Issue[] = [];
  const seen: Record<"id" | "code" | "name", Map<string, number>> = {
    id: new Map(),
    code: new Map(),
    name: new Map(),
  };
  const byId = new Map(places.filter(isPlace).map((place) => [place.id, place]));
  places.forEach((place, index) => {
    const path = pointer("", index);
    if (!isPlace(place)) {
      const expected: Bilingual = ["有 id 的地区", "a place with an id"];
      issues.push(issueOf("place-invalid", path, expected, show(place), ["不是地区", "Not a place"]));
      return;
    }
    issues.push(...twice(place, index, seen), ...codeIssues(place, path, byId));
    if (place.parent !== undefined && !byId.has(place.parent)) {
      const expected: Bilingual = ["所列地区之一的 id", "the id of one of the places"];
      const words: Bilingual = [`${place.id} 的上级地区不在其中`, `Unknown parent of ${place.id}`];
      issues.push(
        issueOf("place-parent-unknown", pointer(path, "parent"), expected, show(place.parent), words),
      );
    }
  });
  for (const { index, ids } of circlesIn(places.map((place) => (isPlace(place) ? place : undefined)))) {
    const round = [...ids.slice(0, 5), ...(ids.length > 5 ? ["…"] : []), ids[0] ?? ""].join(" → ");
    const words: Bilingual = ["地区互为上级", "Places lie in each other"];
    issues.push(
      issueOf(
        "place-in-itself",
        pointer(pointer("", index), "parent"),
        ["不在其自身之内的上级地区", "a parent that does not lie in the place itself"],
        round,
        words,
      ),
    );
  }
  return issues;
}

/** Ids and codes are of one place each; a name may be of several, but not within one parent. */
function twice(place: Place, index: number, seen: Record<"id" | "code" | "name", Map<string, number>>) {
  const name = place.name === undefined ? undefined : localize(place.name, "zh-Hans");
  const own = { id: place.id, code: place.code, name: name && `${place.parent ?? ""}\u0000${name}` };
  const issues: Issue[] = [];
  for (const field of ["id", "code", "name"] as const) {
    const value = own[field];
    if (value === undefined) continue;
    const first = seen[field].get(value);
    if (first === undefined) seen[field].set(value, index);
    // One that has the id of another is that other, and is told of once.
    else if (issues.length === 0) {
      const path = pointer(pointer("", index), field);
      const shown = field === "name" ? show(name) : show(value);
      const words: Bilingual = [
        `地区 ${place.id} 重复（首见于 /${first}）`,
        `${place.id} stands twice (first in /${first})`,
      ];
      issues.push(issueOf("place-twice", path, ["每个地区只列一次", "each place once"], shown, words));
    }
  }
  return issues;
}

function codeIssues({ id, code, parent }: Place, path: string, byId: ReadonlyMap<string, Place>): Issue[] {
  if (code === undefined) return [];
  const at = pointer(path, "code");
  if (!isCode(code)) {
    const words: Bilingual = [`${id} 的行政区划代码无效`, `Not a code of ${id}`];
    return [issueOf("place-code-invalid", at, ["六位数字", "six digits"], show(code), words)];
  }
  const above = parent === undefined ? undefined : byId.get(parent)?.code;
  if (!isCode(above) || isBelow(code, above)) return [];
  const words: Bilingual = [
    `${id} 的代码不在上级地区代码之下`,
    `The code of ${id} is not under its parent's`,
  ];
  const expected: Bilingual = [
    `${show(parent)}（${above}）之下的代码`,
    `a code under ${above} (${show(parent)})`,
  ];
  return [{ ...issueOf("place-code-elsewhere", at, expected, show(code), words), level: "warning" }];
}

function issueOf(
  code: IssueCode,
  path: string,
  expected: Bilingual,
  received: string,
  [zh, en]: Bilingual,
): Issue {
  return {
    code,
    level: "error",
    path,
    expected: expected[1],
    received,
    message: {
      "zh-Hans": `${zh}：应为${expected[0]}，实为 ${inChinese(received)}`,
      en: `${en}: expected ${expected[1]}, received ${received}`,
    },
  };
}
