// One formula over 1,000,000 rows: high-value patents per 10,000 people, to two places.
// `bare` is the fastest that can be written and is wrong next to ties; the others are right or nearly so.
// mathjs and decimal.js are slow enough that each of their iterations runs a tenth of the rows: multiply by ten.
import { Decimal } from "decimal.js";
import { evaluateColumns, firstInstanceAcceptance, highValuePatentsPer10k } from "ipr-plan";
import { all, create } from "mathjs";
import { bench, describe } from "vitest";

const rows = 1_000_000;
const some = rows / 10;
let seed = 20251231;
const next = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const patents = Float64Array.from({ length: rows }, () => Math.floor(next() * 1_000_000));
const population = Float64Array.from({ length: rows }, () => Math.ceil(next() * 100_000) / 10);

const mathjs = create(all ?? {}, { number: "BigNumber", precision: 64 });
const compiled = mathjs.compile("round(patents / population, 2)");
const options = { time: 2000, iterations: 3, warmupTime: 300, warmupIterations: 2 };

describe("per 10,000 people, two places", () => {
  bench(
    "evaluateColumns, 1,000,000 rows",
    () => {
      evaluateColumns(highValuePatentsPer10k, { patents, population }, { places: 2 });
    },
    options,
  );

  bench(
    "bare floating loop with Math.round, 1,000,000 rows",
    () => {
      const result = new Float64Array(rows);
      for (let row = 0; row < rows; row++) {
        result[row] = Math.round(((patents[row] ?? 0) / (population[row] ?? 0)) * 100) / 100;
      }
    },
    options,
  );

  bench(
    "decimal.js loop, 100,000 rows",
    () => {
      const result = new Float64Array(some);
      for (let row = 0; row < some; row++) {
        result[row] = new Decimal(patents[row] ?? 0)
          .div(population[row] ?? 0)
          .toDecimalPlaces(2)
          .toNumber();
      }
    },
    options,
  );

  bench(
    "mathjs BigNumber, compiled, 100,000 rows",
    () => {
      const result = new Float64Array(some);
      for (let row = 0; row < some; row++) {
        const scope = {
          patents: mathjs.bignumber(patents[row] ?? 0),
          population: mathjs.bignumber(population[row] ?? 0),
        };
        result[row] = Number(compiled.evaluate(scope));
      }
    },
    options,
  );
});

describe("1 − appeals / closed cases, one place: the general path", () => {
  bench(
    "evaluateColumns, 1,000,000 rows",
    () => {
      evaluateColumns(firstInstanceAcceptance, { appeals: patents, closedCases: population });
    },
    options,
  );
});
