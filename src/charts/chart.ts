import type { ChartConfig } from "./theme.js";

/**
 * A chart as a Vega-Lite specification: plain data that `vega-embed`, `vega-lite` and every tool that reads Vega-Lite
 * draws as it stands. `data.values` are tidy rows with numbers, one row a mark, for any other chart library. Texts of
 * plans stand only in these rows and in titles, never in an expression.
 *
 * @typeParam Row - What one row holds.
 * @category Charts
 * @see https://vega.github.io/vega-lite/docs/spec.html
 * @example
 * const chart: Chart<OutlookChartRow> = outlookChart(national2025, "royalties", national2025Observations);
 * chart.$schema // => "https://vega.github.io/schema/vega-lite/v6.json"
 * chart.data.values.filter(({ kind }) => kind === "target").map(({ value }) => value) // => [3500]
 */
export interface Chart<Row = unknown> {
  /** The version of Vega-Lite that the specification is written for. */
  readonly $schema: "https://vega.github.io/schema/vega-lite/v6.json";
  /** What the chart shows, in a sentence: its alternative text. */
  readonly description: string;
  /** The heading, which stands above the drawing. */
  readonly title: ChartTitle;
  /** The rows that are drawn; every number of the chart is in them. */
  readonly data: { readonly values: readonly Row[] };
  /** Of the drawing area, in pixels, titles, axes and legends coming on top; with `autosize` of all together. */
  readonly width: number | "container";
  /** Of the drawing area, in pixels. */
  readonly height: number;
  /** Set where the chart fits itself to the width of its container. */
  readonly autosize?: { readonly type: "fit-x"; readonly contains: "padding" };
  /** The margin around the chart, in pixels. */
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** From the lowest to the topmost. */
  // Of any fields, so that a chart of more is a chart of fewer.
  readonly layer: ChartLayer[];
  /** Fonts, colours and lines of the whole chart. */
  readonly config: ChartConfig;
}

/**
 * The headings of a chart, a text a line.
 *
 * @category Charts
 * @example
 * const title: ChartTitle = { text: ["有效发明专利拥有量"], subtitle: ["截至 2022-12-31"] };
 */
export interface ChartTitle {
  /** The heading, a line an item. */
  readonly text: string[];
  /** What stands below it in smaller letters, a line an item; empty where nothing does. */
  readonly subtitle: string[];
}

/**
 * One layer of a chart: which rows it draws, with which mark, and which field of a row decides what.
 *
 * @category Charts
 * @see https://vega.github.io/vega-lite/docs/layer.html
 * @example
 * const layer: ChartLayer<AllocationChartRow> = {
 *   mark: { type: "bar" }, encoding: { x: { field: "value", type: "quantitative" } },
 * };
 */
export interface ChartLayer<Row = Readonly<Record<string, unknown>>> {
  /**
   * Which rows the layer draws.
   * @defaultValue all rows
   */
  readonly transform?: { readonly filter: ChartFilter<FieldOf<Row>> }[];
  /** What is drawn for a row, such as a bar, a line or a text, and how it looks. */
  readonly mark: ChartMark;
  /** Which field of a row decides place, colour and text of its mark. */
  readonly encoding: ChartEncoding<FieldOf<Row>>;
}

type FieldOf<Row> = Extract<keyof Row, string>;

type ChartFilter<Field> =
  | { readonly field: Field; readonly equal: string | boolean }
  | { readonly field: Field; readonly oneOf: string[] }
  | { readonly field: Field; readonly gt: number }
  | { readonly field: Field; readonly lt: number }
  | { readonly field: Field; readonly valid: true };

/** A mark, with what is the same for all that it draws; lengths in pixels. */
interface ChartMark {
  readonly type: "area" | "bar" | "line" | "point" | "rect" | "rule" | "text" | "tick";
  readonly align?: "left" | "center" | "right";
  readonly baseline?: "middle" | "bottom";
  readonly clip?: true;
  readonly color?: string;
  readonly dx?: number;
  readonly dy?: number;
  readonly filled?: boolean;
  readonly fontSize?: number;
  readonly height?: number;
  /** How wide a text may be, in a container; a longer one ends in `…`. */
  readonly limit?: { readonly expr: "width" };
  readonly opacity?: number;
  readonly orient?: "horizontal" | "vertical";
  readonly shape?: string;
  readonly size?: number;
  readonly stroke?: string;
  readonly strokeDash?: number[];
  readonly strokeWidth?: number;
  readonly thickness?: number;
  readonly yOffset?: number;
}

/** Which field of a row decides what of its mark; a fixed place is a `value` in pixels or a `datum` on the axis. */
interface ChartEncoding<Field> {
  readonly x?: ChartAxis<Field> | { readonly value: number | "width" } | { readonly datum: number };
  readonly x2?: { readonly field: Field } | { readonly datum: number };
  readonly y?: ChartAxis<Field> | { readonly value: number };
  readonly y2?: { readonly field: Field };
  readonly color?: ChartCode<Field, string>;
  readonly shape?: ChartCode<Field, string>;
  readonly strokeDash?: ChartCode<Field, number[]>;
  readonly opacity?: ChartCode<Field, number>;
  readonly detail?: { readonly field: Field; readonly type: "nominal" };
  readonly text?: { readonly field: Field; readonly type: "nominal" };
  readonly tooltip?: ChartTip<Field>[];
}

/** A place along an axis. */
export interface ChartAxis<Field> {
  readonly field: Field;
  readonly type: "quantitative" | "ordinal";
  readonly stack?: null;
  readonly scale?: {
    readonly type?: "linear" | "band";
    readonly domain?: number[] | string[];
    readonly clamp?: true;
    readonly nice?: boolean;
    readonly zero?: boolean;
    readonly padding?: number;
  };
  readonly axis?: {
    readonly title?: string | null;
    readonly titleAlign?: "left";
    readonly titleAnchor?: "end";
    readonly titleAngle?: number;
    readonly titleX?: number;
    readonly titleY?: number;
    readonly values?: number[];
    readonly format?: string;
    readonly labelExpr?: string;
    readonly grid?: boolean;
    readonly labelOverlap?: true;
    readonly tickCount?: number;
    readonly orient?: "top";
    readonly labelAngle?: number;
    readonly labelAlign?: "left";
    readonly labelLimit?: number;
    readonly ticks?: boolean;
    readonly domain?: boolean;
  } | null;
}

/** A look for each name of a field, with the legend that says so. */
export interface ChartCode<Field, Look> {
  readonly field: Field;
  readonly type: "nominal";
  readonly scale: { readonly domain: string[]; readonly range: Look[] };
  readonly legend: {
    readonly title: null;
    readonly orient: "bottom";
    readonly columns: number;
    readonly columnPadding: number;
  } | null;
}

/** A line of a tooltip. */
export interface ChartTip<Field> {
  readonly field: Field;
  readonly type: "nominal" | "quantitative";
  readonly title: string;
  readonly format?: string;
}
