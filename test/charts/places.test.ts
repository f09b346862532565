import { allocateTarget, decomposeChange, observe, outlook, proposeTargets, rankRegions } from "ipr-plan";
import {
  contributionChart,
  outlookChart,
  progressChart,
  rankingChart,
  regionHeatMap,
  regionOutlookChart,
  sensitivityChart,
} from "ipr-plan/charts";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";
import { draw, textsOf } from "./draw.js";
import { applications, charts, cities, densities, judgedPlaces } from "./every-chart.js";

const provinces = Array.from({ length: 31 }, (_, at) => `省${at + 1}`);

describe("a heat map", () => {
  test("has a cell for each place and indicator, with a sign beside its colour", () => {
    const { values } = regionHeatMap(guangxi2025, judgedPlaces(provinces)).data;
    expect(values).toHaveLength(31 * 20);
    expect(values.slice(0, 5).map(({ mark, tone, text }) => [mark, tone, text])).toEqual([
      ["√", "best", "已实现"],
      ["▲", "high", "快于预期"],
      ["●", "low", "符合预期"],
      ["▼", "worst", "滞后"],
      ["—", "none", "无法判断 · 无观测值"],
    ]);
  });

  test.each(["completion", "pace", "probability"] as const)(
    "shows %s as a number, and why there is none",
    (show) => {
      const { values } = regionHeatMap(guangxi2025, judgedPlaces(cities, "outlooks"), { show }).data;
      for (const { value, mark, text, tone } of values) {
        if (value === null) expect([mark, text, tone]).toEqual(["—", "无观测值", "none"]);
        else expect(Number(mark)).toBeCloseTo(show === "pace" ? value : value * 100, 1);
      }
    },
  );

  test("shows the probability of an outlook unless told, and never rounds one to certain", () => {
    const cell = (probability: number) => ({ indicator: "pct-applications" as const, probability });
    const chart = regionHeatMap(guangxi2025, {
      plan: guangxi2025.id,
      asOf: null,
      indicators: ["pct-applications"],
      regions: [
        { place: "a", outlooks: [cell(0.999)] },
        { place: "b", outlooks: [cell(1)] },
      ],
    });
    expect(chart.data.values.map(({ mark }) => mark)).toEqual([">99", "100"]);
  });

  test("puts places in the order of what is shown, those that show nothing last", () => {
    const cell = (pace: number | null) => [{ indicator: "pct-applications" as const, pace }];
    const judged = {
      plan: guangxi2025.id,
      asOf: null,
      indicators: ["pct-applications"] as const,
      regions: [
        { place: "mid", assessments: cell(0.9) },
        { place: "none", assessments: cell(null) },
        { place: "low", assessments: cell(0.2) },
        { place: "high", assessments: cell(1.4) },
      ],
    };
    const placesIn = (order: "given" | "best-first" | "worst-first") =>
      regionHeatMap(guangxi2025, judged, { show: "pace", order }).data.values.map(({ place }) => place);
    expect(placesIn("given")).toEqual(["mid", "none", "low", "high"]);
    expect(placesIn("worst-first")).toEqual(["low", "mid", "high", "none"]);
    expect(placesIn("best-first")).toEqual(["high", "mid", "low", "none"]);
  });

  test("of 200 places is high in proportion, or a page of them", () => {
    const judged = judgedPlaces(Array.from({ length: 200 }, (_, at) => `县${at + 1}`));
    expect(regionHeatMap(guangxi2025, judged).height).toBe(200 * 22);
    const page = regionHeatMap(guangxi2025, judged, { from: 51, most: 50, locale: "en" });
    expect([...new Set(page.data.values.map(({ place }) => place))]).toEqual(
      Array.from({ length: 50 }, (_, at) => `县${at + 51}`),
    );
    expect(page.title.subtitle).toEqual(["as of 2023-12-31, places 51 to 100 of 200"]);
  });

  test("heads columns with numbers where names have no room, and says what they stand for", async () => {
    const chart = regionHeatMap(guangxi2025, judgedPlaces(cities), { totalWidth: 360, show: "pace" });
    expect(chart.title.subtitle.slice(1, 3)).toEqual([
      "1 每万人口高价值发明专利拥有量",
      "2 专利合作条约（PCT）申请量",
    ]);
    const texts = textsOf(await draw(chart));
    expect(texts).toEqual(expect.arrayContaining(["1", "20", "南宁", "D 不足 0.5", "A"]));
  });

  test("throws for what is no result, and for options that are none", () => {
    expect(thrown(() => regionHeatMap(guangxi2025, {} as never)).message.en).toBe(
      "Argument judged: expected the result of assessRegions or outlookRegions, received an object",
    );
    for (const options of [{ show: "gap" }, { order: "best" }, { from: 0 }, { most: 1.5 }]) {
      expect(thrown(() => regionHeatMap(guangxi2025, judgedPlaces(["a"]), options as never)).code).toBe(
        "chart-option-invalid",
      );
    }
  });
});

describe("the outlooks of places", () => {
  const density = "high-value-patents-per-10k";

  test("have a panel for each place in its order, headed with its probability", async () => {
    const chart = regionOutlookChart(guangxi2025, density, densities, { asOf: "2023-12-31" });
    const panels = [...new Set(chart.data.values.map(({ panel }) => panel))];
    expect(panels.map((panel) => panel.split(" ")[0])).toEqual(cities);
    expect(panels[0]).toMatch(/^南宁 · [<>]?\d+%$/);
    const texts = textsOf(await draw(chart));
    expect(texts.filter((text) => panels.includes(text))).toEqual(panels);
  });

  test("draw each place as an outlook of its own plan does", () => {
    const observed = densities["南宁"] ?? {};
    const options = { asOf: "2023-12-31" } as const;
    const { values } = regionOutlookChart(
      guangxi2025,
      density,
      { 南宁: observed },
      {
        ...options,
        plans: { 南宁: guangxi2025 },
      },
    ).data;
    const alone = outlookChart(guangxi2025, density, observed, options).data.values;
    expect(values.map(({ place: _, panel: __, order: ___, ...row }) => row)).toEqual(alone);
  });

  test("promise nothing of a total to a place that has no plan of its own", () => {
    const { values } = regionOutlookChart(guangxi2025, "pct-applications", applications).data;
    expect(values.filter(({ kind }) => kind === "target" || kind === "path")).toEqual([]);
    expect(values.some(({ kind }) => kind === "forecast")).toBe(true);
  });

  test("draw the parts of a split as proposed targets", () => {
    const split = allocateTarget(guangxi2025, "pct-applications", { 南宁: 3, 柳州: 2 });
    if (!("parts" in split)) throw new Error("expected parts");
    const { values } = regionOutlookChart(guangxi2025, "pct-applications", applications, {
      proposed: split,
    }).data;
    const targets = values.filter(({ kind }) => kind === "target");
    expect(targets.map(({ place, label, value }) => [place, label, value])).toEqual([
      ["南宁", "拟定目标", 300],
      ["柳州", "拟定目标", 200],
    ]);
  });

  test("draw a candidate of each place, with the forecast up to its year", () => {
    const observed = densities["南宁"] ?? {};
    const proposals = proposeTargets(guangxi2025, density, observed, { year: "2030" });
    for (const candidate of ["projection-even", "maintain"] as const) {
      const wanted = proposals.candidates.find(({ method }) => method === candidate);
      const { values } = regionOutlookChart(
        guangxi2025,
        density,
        { 南宁: observed },
        {
          proposed: { 南宁: proposals },
          candidate,
        },
      ).data;
      const target = values.find(({ kind }) => kind === "target");
      expect([target?.period, target?.value]).toEqual(["2030", Number(wanted?.bound.value)]);
      expect(values.filter(({ kind }) => kind === "forecast").at(-1)?.period).toBe("2030");
      // The probability is that of the proposal.
      expect(target?.panel).toContain(`${((wanted?.probability ?? 0) * 100).toFixed(0)}%`);
    }
  });

  test("throw for a container, which panels do not fit into", () => {
    const wide = { width: "container" } as never;
    expect(thrown(() => regionOutlookChart(guangxi2025, density, densities, wide)).code).toBe(
      "chart-option-invalid",
    );
    expect(thrown(() => regionOutlookChart(guangxi2025, density, 5 as never)).message.en).toContain(
      "Argument byRegion",
    );
    for (const options of [{ scales: "shared" }, { columns: 0 }, { candidate: "best" }]) {
      const act = () => regionOutlookChart(guangxi2025, density, densities, options as never);
      expect(thrown(act).code).toBe("chart-option-invalid");
    }
  });
});

describe("a sensitivity chart", () => {
  test("has a bar from the lowest to the highest value of each factor, the widest first", () => {
    const values = charts["sensitivity"]?.({}).data.values ?? [];
    const rows = values as readonly { readonly end: string; readonly from: number; readonly to: number }[];
    const lows = rows.filter(({ end }) => end === "low");
    const highs = rows.filter(({ end }) => end === "high");
    const widths = highs.map(({ to }, at) => to - (lows[at]?.to ?? 0));
    expect(widths.length).toBeGreaterThan(1);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    // Both halves of a bar begin at one place, which lies between the ends.
    for (const [at, { from, to }] of highs.entries()) {
      expect(lows[at]?.from).toBe(from);
      expect(from).toBeLessThanOrEqual(to);
      expect(from).toBeGreaterThanOrEqual(lows[at]?.to ?? 0);
    }
  });

  test("says why of a factor that nothing can be said of, and hides it where told", async () => {
    const result = {
      plan: "p",
      indicator: "it",
      name: { "zh-Hans": "指标" },
      year: "2025",
      value: null,
      probability: null,
      effects: [],
      left: [{ factor: "growth", reason: "no-observation" }],
      reason: "no-observation",
    } as const;
    const chart = sensitivityChart(result);
    expect(chart.data.values.map(({ text, to }) => [text, to])).toEqual([["无观测值", null]]);
    expect(textsOf(await draw(chart))).toContain("年增长率");
    const hidden = sensitivityChart(result, { hideEmpty: true, locale: "en" });
    expect(hidden.data.values).toEqual([]);
    expect(hidden.title.subtitle.at(-1)).toBe("1 line without a value to draw is left out");
    expect(thrown(() => sensitivityChart({} as never)).message.en).toContain("Argument result");
  });
});

describe("a contribution chart of many places", () => {
  const change = decomposeChange(guangxi2025, "pct-applications", applications, { from: "2022", to: "2023" });
  if (!("kind" in change)) throw new Error("expected a change");

  test.each([1, 3, 13])("keeps the %d that change most, and adds up the others to the same end", (most) => {
    const { values } = contributionChart(change, { most, order: "by-size" }).data;
    expect(values.filter(({ kind }) => kind === "place")).toHaveLength(most);
    const sizes = values.filter(({ kind }) => kind === "place").map(({ from, to }) => Math.abs(to - from));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(values.at(-2)).toMatchObject({ kind: "others", name: `其他 ${14 - most} 个地区` });
    expect(values.at(-2)?.to).toBe(values.at(-1)?.to);
  });

  test("has no others where all have a bar", () => {
    const { values } = contributionChart(change, { most: 14 }).data;
    expect(values.map(({ kind }) => kind)).not.toContain("others");
    for (const most of [0, -1, 1.5]) {
      expect(thrown(() => contributionChart(change, { most })).code).toBe("chart-option-invalid");
    }
  });

  test("draws the whole as a point where its axis does not begin at zero", () => {
    const { layer } = contributionChart(change, { axis: "changes" });
    expect(layer.map(({ mark }) => mark.type)).toEqual(["bar", "point", "text", "text"]);
    expect(contributionChart(change).layer.map(({ mark }) => mark.type)).toEqual(["bar", "text", "text"]);
  });

  test("names its indicator where the plan is given, which must be its own", () => {
    expect(contributionChart(change, { plan: guangxi2025 }).title.text.join("")).toBe(
      "专利合作条约（PCT）申请量：各地对变化的贡献",
    );
    expect(thrown(() => contributionChart(change, { plan: national2025 })).message.en).toContain(
      `Chart option plan: expected the plan "${guangxi2025.id}" that the result is of`,
    );
  });
});

describe("a ranking chart of many places", () => {
  const ranking = rankRegions(guangxi2025, "pct-applications", applications, { by: "value", since: "2022" });

  test("draws the first ranks, and what stands out whatever its rank", () => {
    const last = ranking.regions.at(-1)?.place ?? "";
    const chart = rankingChart(ranking, { most: 3, highlight: [last], locale: "en" });
    const names = chart.data.values.filter(({ side }) => side === 1).map(({ name }) => name);
    expect(names).toEqual([...ranking.regions.slice(0, 3).map(({ place }) => place), last]);
    expect(chart.data.values.filter(({ lit }) => lit).map(({ name }) => name)).toEqual([last, last]);
    expect(chart.title.subtitle).toEqual(["2022 left, 2023 right; 10 places after them are not drawn"]);
    expect(thrown(() => rankingChart(ranking, { highlight: ["北京"] })).code).toBe("chart-option-invalid");
  });
});

describe("a ranking chart of what is not the value", () => {
  const plan = planOf({
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    baseline: from("40"),
    targets: [to("50")],
  });
  const of = (it: Readonly<Record<number, number>>) => observe(plan, { it });
  const places = {
    南宁: of({ 2020: 40, 2021: 41, 2022: 44, 2023: 48 }),
    柳州: of({ 2020: 40, 2021: 42, 2022: 43, 2023: 44 }),
  };

  test.each([
    ["growth", "按比上年增长排名", "1 南宁 4 个百分点"],
    ["completion", "按目标实现程度排名", "1 南宁 80.0%"],
    ["pace", "按进度比排名", "1 南宁 1.33"],
  ] as const)("says by what places are ranked, and shows that: %s", (by, words, text) => {
    const ranking = rankRegions(plan, "it", places, { by, at: "2023", since: "2022" });
    const chart = rankingChart(ranking, { plan, locale: "zh-Hans" });
    expect(chart.title.subtitle[0]).toContain(words);
    expect(chart.data.values.filter(({ side }) => side === 1)[0]?.text).toBe(text);
  });

  test("has no such words where places are ranked by the value", () => {
    const ranking = rankRegions(plan, "it", places, { by: "value", since: "2022" });
    expect(rankingChart(ranking, { plan, locale: "zh-Hans" }).title.subtitle).toEqual([
      "左为 2022，右为 2023",
    ]);
  });
});

describe("a list", () => {
  test("leaves out what has no bar where told, and says how many", () => {
    const shown = progressChart(national2025, national2025Observations, { asOf: "2023", hideEmpty: true });
    expect(shown.data.values.every(({ completion }) => completion !== null)).toBe(true);
    expect(shown.data.values.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(shown.title.subtitle.at(-1)).toBe("另有 2 项无可画的数值，未列出");
  });

  test.each([640, 300])(
    "has each name nearer to its own bar than to the one above it: %d pixels",
    (width) => {
      const { layer, height, data } = progressChart(national2025, national2025Observations, { width });
      const line = height / data.values.length;
      const bar = layer.find(({ mark }) => mark.type === "bar")?.mark;
      const texts = layer.filter(({ mark }) => mark.type === "text").map(({ mark }) => mark.dy ?? 0);
      const [offset, half] = [bar?.yOffset ?? 0, (bar?.height ?? 0) / 2];
      const below = offset - half - (Math.max(...texts) + 6);
      const above = Math.min(...texts) - 6.5 + line - (offset + half);
      expect(below).toBeGreaterThanOrEqual(0);
      expect(above).toBeGreaterThan(2 * below);
    },
  );
});

test.each([
  ["每年新增发明专利授权12，PCT申请量3，“核心”专利2", 5],
  ["（一）知识产权（PCT）保护、运用：2025年", 4],
])("no line begins with a comma or a closing mark, nor ends with an opening one: %s", (title, width) => {
  const plan = planOf({ name: { "zh-Hans": title } });
  for (let extra = 0; extra < 16; extra++) {
    const options = { width: 100 + (width + extra) * 4 };
    for (const line of outlookChart(plan, "it", {}, options).title.text) {
      expect(line).not.toMatch(/^[，、。；：）”》]/);
      expect(line).not.toMatch(/[（“《]$/);
    }
  }
});

test("the probability that a panel is headed with is that of the outlook", () => {
  const plan = guangxi2025;
  const observed = densities["柳州"] ?? {};
  const { probability } = outlook(plan, "high-value-patents-per-10k", observed, { asOf: "2023-12-31" });
  const [row] = regionOutlookChart(
    plan,
    "high-value-patents-per-10k",
    { 柳州: observed },
    {
      asOf: "2023-12-31",
      plans: { 柳州: plan },
    },
  ).data.values;
  expect(row?.panel).toBe(`柳州 · ${((probability ?? 0) * 100).toFixed(0)}%`);
});
