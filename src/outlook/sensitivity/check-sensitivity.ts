import { standingOptionNames } from "../../aims/standing-options.js";
import { checkOption } from "../../value/check-option.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { isRecord } from "../../value/is-record.js";
import { expectedRate, readRate } from "../../value/rate.js";
import type { Bilingual } from "../../value/refuse.js";
import type { GrowthRange, SensitivityOptions } from "./result.js";

const names: OptionNames<SensitivityOptions> = {
  ...standingOptionNames,
  level: true,
  method: true,
  inputs: true,
  formulas: true,
  revision: true,
  growth: true,
  inputGrowth: true,
  alternatives: true,
};

/** Throws where an option is unknown, or not what it should be; what {@link whatIfPlan} takes too is read there. */
export function checkSensitivity(options: SensitivityOptions): void {
  checkOptions(options, names);
  const { revision, growth, inputGrowth = {}, alternatives = {} } = options;
  if (revision !== undefined) checkRate("revision", revision);
  if (growth !== undefined) checkRange("growth", growth);
  check("inputGrowth", isRecord(inputGrowth), "rates by input", inputGrowth);
  for (const [name, range] of Object.entries(inputGrowth)) checkRange(`inputGrowth/${name}`, range);
  check("alternatives", isRecord(alternatives), "series by input and name", alternatives);
  for (const [name, all] of Object.entries(alternatives)) {
    check(`alternatives/${name}`, isRecord(all), "series by name", all);
  }
}

function checkRange(option: string, range: GrowthRange): void {
  check(option, isRecord(range), "{ low, high }", range);
  checkOptions(range, { low: true, high: true }, `/${option}`);
  checkRate(`${option}/low`, range.low);
  checkRate(`${option}/high`, range.high);
}

function checkRate(option: string, rate: unknown): void {
  check(option, readRate(rate) !== undefined, expectedRate(rate), rate);
}

function check(option: string, holds: boolean, expected: string | Bilingual, value: unknown): void {
  checkOption("what-if", option, holds, expected, value);
}
