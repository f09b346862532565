import type { Chart, ChartGrid, ChartTheme } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";
import { charts, grids } from "./every-chart.js";

const all = Object.entries({ ...charts, ...grids });
const themes: readonly ChartTheme[] = ["light", "dark"];

type Rgb = readonly [number, number, number];

/** Linear light of a colour. */
function light(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(light(one)), luminance(light(other))].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

// Machado, Oliveira and Fernandes 2009, full severity, on linear light.
const eyes: Readonly<Record<string, readonly Rgb[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function lab([red, green, blue]: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, eye: readonly Rgb[]): Rgb {
  const [red, green, blue] = light(hex);
  const by = (row: Rgb | undefined): number => {
    const [a, b, c] = row ?? [0, 0, 0];
    return Math.min(1, Math.max(0, a * red + b * green + c * blue));
  };
  return lab([by(eye[0]), by(eye[1]), by(eye[2])]);
}

/** How far apart two colours are to an eye: CIE 1976, in which about 2 is just seen. */
function distance(one: string, other: string, eye: readonly Rgb[]): number {
  const [a, b] = [seen(one, eye), seen(other, eye)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

interface Marked {
  readonly mark: { readonly type: string; readonly color?: string; readonly opacity?: number };
  readonly encoding: { readonly color?: { readonly scale: { readonly range: readonly string[] } } };
}

const layersOf = (chart: Chart<never> | ChartGrid): readonly Marked[] =>
  ("spec" in chart ? chart.spec.layer : chart.layer) as readonly Marked[];

/** The colours that marks of some types are drawn in. */
function coloursOf(chart: Chart<never> | ChartGrid, ...types: readonly string[]): readonly string[] {
  const found = layersOf(chart)
    .filter(({ mark }) => types.includes(mark.type))
    .flatMap(({ mark, encoding }) => [mark.color ?? [], encoding.color?.scale.range ?? []].flat());
  return [...new Set(found)];
}

/** The grounds that only stand behind marks: of intervals, and of a target's two ends. */
const grounds = (chart: Chart<never> | ChartGrid): readonly string[] =>
  coloursOf(chart, "area").filter((colour) => contrast(colour, chart.config.background) < 3);

describe.each(themes)("in the %s theme", (theme) => {
  test.each(all)("texts of %s stand out by 4.5:1, and marks by 3:1", (_name, make) => {
    const chart = make({ theme });
    const { background, axis, legend, title } = chart.config;
    const cells = coloursOf(chart, "rect");
    const texts = [axis.labelColor, axis.titleColor, legend.labelColor, title.color, title.subtitleColor];
    for (const text of texts) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    // What is written into cells is looked at below.
    const written = cells.length === 0 ? coloursOf(chart, "text") : [];
    for (const text of written) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    const behind = grounds(chart);
    const marks = coloursOf(chart, "bar", "line", "point", "tick").filter((one) => !behind.includes(one));
    for (const mark of marks) expect([mark, contrast(mark, background) >= 3]).toEqual([mark, true]);
  });

  test.each(all)("colours of %s are told apart by the colour-blind", (_name, make) => {
    const chart = make({ theme });
    const behind = grounds(chart);
    const colours = coloursOf(chart, "bar", "line", "point").filter((one) => !behind.includes(one));
    for (const [at, one] of colours.entries()) {
      for (const other of colours.slice(at + 1)) {
        for (const [eye, matrix] of Object.entries(eyes)) {
          expect([one, other, eye, distance(one, other, matrix) > 15]).toEqual([one, other, eye, true]);
        }
      }
    }
  });

  test("cells are told by their lightness alone, and their signs stand out by 4.5:1", () => {
    const chart = charts["heat"]?.({ theme });
    if (chart === undefined) throw new Error("expected a heat map");
    const fills = coloursOf(chart, "rect");
    expect(fills).toHaveLength(5);
    const steps = fills.map((fill) => lab(light(fill))[0]).toSorted((a, b) => a - b);
    for (const [at, step] of steps.slice(1).entries()) expect(step - (steps[at] ?? 0)).toBeGreaterThan(9);
    const signs = chart.layer.filter(({ mark }) => mark.type === "text");
    const tones = ["worst", "low", "high", "best", "none"];
    for (const { mark, transform = [] } of signs) {
      const oneOf = transform.flatMap(({ filter }) => ("oneOf" in filter ? filter.oneOf : []));
      for (const tone of oneOf) {
        expect(contrast(mark.color ?? "", fills[tones.indexOf(tone)] ?? "")).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(signs.flatMap(({ transform = [] }) => transform)).not.toEqual([]);
  });
});

test("every chart says for who does not see it what it shows, in a sentence of its own", () => {
  for (const [, make] of all) {
    const { description, title } = make({ locale: "en" });
    const [heading, finding = ""] = description.split("\n");
    expect(heading).not.toBe("");
    expect(finding).toMatch(/\d/);
    expect(title.text.join(" ")).not.toContain(finding);
  }
});

test.each([
  ["zh-CN", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["en-GB", "en"],
] as const)("a language is named as a browser does: %s is %s", (tag, locale) => {
  for (const [, make] of all) expect(make({ locale: tag })).toEqual(make({ locale }));
});

test("every chart has its own words in traditional characters", () => {
  for (const [name, make] of Object.entries(charts)) {
    // Its columns are headed with names of the plan, which has them in simplified characters.
    if (["heat", "pace"].includes(name)) continue;
    const said = JSON.stringify(make({ locale: "zh-Hant" }).layer);
    expect(said).not.toMatch(/[实标测达滞预说]/);
  }
});

test.each([
  [{ theme: "grey" }, 'Chart option theme: expected light | dark, received "grey"'],
  [{ width: "wide" }, 'Chart option width: expected a number of pixels from 100 to 10000, received "wide"'],
  [
    { width: 400, totalWidth: 400 },
    "Chart option totalWidth: expected no totalWidth beside a width, received 400",
  ],
  [{ totalWidth: 9 }, "Chart option totalWidth: expected a number of pixels from 100 to 10000, received 9"],
])("throws for a look that is none: %j", (options, message) => {
  for (const make of Object.values(charts)) {
    expect(thrown(() => make(options as never)).message.en).toBe(message);
  }
});
