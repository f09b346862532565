import { type KnownIndicatorId, knownIndicators } from "../known/known-indicators.js";
import { foldWording } from "./fold-wording.js";

let byWording: ReadonlyMap<string, KnownIndicatorId> | undefined;

/** The known indicator that a name is a wording of, to the letter once folded; read off the catalogue at the first call. */
export function exactIndicator(name: string): KnownIndicatorId | undefined {
  byWording ??= new Map(
    knownIndicators.flatMap(({ id, name: names, aliases }) =>
      [...Object.values(names), ...aliases].map((wording) => [foldWording(wording), id] as const),
    ),
  );
  return name.length > 200 ? undefined : byWording.get(foldWording(name));
}
