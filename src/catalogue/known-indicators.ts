import { companies } from "./known/companies.js";
import { copyright } from "./known/copyright.js";
import { finance } from "./known/finance.js";
import { geographicalIndications } from "./known/geographical-indications.js";
import { industries } from "./known/industries.js";
import { patents } from "./known/patents.js";
import { people } from "./known/people.js";
import { protection } from "./known/protection.js";
import { services } from "./known/services.js";
import { trademarks } from "./known/trademarks.js";
import type { KnownIndicator } from "./known-indicator.js";

type Entry =
  | (typeof patents)[number]
  | (typeof trademarks)[number]
  | (typeof copyright)[number]
  | (typeof geographicalIndications)[number]
  | (typeof finance)[number]
  | (typeof industries)[number]
  | (typeof protection)[number]
  | (typeof services)[number]
  | (typeof companies)[number]
  | (typeof people)[number];

/**
 * The id of a known indicator.
 *
 * @category Catalogue
 * @example
 * const id: KnownIndicatorId = "pledge-financing";
 */
export type KnownIndicatorId = Entry["id"];

/**
 * The known indicators (已知指标目录), by subject: patents, trade marks, copyright, geographical indications, finance,
 * industries, protection, services, companies, people.
 *
 * @category Catalogue
 * @example
 * knownIndicators.length // => 44
 * knownIndicators.filter(({ regionRule }) => regionRule === "weighted-mean").map(({ id }) => id)
 * // => ["protection-satisfaction", "public-awareness"]
 */
export const knownIndicators: readonly KnownIndicator<KnownIndicatorId>[] = [
  ...patents,
  ...trademarks,
  ...copyright,
  ...geographicalIndications,
  ...finance,
  ...industries,
  ...protection,
  ...services,
  ...companies,
  ...people,
];
