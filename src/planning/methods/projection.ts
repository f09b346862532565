import { defineTargetMethod, hubbard } from "../target-method.js";

const source = `${hubbard}: projection; the probabilities are those of this library's outlook`;

/** What the trend reaches with 80 %: hardly to be missed. */
export const projectionSafe = defineTargetMethod({
  name: "projection-safe",
  source,
  needs: ["better", "projection"],
  propose: ({ projection: { safe } }) => ({
    value: safe,
    because: {
      "zh-Hans": "按近年走势，有 80% 的把握达到，留有余地",
      en: "the trend reaches it with 80% certainty, which leaves room",
    },
  }),
});

/** What the trend leads to. */
export const projectionEven = defineTargetMethod({
  name: "projection-even",
  source,
  needs: ["projection"],
  propose: ({ projection: { even } }) => ({
    value: even,
    because: { "zh-Hans": "与近年走势基本吻合", en: "it is what the trend of recent years leads to" },
  }),
});

/** What the trend reaches with 20 %: more than it gives by itself. */
export const projectionStretching = defineTargetMethod({
  name: "projection-stretching",
  source,
  needs: ["better", "projection"],
  propose: ({ better, projection: { stretching } }) => ({
    value: stretching,
    because: {
      "zh-Hans": `${better < 0 ? "优于" : "高于"}近年走势，须跳起摸高`,
      en: "it is a stretch: more than the trend gives by itself",
    },
  }),
});
