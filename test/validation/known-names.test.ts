import { type MeasureKind, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { changed, type Json } from "./changed.js";

const second = "/indicators/1";

function found(changes: Json, code: string): readonly string[] {
  return validatePlan(changed(changes))
    .filter((issue) => issue.code === code)
    .map(({ path }) => path);
}

describe("a measure kind that is normal for the known indicator", () => {
  test.each<readonly [string, readonly MeasureKind[]]>([
    ["pct-applications", ["annual", "cumulative"]],
    ["copyright-registrations", ["annual", "point-in-time"]],
    ["pledge-financing", ["annual", "cumulative"]],
    ["royalties", ["annual", "cumulative"]],
    ["overseas-grants", ["annual"]],
    ["registered-trademarks", ["point-in-time"]],
  ])("%s: %j is not remarked on, any other is", (catalogue, normal) => {
    for (const measure of ["annual", "cumulative", "point-in-time"] as const) {
      const changes = { [`${second}/catalogue`]: catalogue, [`${second}/measure`]: measure };
      const paths = normal.includes(measure) ? [] : [`${second}/measure`];
      expect(found(changes, "measure-unlike-known"), measure).toEqual(paths);
    }
  });
});

describe("a name is a near miss where a character differs, and only there", () => {
  test.each([
    ["知识产权民事一审案件复判息诉率", true],
    ["全市知识产权民事一审案件复判息诉率", true],
    ["知识产权保护社会满义度", true],
    ["知识产权民事一审案件服判息诉率", false],
    ["国内（不含港澳台）有效注册商标量", false],
    ["全区有效注册商标总量", false],
    ["PCT国际专利申请", false],
    ["专利质押融资额", false],
    ["海外专利授权量", false],
    ["国家级知识产权保护中心和快速维权中心数量", false],
    ["商标申请量", false],
    ["专利授权量", false],
  ])("%s: %s", (name, isMiss) => {
    const changes = { [`${second}/name`]: { "zh-Hans": name } };
    expect(found(changes, "name-near-miss")).toEqual(isMiss ? [`${second}/name/zh-Hans`] : []);
  });
});
