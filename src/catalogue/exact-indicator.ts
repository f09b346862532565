import type { KnownIndicatorId } from "../known/known-indicators.js";
import { foldWording } from "./fold-wording.js";
import { findWording } from "./wordings.js";

/** The known indicator that a name is a wording of, to the letter once folded; not one of which it means a part. */
export function exactIndicator(name: string): KnownIndicatorId | undefined {
  const found = name.length > 200 ? undefined : findWording(foldWording(name));
  return found?.scope === undefined ? found?.indicator : undefined;
}
