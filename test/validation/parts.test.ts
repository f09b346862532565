// What a plan says of an indicator that is a part of another (“其中”).
import type { Indicator, Plan, Target } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to, within } from "../aims/small-plan.js";
import { issuesIn, type Said, saidBy, toldOf } from "./said-by.js";

/** An indicator by its id, in items. */
const named = (id: string, facts: Facts): Indicator => ({ ...indicatorOf({ unit: "件", ...facts }), id });
const wholeAndPart = (whole: Facts, part: Facts): Plan =>
  planWith([named("whole", whole), named("part", { partOf: "whole", ...part })]);
const floor = (value: string, terms: Parameters<typeof to>[1] = {}) =>
  to(value, { comparator: "at-least", ...terms });
const ceiling = (value: string, terms: Parameters<typeof to>[1] = {}) =>
  to(value, { comparator: "at-most", ...terms });
const [baseline, target] = ["/indicators/1/baseline/value", "/indicators/1/targets/0"];

type Case = [title: string, whole: Facts, part: Facts, found: readonly Said[]];

describe("a part is not more than its whole", () => {
  test.each<Case>([
    [
      "in the baselines of one year",
      { baseline: from("5") },
      { baseline: from("6") },
      [[baseline, "5 or less", "6"]],
    ],
    ["the same is no more", { baseline: from("5") }, { baseline: from("5.0") }, []],
    ["less is no more", { baseline: from("5") }, { baseline: from("4") }, []],
    [
      "in the unit of the whole",
      { unit: "万件", baseline: from("1") },
      { baseline: from("10001") },
      [[baseline, "1 or less", "1.0001"]],
    ],
    ["nor more of fewer items", { unit: "万件", baseline: from("1") }, { baseline: from("10000") }, []],
    ["another unit does not compare", { unit: "亿元", baseline: from("1") }, { baseline: from("6") }, []],
    ["nor another year", { baseline: from("5", { year: "2019" }) }, { baseline: from("6") }, []],
    ["a whole without a baseline is not known", {}, { baseline: from("6") }, []],
    ["nor is a part without one", { baseline: from("5") }, {}, []],
  ])("%s", (_, whole, part, found) => {
    const plan = wholeAndPart({ targets: [to("50")], ...whole }, { targets: [to("40")], ...part });
    expect(saidBy("part-exceeds-whole", plan)).toStrictEqual(found);
  });

  const targets = (...all: readonly Target[]): Facts => ({ targets: all });
  test.each<Case>([
    ["in the targets of one year", targets(to("50")), targets(to("51")), [[target, "50 or less", "51"]]],
    ["the same is no more", targets(to("50")), targets(to("50")), []],
    ["less is no more", targets(to("50")), targets(floor("40")), []],
    [
      "in the unit of the whole",
      { unit: "万件", targets: [to("1")] },
      targets(to("10001")),
      [[target, "1 or less", "1.0001"]],
    ],
    ["nor more of fewer items", { unit: "万件", targets: [to("1")] }, targets(to("10000")), []],
    [
      "nor does the whole exceed a part in larger units",
      targets(to("50000")),
      { unit: "万件", targets: [to("4")] },
      [],
    ],
    ["another unit does not compare", { unit: "亿元", targets: [to("1")] }, targets(to("60")), []],
    ["nor another year", targets(to("50", { year: "2024" })), targets(to("60")), []],
    ["a ceiling asks for nothing", targets(to("50")), targets(ceiling("60")), []],
    [
      "a whole in a corridor may be as much as its upper end",
      { direction: "maintain", targets: [within("40", "60")] },
      { direction: "maintain", targets: [within("61", "70")] },
      [[target, "60 or less", "61"]],
    ],
    [
      "in whichever order the ends of the corridor stand",
      targets(floor("40"), ceiling("60")),
      targets(floor("55")),
      [],
    ],
    ["an interval names its upper end", targets(within("40", "60")), targets(floor("55")), []],
    [
      "about a number names that number",
      targets(to("100", { comparator: "about" })),
      targets(floor("98")),
      [],
    ],
    [
      "and lets in what is about it where the level shall be kept",
      { direction: "maintain", targets: [to("100", { comparator: "about" })] },
      { direction: "maintain", targets: [floor("105"), floor("105.1")] },
      [["/indicators/1/targets/1", "105 or less", "105.1"]],
    ],
    [
      "and what the whole aspires to is no less than what it promises",
      targets(floor("40"), floor("60", { strength: "strive" })),
      targets(floor("30"), floor("45", { strength: "strive" })),
      [],
    ],
    [
      "a part beyond both is more all the same",
      targets(floor("40"), floor("60", { strength: "strive" })),
      targets(floor("61")),
      [[target, "60 or less", "61"]],
    ],
    [
      "amounts of a year are not compared with a running total",
      { measure: "cumulative", targets: [to("50")] },
      { measure: "annual", targets: [to("60")] },
      [],
    ],
  ])("%s", (_, whole, part, found) => {
    expect(saidBy("part-exceeds-whole", wholeAndPart(whole, part))).toStrictEqual(found);
  });
});

describe("parts of each other", () => {
  const chain = (...links: readonly [id: string, partOf?: string][]): Plan =>
    planWith(
      links.map(([id, partOf]) =>
        named(id, { targets: [to("5")], baseline: from("1"), ...(partOf !== undefined && { partOf }) }),
      ),
    );

  test("two parts of a part come to the whole, in whichever order they stand", () => {
    expect(toldOf(chain(["a"], ["b", "a"], ["c", "b"], ["d", "b"]))).toStrictEqual([]);
    expect(toldOf(chain(["d", "b"], ["c", "b"], ["b", "a"], ["a"]))).toStrictEqual([]);
  });

  test("each one in a circle is named, and each that leads into it", () => {
    expect(
      saidBy("parts-cyclic", chain(["a", "b"], ["b", "a"], ["c", "a"], ["d", "c"], ["e"])),
    ).toStrictEqual([
      ["/indicators/0/partOf", "an indicator that is not itself a part of this one", '"b"'],
      ["/indicators/1/partOf", "an indicator that is not itself a part of this one", '"a"'],
      ["/indicators/2/partOf", "an indicator that is not itself a part of this one", '"a"'],
      ["/indicators/3/partOf", "an indicator that is not itself a part of this one", '"c"'],
    ]);
  });

  test("a part of itself is a circle, and not more than itself", () => {
    const own = named("own", { partOf: "own", targets: [floor("5"), floor("9")], baseline: from("1") });
    expect(toldOf(planWith([own]))).toStrictEqual([
      "target-repeated /indicators/0/targets/1",
      "parts-cyclic /indicators/0/partOf",
    ]);
  });

  test("a whole that is not there is a link that dangles, and no circle", () => {
    const [issue, ...others] = issuesIn(chain(["whole"], ["part", "whol"])).filter(
      ({ level }) => level !== "note",
    );
    expect(others).toStrictEqual([]);
    expect(issue).toMatchObject({
      code: "id-dangling",
      path: "/indicators/1/partOf",
      expected: '"whole"',
      received: '"whol"',
    });
  });
});
