import { pointer, show } from "../issue.js";
import { counted } from "../value/counted.js";
import type { DecimalInput } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { fromQuanta, placesOf, toQuanta } from "../value/quanta.js";
import { refuse } from "../value/refuse.js";
import { type Claims, type Limits, sum } from "./apportionment.js";
import { checkPlaces } from "./check-places.js";
import { readText } from "./read-text.js";

type Amounts = Readonly<Record<string, DecimalInput | undefined>>;

/** What the arguments of `allocate` say, checked and in whole quanta; `weightsPath` is where the caller has the weights. */
export function readClaims(
  total: DecimalInput,
  weights: Readonly<Record<string, DecimalInput>>,
  { places, floors, caps }: { readonly places: number; readonly floors?: Amounts; readonly caps?: Amounts },
  weightsPath = "/weights",
): Claims {
  checkPlaces(places);
  const quanta = quantaOf(total, places, "/total");
  const whole = { total: quanta, weights: readWeights(weights, weightsPath) };
  if (floors === undefined && caps === undefined) return whole;
  const keys = Object.keys(weights);
  const claims = {
    ...whole,
    limits: {
      floors: readLimits(floors, weights, places, "/floors").map((floor) => floor ?? 0n),
      caps: readLimits(caps, weights, places, "/caps"),
    },
  };
  checkLimits(claims, keys, places);
  return claims;
}

function quantaOf(value: DecimalInput, places: number, root: string, key?: string): bigint {
  if (places === 0 && isCount(value)) return BigInt(value);
  const text = readText(value);
  const quanta = text === undefined ? undefined : toQuanta(text, places);
  if (quanta !== undefined && quanta >= 0n) return quanta;
  const path = key === undefined ? root : pointer(root, key);
  const finer = text !== undefined && quanta === undefined && !text.startsWith("-");
  throw refuse({
    code: finer ? "finer-than-quantum" : "amount-invalid",
    path,
    expected: finer
      ? [`至多 ${places} 位小数`, `at most ${counted(places, "decimal place")}`]
      : ["不小于 0 的数", "a number not below 0"],
    received: show(value),
    words: finer
      ? [`${path} 比最小单位更细`, `${path} is finer than the quantum`]
      : [`${path} 不是可分配的数量`, `${path} is no amount to share out`],
  });
}

/** The weights as whole numbers of one common scale; only their proportions matter. */
function readWeights(weights: Readonly<Record<string, DecimalInput>>, path: string): bigint[] {
  const values = Object.values(weights);
  // The usual case, at a third of the cost.
  if (values.every(isCount) && values.some((value) => value > 0)) return values.map(BigInt);
  const texts = weightTexts(weights, path);
  const places = texts.reduce((most, text) => Math.max(most, placesOf(text)), 0);
  const whole = texts.map((text) => toQuanta(text, places) ?? 0n);
  if (whole.some((weight) => weight > 0n)) return whole;
  throw refuse({
    code: "weights-zero",
    path,
    expected: ["至少一个大于 0 的权重", "at least one weight above 0"],
    received: texts.length === 0 ? "no weights" : "only zeros",
    words: ["没有正的权重", "No positive weight"],
  });
}

/** The weights as texts; throws for one that is no number, or below 0. */
export function weightTexts(weights: Readonly<Record<string, DecimalInput>>, path: string): DecimalText[] {
  return Object.entries(weights).map(([key, weight]) => {
    const text = readText(weight);
    if (text !== undefined && !/^-[\d.]*[1-9]/.test(text)) return text;
    throw refuse({
      code: "weight-invalid",
      path: pointer(path, key),
      expected: ["不小于 0 的数", "a number not below 0"],
      received: show(weight),
      words: [`${show(key)} 的权重无效`, `Invalid weight of ${show(key)}`],
    });
  });
}

function isCount(value: DecimalInput | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function readLimits(
  limits: Amounts = {},
  weights: Amounts,
  places: number,
  path: string,
): (bigint | undefined)[] {
  for (const key of Object.keys(limits)) {
    if (Object.hasOwn(weights, key)) continue;
    throw refuse({
      code: "part-unknown",
      path: pointer(path, key),
      expected: ["权重中已有的键", "a key of the weights"],
      received: show(key),
      words: ["上下限所指的部分不存在", "A limit for no part"],
    });
  }
  return Object.keys(weights).map((key) => {
    const limit = Object.hasOwn(limits, key) ? limits[key] : undefined;
    return limit === undefined ? undefined : quantaOf(limit, places, path, key);
  });
}

function checkLimits(
  { total, weights, limits }: Claims & { readonly limits: Limits },
  keys: readonly string[],
  places: number,
): void {
  const { floors, caps } = limits;
  const contradiction = (path: string, expected: readonly [string, string], received: bigint) =>
    refuse({
      code: "limits-contradict",
      path,
      expected,
      received: fromQuanta(received, places),
      words: ["上下限互相矛盾", "Floors and caps contradict"],
    });
  for (const [part, cap] of caps.entries()) {
    const floor = floors[part] ?? 0n;
    if (cap === undefined || cap >= floor) continue;
    throw contradiction(
      pointer("/caps", keys[part] ?? part),
      [`不低于其下限 ${fromQuanta(floor, places)}`, `at least its floor ${fromQuanta(floor, places)}`],
      cap,
    );
  }
  const asked = sum(floors);
  const whole = fromQuanta(total, places);
  if (asked > total)
    throw contradiction("/floors", [`下限合计不超过 ${whole}`, `floors of at most ${whole} together`], asked);
  // A part without weight gets its floor and no more.
  const most = weights.map((weight, part) => (weight === 0n ? floors[part] : caps[part]));
  const open = most.filter((one) => one !== undefined);
  if (open.length === most.length && sum(open) < total) {
    throw contradiction("/caps", [`上限合计容得下 ${whole}`, `room for ${whole} together`], sum(open));
  }
}
