import { planReport, toHtml } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";

const report = planReport(national2025, national2025Observations, {
  kind: "mid-term",
  asOf: "2023-12-31",
  // en: What no figure says is given by the caller.
  // zh: 数据说明不了的，由调用者写明。
  causes: { "copyright-share": { "zh-Hans": "产业增速放缓", en: "the industry grew more slowly" } },
  text: { advice: [{ "zh-Hans": "加大版权产业扶持力度。", en: "Support copyright industries more." }] },
  methods: ["eurostat"],
});
report.sections.map(({ code }) => code); // => ["summary", "indicators", "advice", "methods", "sources"]

show(toHtml(report, { locale: "en" }), "toHtml(report)");
