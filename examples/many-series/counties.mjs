// @ts-check

/** How many yearly values a county has in a column; the first are `NaN` where it began to report later. */
export const years = 8;

/**
 * Patents in force of made-up counties, the same on every machine.
 *
 * @param {number} count
 */
export function madeUpCounties(count) {
  const values = new Float64Array(count * years);
  let state = 20_250_101;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let county = 0; county < count; county++) {
    const unreported = Math.floor(years * random() ** 4);
    const growth = 0.05 + 0.2 * random();
    let level = 20 + 2000 * random() ** 3;
    for (let year = 0; year < years; year++) {
      level *= 1 + growth * (0.5 + random());
      values[county * years + year] = year < unreported ? Number.NaN : Math.round(level);
    }
  }
  return values;
}

/**
 * The values of each county by itself.
 *
 * @param {Float64Array} values
 */
export function seriesOf(values) {
  return Array.from({ length: values.length / years }, (_, county) =>
    [...values.subarray(county * years, (county + 1) * years)].filter((value) => !Number.isNaN(value)),
  );
}
