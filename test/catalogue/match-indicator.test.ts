import fc from "fast-check";
import {
  type KnownIndicatorId,
  knownIndicators,
  type MatchDifference,
  matchDifferences,
  matchIndicator,
  UsageError,
} from "ipr-plan";
import { describe, expect, it, test } from "vitest";

function found(text: string, atLeast?: number): string {
  const match = matchIndicator(text, atLeast === undefined ? {} : { atLeast });
  return match.matched ? `${match.exact ? "" : `${match.difference} `}${match.indicator}` : match.reason;
}

describe("a wording of the catalogue matches exactly", () => {
  const cases: readonly (readonly [string, KnownIndicatorId])[] = [
    ["每萬人口高價值發明專利擁有量", "high-value-patents-per-10k"],
    ["每万人口高价值发明专利拥有量(件)", "high-value-patents-per-10k"],
    ["High-value invention patents per 10,000 people", "high-value-patents-per-10k"],
    ["high value invention patents per 10 000 people", "high-value-patents-per-10k"],
    ["每万人口发明专利拥有量", "patents-per-10k"],
    ["每万人发明专利拥有量", "patents-per-10k"],
    ["有效發明專利擁有量", "invention-patents"],
    ["專利合作條約（PCT）申請量", "pct-applications"],
    ["PCT 国际专利申请量累计", "pct-applications"],
    ["ＰＣＴ申请量", "pct-applications"],
    ["海外发明专利授权量（万件）", "overseas-grants"],
    ["有效注册商标拥有量", "registered-trademarks"],
    ["商標有效註冊量", "registered-trademarks"],
    ["商标有效注册量", "registered-trademarks"],
    ["地理标志商标注册量", "gi-trademarks"],
    ["農產品地理標誌擁有量", "agricultural-gis"],
    ["地理標誌專用標誌使用企業", "gi-mark-users"],
    ["专利商标质押融资额", "pledge-financing"],
    ["知识产权质押融资总金额", "pledge-financing"],
    ["专利密集型产业增加值占全省生产总值（GDP）的比例", "patent-intensive-share"],
    ["發明專利授權量（年）", "invention-grants"],
    ["知识产权使用费进出口总额（2021—2025年累计）", "royalties"],
    ["積體電路佈圖設計登記量", "layout-designs"],
    ["智慧財產權質押融資登記金額（億元）", "pledge-financing"],
    ["知识产权质押累计融资金额", "pledge-financing"],
    ["知识产权质押融资和保险额", "pledge-financing-and-insurance"],
    ["专利密集型产业增加值占GDP比重(%", "patent-intensive-share"],
    ["版权产业行业增加值占 gdp 比重", "copyright-share"],
    ["知识产权密集型产业增加占 GDP 比重年均增长", "ip-intensive-growth"],
    ["版权作品登记数", "copyright-registrations"],
    ["版权作品登记量", "copyright-registrations"],
    ["作品著作權登記量", "copyright-registrations"],
    ["計算機軟體著作權登記量", "software-copyright-registrations"],
    ["知识产权公共服务网点覆盖率(包括信息服务、维权援助)", "service-coverage"],
    ["知识产权司法案件\n行政执法案件按期结案率（单位：%）", "on-time-closing-rate"],
    ["知识产权律师、代理人", "ip-lawyers-and-agents"],
    ["Professional service organizations for intellectual property", "service-organisations"],
    ["【知识产权服务机构数量（家）】", "service-organisations"],
  ];

  test.each(cases)("%s", (text, indicator) => {
    expect(matchIndicator(text)).toMatchObject({ matched: true, indicator, score: 1, exact: true });
  });

  test("whatever wording it is, and in capitals or with a unit behind it", () => {
    for (const { id, name, aliases, narrower = [], wider = [], unit } of knownIndicators) {
      const wordings = [
        ...[name["zh-Hans"], name["zh-Hant"], name.en, ...aliases].map((wording) => [wording, id] as const),
        ...narrower.map((wording) => [wording, `narrower ${id}`] as const),
        ...wider.map((wording) => [wording, `wider ${id}`] as const),
      ];
      for (const [wording, expected] of wordings) {
        for (const text of [wording, wording.toUpperCase(), ` ${wording}（${unit}）`, `${wording}(${unit}`]) {
          expect(found(text), text).toBe(expected);
        }
      }
    }
  });
});

describe("a name with empty words, or one misprinted character, matches and says so", () => {
  test.each<readonly [string, KnownIndicatorId, MatchDifference]>([
    ["知识产权民事一审案件复判息诉率", "first-instance-acceptance", "misprint"],
    ["知識產權民事一審案件復判息訴率", "first-instance-acceptance", "misprint"],
    ["全市知识产权民事一审案件复判息诉率", "first-instance-acceptance", "misprint"],
    ["全区有效注册商标总量", "registered-trademarks", "empty-words"],
    ["我省每万人口高价值发明专利拥有量", "high-value-patents-per-10k", "empty-words"],
    ["全市高价值专利拥有量", "high-value-patents", "empty-words"],
    ["累计海外发明专利授权量", "overseas-grants", "empty-words"],
    ["国内（不含港澳台）有效注册商标量", "registered-trademarks", "empty-words"],
    ["其中：国内(不含港澳台)每万人口发明专利拥有量（件）", "patents-per-10k", "empty-words"],
    ["国内不含港澳台高价值发明专利拥有量", "high-value-patents", "empty-words"],
    ["年度PCT国际专利申请量", "pct-applications", "empty-words"],
    ["PCT国际专利申请", "pct-applications", "empty-words"],
    ["商标年申请量", "trademark-applications", "empty-words"],
    ["累计商标注册量", "trademark-registrations", "empty-words"],
    ["马德里商标国际注册累计申请", "madrid-applications", "empty-words"],
    [
      "国家知识产权保护中心、快速维权中心、国家海外知识产权纠纷应对指导中心地方分中心",
      "protection-centres",
      "empty-words",
    ],
  ])("%s", (text, indicator, difference) => {
    const match = matchIndicator(text);
    expect(match).toMatchObject({ matched: true, indicator, exact: false, difference });
    expect(match.matched && match.score).toBeLessThan(1);
  });
});

describe("a name of less or more than the indicator matches, and says which", () => {
  test.each<readonly [string, KnownIndicatorId, MatchDifference]>([
    ["专利质押融资额", "pledge-financing", "narrower"],
    ["專利質押登記融資金額", "pledge-financing", "narrower"],
    ["全市专利权质押融资总额（亿元）", "pledge-financing", "narrower"],
    ["海外专利授权量", "overseas-grants", "wider"],
    ["全省海外专利授权数（件）", "overseas-grants", "wider"],
    ["发明专利产业化率", "company-invention-industrialisation", "wider"],
    ["农业植物新品种权", "plant-variety-rights", "narrower"],
    ["国家知识产权示范城市", "pilot-cities", "narrower"],
    ["知识产权人才总量", "talent", "wider"],
  ])("%s", (text, indicator, difference) => {
    expect(matchIndicator(text)).toMatchObject({ matched: true, indicator, exact: false, difference });
  });

  test("and each difference has its sentence in both languages", () => {
    for (const { "zh-Hans": zh, en } of Object.values(matchDifferences)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[a-z]/);
    }
  });

  test("but a misprint of such a name is no match: two doubts are too many", () => {
    expect(found("国家知识产权示笵城市数量")).toMatch(/^(not-similar|different-words)$/);
  });
});

describe("what could mean something else is no match", () => {
  test.each([
    ["每万人口高价值发明专利申请量"],
    ["每万人口高价值实用新型专利拥有量"],
    ["高价值发明专利申请量"],
    ["海外专利申请量"],
    ["海外发明专利申请量"],
    ["海外商标授权量"],
    ["PCT国际专利授权量"],
    ["有效注册商标申请量"],
    ["有效注册商标总量增长率"],
    ["地理标志总产值"],
    ["水产品地理标志拥有量"],
    ["林产品地理标志拥有量"],
    ["地理标志运用促进工程项目"],
    ["专利密集型产业增加值占工业增加值比重"],
    ["非专利密集型产业增加值占GDP比重"],
    ["核心版权产业增加值占GDP比重"],
    ["版权产业增加值"],
    ["知识产权使用费年出口总额"],
    ["知识产权使用费年进口总额"],
    ["知识产权质押融资登记数量"],
    ["知识产权质押融资登记项目数"],
    ["版权质押融资登记金额"],
    ["知识产权刑事一审案件服判息诉率"],
    ["知识产权民事二审案件服判息诉率"],
    ["知识产权行政一审案件服判息诉率"],
    ["知识产权公共服务社会满意度"],
    ["知识产权质押融资登记余额"],
    ["知識產權質押融資登記餘額"],
    ["知识产权使用费年进出口差额"],
    ["专利密集型企业增加值占GDP比重"],
    ["专利密集型产业增加值占GNP比重"],
    ["知识产权司法案件、行政执法案件逾期结案率"],
    ["商业秘密保护基金"],
    ["高价值专利组织"],
    ["商标品牌服务指导员"],
    ["有效发明专利三年以上维持率"],
    ["培育高价值专利"],
    ["国际专利申请量（PCT）"],
    ["知识产权保护社会关注度"],
    ["新增知识产权律师"],
    ["国家级知识产权服务机构"],
    ["硬件著作权登记量"],
    ["知识产权保护中心数量"],
    ["每万人口高价值发明专利拥有量全国排名"],
    ["规模以上工业企业利润总额"],
    ["lorem ipsum dolor sit amet"],
    ["High-value invention patent applications per 10,000 people"],
    ["Yearly exports of charges for the use of intellectual property"],
    ["1"],
    ["量"],
  ])("%s", (text) => {
    expect(found(text)).toMatch(/^(not-similar|different-words)$/);
  });

  test("two indicators that come about equally close", () => {
    const match = matchIndicator("知识产权密集型产业增附值占GDP比重");
    expect(match).toMatchObject({ matched: false, reason: "ambiguous" });
    expect(match.alternatives.map(({ indicator }) => indicator).slice(0, 2)).toEqual([
      "ip-intensive-share",
      "ip-intensive-growth",
    ]);
  });

  test("one indicator is never taken for another by lowering the bar", () => {
    expect(found("海外专利申请量", 0.1)).toBe("different-words");
    expect(found("版权产业增加值", 0.1)).toBe("different-words");
    expect(found("random text", 0.001)).toBe("not-similar");
  });

  it("lists what comes close", () => {
    const { alternatives } = matchIndicator("版权产业增加值");
    expect(alternatives.map(({ indicator }) => indicator).slice(0, 2)).toEqual([
      "copyright-share",
      "patent-intensive-value-added",
    ]);
    expect(alternatives[0]).toMatchObject({ wording: "版权产业增加值占GDP比重" });
  });

  it("says so for a text that is no name", () => {
    expect(matchIndicator("专".repeat(1_000_000))).toEqual({
      matched: false,
      reason: "too-long",
      alternatives: [],
    });
    expect(found("专".repeat(200))).toBe("not-similar");
    expect(found("(".repeat(200))).toBe("empty");
  });

  test.each(["", " \t\n", "（件）", "—— ※ ()", "\u200B\uFEFF", "\uD800"])("empty: %j", (text) => {
    expect(matchIndicator(text)).toEqual({ matched: false, reason: "empty", alternatives: [] });
  });
});

describe("the alternatives", () => {
  it("are other indicators, each once, closest first, at most five", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), nameWithATail()), (text) => {
        const match = matchIndicator(text);
        const ids = match.alternatives.map(({ indicator }) => indicator);
        const scores = match.alternatives.map(({ score }) => score);
        expect(ids.length).toBeLessThanOrEqual(5);
        expect(new Set(ids).size).toBe(ids.length);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        if (match.matched) expect(ids).not.toContain(match.indicator);
      }),
    );
  });
});

describe("the least similarity", () => {
  const misprint = "知识产权民事一审案件复判息诉率";

  test("is 0.8 unless told, and decides about near misses only", () => {
    expect(found(misprint, 0.85)).toBe("misprint first-instance-acceptance");
    expect(found(misprint, 0.86)).toBe("not-similar");
    expect(found("版权作品登记数", 1)).toBe("copyright-registrations");
    expect(found("马德理商标国际注册")).toBe("not-similar");
    expect(found("马德理商标国际注册", 0.75)).toBe("misprint madrid-registrations");
    expect(found("全市版权作品登记")).toBe(found("全市版权作品登记", 0.8));
  });

  test.each([0, -0.1, 1.01, Number.NaN, Number.POSITIVE_INFINITY])("of %d is a wrong call", (atLeast) => {
    expect(() => matchIndicator(misprint, { atLeast })).toThrow(UsageError);
    expect(() => matchIndicator("", { atLeast })).toThrow(
      `Match option atLeast: expected a number above 0, up to 1, received ${atLeast}`,
    );
  });
});

test("what is no text is a wrong call", () => {
  const wrongCall = (value: unknown) => () => Reflect.apply(matchIndicator, undefined, [value]);
  for (const value of [undefined, null, 12, {}]) expect(wrongCall(value)).toThrow(/^Not a text: /);
});

test("what is added to a name, other than empty words, never matches", () => {
  fc.assert(
    fc.property(nameWithATail(), (text) => {
      const match = matchIndicator(text);
      expect(match.matched && !match.exact).toBe(false);
    }),
  );
});

function nameWithATail(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...knownIndicators.map(({ name }) => name["zh-Hans"])),
      fc.constantFrom("增速", "占比", "增长率", "排名", "申请量", "增加值", "目标完成率", "产值"),
    )
    .map((parts) => parts.join(""));
}
