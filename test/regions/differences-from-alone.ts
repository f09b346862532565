import {
  assess,
  assessRegions,
  type Observations,
  outlook,
  outlookRegions,
  type Plan,
  planFor,
  type RegionTarget,
} from "ipr-plan";

interface Asked<Id extends string> {
  readonly asOf?: string;
  readonly targets: Readonly<Record<string, { readonly [Key in Id]?: RegionTarget }>>;
}

/** Where places together are judged otherwise than each is by its own plan: a sentence for each field. */
export function differencesFromAlone<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  asked: Asked<Id>,
): readonly string[] {
  const { targets, ...options } = asked;
  const together = { ...asked, words: true } as const;
  const judged = assessRegions<Id>(plan, byRegion, together).regions;
  const ahead = outlookRegions<Id>(plan, byRegion, { ...together, forecasts: true }).regions;
  // A place may be called as what every object has.
  const targetsOf = (place: string) => (Object.hasOwn(targets, place) ? targets[place] : undefined) ?? {};
  return Object.entries<Observations<Id>>(byRegion).flatMap(([place, observations], at) => {
    const own = planFor<Id>(plan, place, { targets: targetsOf(place), observations });
    return plan.indicators.flatMap(({ id }, index) => [
      ...differing(
        `${place}, ${id}`,
        judged[at]?.assessments[index],
        assess<Id>(own, id, observations, options),
      ),
      ...differing(
        `${place}, ${id} ahead`,
        ahead[at]?.outlooks[index],
        outlook<Id>(own, id, observations, options),
      ),
    ]);
  });
}

/** What a result says otherwise than the whole result, which says more. */
function differing(name: string, part: unknown, whole: unknown): readonly string[] {
  if (typeof part !== "object" || part === null || typeof whole !== "object" || whole === null)
    return part === whole ? [] : [`${name} is ${JSON.stringify(part)}, alone ${JSON.stringify(whole)}`];
  if (Array.isArray(part) && part.length !== Reflect.get(whole, "length")) return [`${name}: another length`];
  return Object.entries(part).flatMap(([field, value]) =>
    differing(`${name}/${field}`, value, Reflect.get(whole, field)),
  );
}
