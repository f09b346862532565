import {
  lineageTable,
  outlook,
  proposeTargets,
  selectColumns,
  type TargetMethodName,
  type TargetProposals,
  toMarkdown,
} from "ipr-plan";
import { national2025, national2025Observations, national2030, provinces2030 } from "ipr-plan/plans";
import { hubbard } from "../../../src/planning/target-method.js";
import { targetMethodNames } from "../../../src/planning/target-method-names.js";
import { targetMethods } from "../../../src/planning/target-methods.js";
import { type CataloguePage, headOfPage, type PageLocale, pathOfPage } from "./catalogue-page.js";
import { effectExample, settingTargetsWords } from "./setting-targets-words.js";

const percentIn = (locale: PageLocale, share: number | null | undefined): string =>
  share === null || share === undefined ? "–" : `${(share * 100).toFixed(0)}${locale === "en" ? " " : ""}%`;
const printed = ({ candidates }: TargetProposals, name: TargetMethodName): string =>
  candidates.find(({ method }) => method === name)?.printed ?? "–";
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The page on setting targets, with the methods beside what the nation and the provinces chose for 2030. */
export function settingTargetsPage(locale: PageLocale): CataloguePage {
  const said = settingTargetsWords[locale];
  const methods = Object.values(targetMethods).map(({ name, needs, source }) => [
    `\`${name}\``,
    targetMethodNames[name]["zh-Hans"],
    needs.map((need) => `\`${need}\``).join(locale === "en" ? ", " : "、"),
    said.sources?.[name] ?? source.replace(hubbard, "HP2030"),
  ]);
  const chosen = (
    [
      "high-value-patents-per-10k",
      "patent-intensive-share",
      "copyright-share",
      "protection-satisfaction",
    ] as const
  ).map((id) => {
    const known = { [id]: national2025Observations[id] };
    const now = outlook(national2030, id, known, { asOf: "2025-12-31" });
    const ways = proposeTargets(national2025, id, national2025Observations, {
      year: "2030",
      unobserved: "latest",
    });
    const target = national2030.indicators.find((one) => one.id === id)?.targets[0];
    const [asks, before] = [now.required?.perYear.value, ways.before?.perYear.value];
    return [
      `\`${id}\``,
      target?.reference.raw ?? "",
      locale === "en"
        ? `${ways.base?.value} (${ways.base?.period})`
        : `${ways.base?.value}（${ways.base?.period} 年）`,
      before ?? "–",
      asks ?? "–",
      percentIn(locale, Number(asks) / Number(before)),
      percentIn(locale, now.probability),
      printed(ways, "projection-safe"),
      printed(ways, "projection-even"),
      printed(ways, "projection-stretching"),
      printed(ways, "slowed-growth"),
    ];
  });
  const [nation] = national2030.indicators;
  const places = provinces2030.flatMap((plan) => {
    const own = plan.indicators.find(({ id }) => id === nation?.id);
    const target = own?.targets[0];
    if (own?.baseline === undefined || target === undefined || !("value" in target)) return [];
    const ways = proposeTargets(plan, own.id, {}, { year: "2030", parent: { plan: national2030 } });
    const rate = (Number(target.value) / Number(own.baseline.value)) ** 0.2 - 1;
    return [
      [
        plan.jurisdiction.name?.[locale] ?? "",
        own.baseline.value,
        target.reference.raw,
        `${(rate * 100).toFixed(1)}${locale === "en" ? " " : ""}%`,
        printed(ways, "parent-growth"),
        printed(ways, "parent-distance"),
        printed(ways, "parent-level"),
        ways.silent.find(({ method }) => method === "projection-even")?.reason ?? "–",
      ],
    ];
  });
  const lineage = selectColumns(lineageTable(national2025, national2030, national2025Observations), [
    "name",
    "kind",
    "earlierTarget",
    "outcome",
    "laterTarget",
    "earlierPerYear",
    "laterPerYear",
    "level",
    "pace",
  ]);
  const parts = [
    said.methods,
    table(said.methodColumns, methods),
    said.effect,
    effectExample,
    said.chosen,
    table(said.chosenColumns, chosen),
    said.provinces,
    table(said.provinceColumns, places),
    said.lineage,
    toMarkdown(lineage, { locale }).trim(),
    said.tail,
  ];
  const head = headOfPage(said.title, locale).replace("category: Catalogues", "category: Concepts");
  return {
    path: pathOfPage("setting-targets", locale),
    text: `${head}\n${parts.join("\n\n")}`,
    entries: Math.min(chosen.length, places.length),
  };
}
