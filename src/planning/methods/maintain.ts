import { defineTargetMethod, hubbard } from "../target-method.js";

/** What there is now, kept. */
export const maintain = defineTargetMethod({
  name: "maintain",
  source: `${hubbard}: maintain the baseline`,
  needs: ["base"],
  propose: ({ base: { value } }) => ({
    value,
    because: { "zh-Hans": "保持基期水平", en: "it keeps the level of the base" },
  }),
});
