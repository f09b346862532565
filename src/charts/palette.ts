/**
 * The colours of a chart, by what they are for. Marks stand out from the paper by 3:1 at least and texts by 4.5:1 (WCAG 2.2), and any
 * two are told apart by the colour-blind.
 */
export interface Palette {
  /** What is behind all. */
  readonly paper: string;
  /** Texts, and what was observed. */
  readonly ink: string;
  /** Axes, texts of less weight, and what is due. */
  readonly quiet: string;
  /** What stands back. */
  readonly faint: string;
  readonly grid: string;
  readonly blue: string;
  readonly sky: string;
  readonly green: string;
  readonly vermilion: string;
  /** Of cells, from what is worst to what is best: each step is told by its lightness alone, and carries its sign. */
  readonly cells: readonly [worst: Cell, low: Cell, high: Cell, best: Cell];
}

/** A colour by its name. */
export type Hue = Exclude<keyof Palette, "cells">;

/** A cell and what is written into it. */
interface Cell {
  readonly fill: string;
  readonly text: string;
}

/**
 * Whether a chart stands on a light or on a dark page.
 *
 * @category Charts
 * @example
 * const theme: ChartTheme = "dark";
 * @useDeclaredType
 */
export type ChartTheme = keyof typeof palettes;

/**
 * The hues of Okabe and Ito, moved until the contrast holds on their paper.
 *
 * @see https://jfly.uni-koeln.de/color/ Okabe and Ito, Color Universal Design
 * @see https://www.w3.org/TR/WCAG22/#non-text-contrast
 */
export const palettes = {
  light: {
    paper: "#FFFFFF",
    ink: "#1A1A1A",
    quiet: "#5F5F5F",
    faint: "#919191",
    grid: "#E4E4E4",
    blue: "#005F9E",
    sky: "#2C85F0",
    green: "#009652",
    vermilion: "#D55E00",
    cells: [
      { fill: "#9C3A00", text: "#FFFFFF" },
      { fill: "#2E9E78", text: "#1A1A1A" },
      { fill: "#7FBDEB", text: "#1A1A1A" },
      { fill: "#CFE3F4", text: "#1A1A1A" },
    ],
  },
  dark: {
    paper: "#1C1E22",
    ink: "#EDEDED",
    quiet: "#ABABAB",
    faint: "#767676",
    grid: "#383B41",
    blue: "#5377B0",
    sky: "#8EBDFF",
    green: "#0BB670",
    vermilion: "#F07A2B",
    cells: [
      { fill: "#FFBE90", text: "#1C1E22" },
      { fill: "#35B08C", text: "#1C1E22" },
      { fill: "#2A6FA8", text: "#FFFFFF" },
      { fill: "#22405A", text: "#EDEDED" },
    ],
  },
} as const satisfies Record<string, Palette>;

/** A colour mixed into another: the more of it, the nearer to it. */
export function mix(share: number, colour: string, into: string): string {
  const channels = (hex: string): readonly number[] =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const under = channels(into);
  const mixed = channels(colour).map((channel, index) => {
    const ground = under[index] ?? 0;
    return Math.round(ground + (channel - ground) * share);
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
