import { allocate, type SplitOptions, splitOverTime } from "ipr-plan";
import { methods } from "../../apportionment/every-method.js";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { orRefusal } from "../refusal.js";

/** Totals shared out over parts and over periods: every method, with floors and caps, and with several totals. */
export const splits: OracleArea = {
  name: "splits",
  script: "splits.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) yield at % 10 === 0 ? overTime(random) : overParts(random);
  },
};

function amount(random: RandomNumbers, places: number, most: number): string {
  const units = random(most);
  return places === 0 ? String(units) : (units / 10 ** places).toFixed(places);
}

function weight(random: RandomNumbers): string {
  return pick(random, [
    "0",
    "1",
    "1",
    "2",
    "3",
    "0.5",
    "7",
    "0.1",
    "123456789.123",
    "0.000001",
    String(random(100)),
    `${random(30)}.${random(90) + 10}`,
  ]);
}

function overParts(random: RandomNumbers): Answered {
  const places = pick(random, [0, 0, 0, 1, 2]);
  const method = pick(random, methods);
  const most = pick(random, [4, 12, 60, 200]);
  const isRemainder = method === "largest-remainder";
  const total =
    isRemainder && random(20) === 0 ? `12345678901234567${random(10)}` : amount(random, places, most);
  const keys = ["a", "b", "c", "d", "e", "f"].slice(0, 1 + random(6));
  const weights = Object.fromEntries(keys.map((key) => [key, weight(random)]));
  const some = (chance: number) =>
    Object.fromEntries(
      keys
        .filter(() => random(chance) === 0)
        .map((key) => [key, amount(random, places, Math.ceil(most / 3))]),
    );
  const limits = random(3) === 0 ? { floors: some(4), caps: some(3) } : {};
  const options = { places, method, ...limits };
  const answer = orRefusal(() => {
    const { parts, ties } = allocate(total, weights, options);
    return { parts, ties };
  });
  return { case: { kind: "parts", total, weights, ...options }, answer };
}

const years = ["2021", "2022", "2023", "2024", "2025", "2026"];

function overTime(random: RandomNumbers): Answered {
  const places = pick(random, [0, 1, 2]);
  const periods = years.slice(0, 3 + random(4));
  const pattern = Object.fromEntries(
    periods.map((year) => [
      year,
      pick(random, ["1", "2", "10", `${1 + random(50)}`, `${1 + random(9)}.${random(10)}`]),
    ]),
  );
  const total = () => amount(random, places, 3000);
  const last = periods.at(-1) ?? "";
  const [from, to] = [periods[1] ?? "", periods[2] ?? ""];
  const totals = pick(random, [
    total(),
    { [`2021/${from}`]: total(), [`${to}/${last}`]: total() },
    { 2021: total(), [`${from}/${last}`]: total() },
    { [`2021/${to}`]: total() },
  ]);
  const isOne = typeof totals === "string";
  const options: SplitOptions = {
    places,
    ...(!isOne && { method: pick(random, ["denton-cholette", "denton-cholette", "pro-rata"] as const) }),
    ...(random(3) === 0 && { criterion: "additive" as const }),
    ...(random(3) === 0 && { h: pick(random, [0, 1] as const) }),
    ...(random(3) === 0 && { conversion: pick(random, ["average", "first", "last"] as const) }),
  };
  const answer = orRefusal(() => {
    const { parts, ties } = splitOverTime(totals, pattern, options);
    return { parts, ties };
  });
  return { case: { kind: "time", totals, pattern, ...options }, answer };
}
