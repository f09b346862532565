import { show, type UsageError } from "../issue.js";
import { checkOptions } from "../value/check-options.js";
import { counted } from "../value/counted.js";
import { type Decimal, type DecimalInput, decimal, readDecimal } from "../value/decimal.js";
import { isRecord } from "../value/is-record.js";
import { refuse } from "../value/refuse.js";

/**
 * How a path runs between two fixed points.
 *
 * - `linear`: the same change every year;
 * - `geometric`: the same rate every year, between values above 0;
 * - `load`: front- or back-loaded, by the share of the way that is covered at half of the time: 0.5 is linear, 0.7
 *   front-loaded, 0.3 back-loaded. At a share u of the time, u^(ln load / ln 0.5) of the way is covered;
 * - `effort`: after the effort of each year, one weight for every year of the path, such as the amounts of the years of
 *   the earlier period (以往年度的工作节奏).
 *
 * @category Allocation
 * @example
 * const shapes: PathShape[] = ["linear", "geometric", { load: 0.6 }, { effort: [1, 2, 3, 2, 2] }];
 */
export type PathShape =
  | "linear"
  | "geometric"
  | {
      /** The share of the way that is covered at half of the time, between 0 and 1. */
      readonly load: number;
    }
  | {
      /** One weight for every year of the path, the first year first. */
      readonly effort: readonly DecimalInput[];
    };

/** A shape ready to draw with: how far its time has run at a year's position, and the value at a share of that time. */
export interface Course {
  readonly clock: (position: number) => Decimal;
  readonly value: (from: Decimal, to: Decimal, share: Decimal) => Decimal;
}

const straight: Course["value"] = (from, to, share) => from.plus(to.minus(from).times(share));
const years: Course["clock"] = (position) => decimal(position);

/** Throws for a shape that is none, whatever it is to draw. */
export function checkShape(shape: PathShape): void {
  if (shape === "linear" || shape === "geometric") return;
  if (isRecord(shape) && "load" in shape) checkOptions(shape, { load: true }, "/shape");
  else if (isRecord(shape) && "effort" in shape) checkOptions(shape, { effort: true }, "/shape");
  else throw unknownShape(shape);
}

/** Reads a shape; `positions` are the ends of the years that the path names, oldest first. */
export function courseOf(shape: PathShape, positions: readonly number[]): Course {
  if (shape === "linear") return { clock: years, value: straight };
  if (shape === "geometric") {
    return { clock: years, value: (from, to, share) => from.times(to.div(from).pow(share)) };
  }
  if ("load" in shape) {
    const { load } = shape;
    if (!(typeof load === "number" && load > 0 && load < 1)) {
      throw refuse({
        code: "load-invalid",
        path: "/shape/load",
        expected: [
          "时间过半时所完成的比例，大于 0 小于 1",
          "a share of the way at half of the time, above 0 and below 1",
        ],
        received: show(load),
        words: ["前后置参数无效", "Invalid load"],
      });
    }
    // ln ½ / ln ½ is exactly 1: a load of 0.5 is the straight line to the last digit.
    const exponent = decimal(load).ln().div(decimal(0.5).ln());
    return { clock: years, value: (from, to, share) => straight(from, to, share.pow(exponent)) };
  }
  return { clock: clockOfEffort(shape.effort, positions), value: straight };
}

function unknownShape(shape: unknown): UsageError {
  return refuse({
    code: "shape-unknown",
    path: "/shape",
    expected: '"linear", "geometric", { load } or { effort }',
    received: show(shape),
    words: ["未知的路径形状", "Unknown shape"],
  });
}

/** Time that runs with the effort of each year: flat in a year without any. */
function clockOfEffort(effort: readonly DecimalInput[], positions: readonly number[]): Course["clock"] {
  const weights = Array.isArray(effort) ? effort.map(readDecimal) : [];
  const wrong = weights.findIndex((weight) => weight === undefined || weight.lt(0));
  if (wrong !== -1 || weights.length !== positions.length) {
    throw refuse({
      code: "effort-invalid",
      path: wrong === -1 ? "/shape/effort" : `/shape/effort/${wrong}`,
      expected: [
        `${positions.length} 个不小于 0 的数，起点之后每年一个`,
        `${counted(positions.length, "number")} not below 0, one for each year after the first`,
      ],
      received:
        wrong !== -1
          ? show(effort[wrong])
          : Array.isArray(effort)
            ? counted(weights.length, "number")
            : show(effort),
      words: ["各年度的力度无效", "Invalid effort"],
    });
  }
  return (position) => {
    let gone = decimal(0);
    for (const [index, weight] of weights.entries()) {
      if ((positions[index] ?? Number.POSITIVE_INFINITY) <= position) gone = gone.plus(weight ?? 0);
    }
    return gone;
  };
}
