import type { Indicator, Plan } from "ipr-plan";
import { isNumericTarget } from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

// The five indicator tables row by row, written here a second time from the documents:
// number | name as printed | unit | baseline | target | increment | commitment or tier
const guangxi = `
1 | 每万人口高价值发明专利拥有量 | 件/万人 | 1.42 | 2.5 | 1.08 | expected
2 | 专利合作条约（PCT）申请量 | 件 | 402 | 500 | 98 | expected
3 | 海外发明专利授权量 | 件 | | 100 | 100 | expected
4 | 有效注册商标总量 | 万件 | 29.58 | 53 | 23.42 | expected
5 | 马德里商标国际注册 | 件 | 211 | 250 | 39 | expected
6 | 地理标志总量 | 件 | 164 | 200 | 36 | expected
7 | 地理标志运用促进工程项目、保护示范区 | 个 | 2 | 30 | 28 | expected
8 | 知识产权质押融资登记金额 | 亿元 | 30 | 100 | 70 | expected
9 | 知识产权使用费年进出口总额 | 亿元 | | | | expected
10 | 专利密集型产业增加值占GDP比重 | % | | | | expected
11 | 版权产业增加值占GDP比重 | % | | | | expected
12 | 国家知识产权保护中心、快速维权中心、国家海外知识产权纠纷应对指导中心地方分中心数量 | 个 | 0 | 3 | 3 | expected
13 | 知识产权保护社会满意度 | | 78 | 82 | 4 | expected
14 | 知识产权民事一审案件服判息诉率 | % | 75.6 | 85 | 9.4 | expected
15 | 知识产权专业服务机构 | | 53 | ≥100 | ≥47 | expected
16 | 商标品牌服务指导站 | 个 | 45 | 60 | 15 | expected
17 | 知识产权领军人才、中青年专家、实用人才 | 人 | 996 | 1496 | 500 | expected`;

const national = `
1 | 每万人口高价值发明专利拥有量 | 件/万人 | 6.3 | 12 | 5.7 | expected
2 | 海外发明专利授权量 | 万件 | 4 | 9 | 5 | expected
3 | 知识产权质押融资登记金额 | 亿元 | 2180 | 3200 | 1020 | expected
4 | 知识产权使用费年进出口总额 | 亿元 | 3194.4 | 3500 | 305.6 | expected
5 | 专利密集型产业增加值占GDP比重 | % | 11.6 (2019) | 13.0 | 1.4 | expected
6 | 版权产业增加值占GDP比重 | % | 7.39 (2019) | 7.5 | 0.11 | expected
7 | 知识产权保护社会满意度 | 分 | 80.05 | 82 | 1.95 | expected
8 | 知识产权民事一审案件服判息诉率 | % | | 85 | | expected`;

const city = `
1 | 每万人发明专利拥有量 | 件/万人 | | 112 件 | |
2 | 高价值专利组合 | 个 | | 30 个 | |
3 | 海外发明专利授权量 | 万件 | | 新增 2.5 万件 | |
4 | PCT国际专利申请量 | 万件 | | 累计 10 万件 | |
5 | 知识产权证券化发行额 | 亿元 | | 100 亿 | |
6 | 知识产权质押融资和保险额 | 亿元 | | 300 亿 | |
7 | 知识产权密集型产业增加占GDP比重年均增长 | % | | 年均增长 10% | |
8 | 知识产权仲裁和调解案件 | 件 | | 2000 件 | |
10 | 知识产权保护社会满意度 | 分 | | 80 分以上 | |
11 | 知识产权服务机构数量 | 家 | | 200 家以上 | |`;

const gansu = `
 | 有效发明专利拥有量 | 万件 | | 1萬件 | | expected
 | 每万人口高价值发明专利拥有量 | 件/万人 | | 1.32件 | | expected
 | 商标有效注册量 | 万件 | | 20萬件 | | expected
 | 作品著作权登记量 | 万件 | | 3.17萬件 | | expected
 | 地理标志专用标志使用企业 | 家 | | 超過300家 | | expected
 | 专利质押登记融资金额 | 亿元 | | 達到50億元 | | expected`;

const bazhong = `
1 | 每万人口高价值发明专利拥有量 | 件/万人 | 0.077 | 0.083 | | national
2 | 知识产权质押累计融资金额 | 万元 | 15000 | 30000 | | national
3 | 知识产权保护社会满意度 | % | 96.66 | 97 | | national
4 | 知识产权公共服务网点覆盖率（包括信息服务、维权援助） | % | 10 | >60 | | provincial
5 | 非诉纠纷解决机构覆盖率 | % | 12 | >80 | | provincial
6 | 商业秘密保护基地 | 个 | 1 | 2 | | provincial
7 | 知识产权民事一审案件复判息诉率 | % | 90 | >90 | | provincial
8 | 有效注册商标拥有量 | 件 | 11308 | 15000 | | local
9 | 地理标志商标注册量 | 件 | 42 | 45 | | local
10 | 农产品地理标志拥有量 | 件 | 5 | 6 | | local
11 | 版权作品登记数 | 件 | 11363 | 14000 | | local
12 | 贯标企业数量 | 家 | 5 | 10 | | local
13 | 知识产权司法案件、行政执法案件按期结案率 | % | | 90 | | local
14 | 社会知识产权认知度 | % | | 70 | | local
15 | 知识产权服务业集聚发展区数 | 个 | | 1-2 | | local
16 | 知识产权律师、代理人 | 人 | | 10 | | local`;

const tables: readonly [Plan, string][] = [
  [guangxi2025, guangxi],
  [national2025, national],
  [city2025, city],
  [gansu2035, gansu],
  [bazhong2025, bazhong],
];

const squeeze = (text: string): string => text.replaceAll(/\s+/g, "");

/** A row as the test writes it, from the data; numbers as printed, and as read. */
function rowOf(plan: Plan, one: Indicator): string {
  const [target] = one.targets;
  const year = one.baseline && one.baseline.year !== plan.baseYear ? ` (${one.baseline.year})` : "";
  return [
    one.number ?? "",
    one.name["zh-Hans"],
    one.unit ?? "",
    one.baseline ? one.baseline.reference.raw + year : "",
    target?.reference.raw ?? "",
    one.increment?.reference.raw ?? "",
    one.commitment ?? one.tier ?? "",
  ].join("|");
}

describe("the indicator tables, row by row", () => {
  test.each(tables)("$id", (plan, table) => {
    const rows = plan.indicators.filter(({ origin }) => origin === "table").map((one) => rowOf(plan, one));
    const expected = table.trim().length === 0 ? [] : table.split("\n").slice(1);
    const clean = (row: string): string => {
      const cells = row.split("|").map((cell) => cell.trim());
      // The city prints name and number in one cell; its reference holds both.
      return squeeze(cells.join("|"));
    };
    const readable = rows.map(squeeze).map((row, index) => {
      const name = squeeze(plan.indicators[index]?.name["zh-Hans"] ?? "");
      return row
        .split("|")
        .map((cell, column) => (column === 4 && plan === city2025 ? cell.replace(name, "") : cell))
        .join("|");
    });
    expect(readable).toEqual(expected.map(clean));
  });

  test("a printed number is the value, whatever its scale, sign or trailing zero", () => {
    for (const [plan] of tables) {
      for (const { baseline, targets, increment, unit = "", statements = [] } of plan.indicators) {
        for (const stated of [baseline, increment, ...targets, ...statements]) {
          if (stated === undefined || ("basis" in stated && !isNumericTarget(stated))) continue;
          const printed = [...stated.reference.raw.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) =>
            Number(digits.replaceAll(",", "")),
          );
          const numbers = "lower" in stated ? [stated.lower, stated.upper] : [stated.value];
          expect(printed, `${plan.id} ${unit} ${stated.reference.raw}`).toEqual(
            expect.arrayContaining(numbers.map(Number)),
          );
        }
      }
    }
  });

  test.each(tables)("$id: comparators are as printed", (plan) => {
    const signs: [RegExp, string][] = [
      [/≥|以上|不少于|不低于/, "at-least"],
      [/>|超|突破/, "more-than"],
      [/\d[-—]\d/, "between"],
    ];
    for (const { targets, statements = [], increment } of plan.indicators) {
      for (const stated of [...targets, ...statements, ...(increment ? [increment] : [])]) {
        if ("basis" in stated && !isNumericTarget(stated)) continue;
        const [, expected] = signs.find(([sign]) => sign.test(stated.reference.raw)) ?? [undefined, "attain"];
        expect(stated.comparator, `${plan.id} ${stated.reference.raw}`).toBe(expected);
      }
    }
  });
});

describe("what the documents hold beside their tables", () => {
  test.each([
    ["guangxi-2025", guangxi2025, 17, 8],
    ["national-2025", national2025, 8, 0],
    ["city-2025", city2025, 10, 9],
    ["gansu-2035", gansu2035, 6, 0],
    ["bazhong-2025", bazhong2025, 16, 2],
  ] as const)("%s: indicators of the table and promises only of the text", (_id, plan, table, text) => {
    const of = (origin: string) => plan.indicators.filter((one) => one.origin === origin).length;
    expect([of("table"), of("text")]).toEqual([table, text]);
  });

  test("every number carries document, place and the text as printed", () => {
    for (const [plan] of tables) {
      for (const { baseline, targets, increment, statements = [], references } of plan.indicators) {
        const cited = [baseline, increment, ...targets, ...statements].flatMap((one) => one?.reference ?? []);
        for (const { document, locator, raw } of [...cited, ...references]) {
          expect([document, locator, raw].every((words) => words.length > 0)).toBe(true);
        }
      }
    }
  });

  test("the actions are whole: tasks, boxes, projects, policies, safeguards, articles", () => {
    const count = (plan: Plan, pattern: RegExp): number => {
      const all = [...(plan.actions ?? [])];
      for (const one of all) all.push(...(one.children ?? []));
      return all.filter(({ number = "" }) => pattern.test(number)).length;
    };
    expect(guangxi2025.actions?.filter(({ kind }) => kind === "task")).toHaveLength(6);
    expect(guangxi2025.actions?.filter(({ kind }) => kind === "safeguard")).toHaveLength(4);
    expect(count(guangxi2025, /^专栏/)).toBe(18);
    expect(count(bazhong2025, /^专栏/)).toBe(10);
    const sizes = (plan: Plan) => plan.actions?.map(({ kind, children }) => [kind, children?.length]);
    expect(sizes(city2025)).toEqual([
      ["project", 8],
      ["policy", 8],
      ["safeguard", 3],
    ]);
    expect(gansu2035.actions?.flatMap(({ children = [] }) => children)).toHaveLength(26);
  });
});
