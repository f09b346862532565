import { checkOption } from "../../value/check-option.js";
import { checkOptions } from "../../value/check-options.js";
import { isRecord } from "../../value/is-record.js";

/**
 * Whether the forecast of a place is joined with the growth of the others, and how much of it: `true` for half.
 *
 * @category Projection
 * @example
 * const peers: PeersChoice = { weight: 0.25 };
 */
export type PeersChoice =
  | boolean
  | {
      /**
       * The share of the other places' growth, from 0 (its own alone) to 1 (theirs alone).
       * @defaultValue `0.5`
       */
      readonly weight?: number;
    };

/** Half and half was the best, or near it, by place and by year wherever it was measured. */
const usualWeight = 0.5;

/** The weight of the other places; `undefined` where each place is forecast alone. */
export function readPeers(peers: PeersChoice | undefined): number | undefined {
  if (peers === undefined || peers === false) return undefined;
  if (peers === true) return usualWeight;
  checkOption("forecast", "peers", isRecord(peers), "true | false | { weight }", peers);
  checkOptions(peers, { weight: true }, "/peers");
  const { weight = usualWeight } = peers;
  const holds = typeof weight === "number" && weight >= 0 && weight <= 1;
  checkOption("forecast", "peers/weight", holds, ["0 至 1 的数值", "a number from 0 to 1"], weight);
  return weight;
}
