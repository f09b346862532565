import type { ForecastMethodName } from "../projection/forecast-methods.js";
import { checkOption } from "../value/check-option.js";
import type { OptionNames } from "../value/check-options.js";
import type { PeriodText } from "../value/period.js";
import type { Unobserved } from "./carried.js";
import type { RoundedPart } from "./round-as-printed.js";

/**
 * What targets are proposed by, of one indicator or of all.
 *
 * @category Planning
 * @example
 * const terms: ProposalTerms = { year: "2030", slowing: 0.9, unobserved: "latest" };
 */
export interface ProposalTerms {
  /** The year at whose end the target is due. */
  readonly year: PeriodText;
  /**
   * The year at whose end the next period starts.
   * @defaultValue the last year of the plan; for a year of the plan itself, the plan's base year
   */
  readonly baseYear?: PeriodText;
  /**
   * What is done where the base year was not observed: nothing (`"leave"`), or the latest year is taken (`"latest"`).
   * @defaultValue `"leave"`
   */
  readonly unobserved?: Unobserved;
  /**
   * The factor of growth that slows down, above 0 and below 1.
   * @defaultValue that of the period before
   */
  readonly slowing?: number;
  /**
   * The improvement of the method `per-cent`, as a share.
   * @defaultValue `0.1`
   */
  readonly improvement?: number;
  /**
   * The effect size of the method `cohens-h`; 0.1 is 10 % of 50 %.
   * @defaultValue `0.1`
   */
  readonly effect?: number;
  /**
   * What is rounded as plans print it: the level, or the increase from the base value.
   * @defaultValue `"level"`
   */
  readonly round?: RoundedPart;
  /**
   * How the projection is made, as for {@link outlook}.
   * @defaultValue `"consensus"`
   */
  readonly method?: ForecastMethodName;
}

export const proposalTermNames: OptionNames<ProposalTerms> = {
  year: true,
  baseYear: true,
  unobserved: true,
  slowing: true,
  improvement: true,
  effect: true,
  round: true,
  method: true,
};

/** The numbers that methods need, checked and complete. */
export interface ReadProposalTerms {
  readonly slowing: number | undefined;
  readonly improvement: number;
  readonly effect: number;
  readonly standardError: number | undefined;
  readonly unobserved: Unobserved;
  readonly round: RoundedPart;
}

/** Reads the numbers; throws where one does not hold. */
export function readProposalTerms(
  { slowing, improvement = 0.1, effect = 0.1, unobserved = "leave", round = "level" }: ProposalTerms,
  standardError: number | undefined,
): ReadProposalTerms {
  const between = (value: unknown, below: number): boolean =>
    typeof value === "number" && value > 0 && value < below;
  const check = (name: string, value: unknown, below: number, expected: string): void =>
    checkOption("target", name, value === undefined || between(value, below), expected, value);
  check("slowing", slowing, 1, "a number above 0 and below 1");
  check("improvement", improvement, Number.POSITIVE_INFINITY, "a number above 0, such as 0.1");
  check("effect", effect, Math.PI, "a number above 0 and below 3.14, such as 0.1");
  check(
    "standardError",
    standardError,
    Number.POSITIVE_INFINITY,
    "a number above 0, in the indicator's unit",
  );
  const isWay = unobserved === "leave" || unobserved === "latest";
  checkOption("target", "unobserved", isWay, '"leave" or "latest"', unobserved);
  const isPart = round === "level" || round === "increase";
  checkOption("target", "round", isPart, '"level" or "increase"', round);
  return { slowing, improvement, effect, standardError, unobserved, round };
}
