import { companies } from "./companies.js";
import { copyright } from "./copyright.js";
import { examination } from "./examination.js";
import { finance } from "./finance.js";
import { geographicalIndications } from "./geographical-indications.js";
import { industries } from "./industries.js";
import type { KnownIndicator } from "./known-indicator.js";
import { otherRights } from "./other-rights.js";
import { patents } from "./patents.js";
import { people } from "./people.js";
import { places } from "./places.js";
import { protection } from "./protection.js";
import { services } from "./services.js";
import { trademarks } from "./trademarks.js";

type Entry =
  | (typeof patents)[number]
  | (typeof trademarks)[number]
  | (typeof copyright)[number]
  | (typeof geographicalIndications)[number]
  | (typeof otherRights)[number]
  | (typeof finance)[number]
  | (typeof industries)[number]
  | (typeof protection)[number]
  | (typeof services)[number]
  | (typeof companies)[number]
  | (typeof people)[number]
  | (typeof places)[number]
  | (typeof examination)[number];

/**
 * The id of a known indicator.
 *
 * @category Catalogue
 * @example
 * const id: KnownIndicatorId = "pledge-financing";
 */
export type KnownIndicatorId = Entry["id"];

/**
 * The known indicators (已知指标目录), by subject: patents, trade marks, copyright, geographical indications, other
 * rights, finance, industries, protection, services, companies, people, places, examination.
 *
 * @category Catalogue
 * @see [Known indicators](../../docs/indicators.md)
 * @example
 * knownIndicators.length // => 69
 * knownIndicators.filter(({ regionRule }) => regionRule === "weighted-mean").map(({ id }) => id)
 * // => ["protection-satisfaction", "public-awareness", "customer-satisfaction"]
 */
export const knownIndicators: readonly KnownIndicator<KnownIndicatorId>[] = [
  ...patents,
  ...trademarks,
  ...copyright,
  ...geographicalIndications,
  ...otherRights,
  ...finance,
  ...industries,
  ...protection,
  ...services,
  ...companies,
  ...people,
  ...places,
  ...examination,
];
