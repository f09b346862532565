import { definePlan } from "../../model/define-plan.js";
import type { Plan } from "../../model/plan.js";
import type { SingleComparator } from "../../value/bound.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { Reference } from "../../value/reference.js";
import { inferred, promise, text } from "../cite.js";

interface Row {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly baseline?: DecimalText;
  readonly comparator?: SingleComparator;
  readonly target: DecimalText;
  readonly raw: string;
  /** Whether the outline calls it expected, where the collection says so. */
  readonly expected?: true;
  /** The official page that the collection names. */
  readonly page: string;
}

const rows: readonly Row[] = [
  {
    code: "110000",
    zh: "北京市",
    en: "Beijing",
    comparator: "about",
    target: "240",
    raw: "240件左右",
    page: "beijing.gov.cn 2026-04-07",
  },
  {
    code: "120000",
    zh: "天津市",
    en: "Tianjin",
    baseline: "25.2",
    target: "32",
    raw: "32件",
    page: "tj.gov.cn 2026-04-08",
  },
  {
    code: "130000",
    zh: "河北省",
    en: "Hebei",
    baseline: "4.4",
    target: "7.6",
    raw: "7.6件",
    page: "sjt.hebei.gov.cn",
  },
  {
    code: "220000",
    zh: "吉林省",
    en: "Jilin",
    target: "9.8",
    raw: "9.8件",
    page: "xxgk.jl.gov.cn 2026-04-03",
  },
  {
    code: "310000",
    zh: "上海市",
    en: "Shanghai",
    comparator: "about",
    target: "85",
    raw: "85件左右",
    page: "shanghai.gov.cn 2026-02-10",
  },
  {
    code: "320000",
    zh: "江苏省",
    en: "Jiangsu",
    target: "43",
    raw: "43件",
    expected: true,
    page: "jiangsu.gov.cn 2026-03-31",
  },
  {
    code: "340000",
    zh: "安徽省",
    en: "Anhui",
    baseline: "13.7",
    comparator: "about",
    target: "20",
    raw: "20件左右",
    expected: true,
    page: "ah.gov.cn",
  },
  {
    code: "370000",
    zh: "山东省",
    en: "Shandong",
    target: "18",
    raw: "18件",
    expected: true,
    page: "shandong.gov.cn 2026-04-10",
  },
  {
    code: "430000",
    zh: "湖南省",
    en: "Hunan",
    baseline: "8.5",
    target: "14",
    raw: "14件",
    page: "hunan.gov.cn 2026-04-12",
  },
  { code: "500000", zh: "重庆市", en: "Chongqing", target: "18", raw: "18件", page: "cq.gov.cn 2026-02-14" },
  {
    code: "520000",
    zh: "贵州省",
    en: "Guizhou",
    target: "3.3",
    raw: "3.3件",
    page: "guizhou.gov.cn 2026-02-14",
  },
  {
    code: "620000",
    zh: "甘肃省",
    en: "Gansu",
    target: "6",
    raw: "达到6件",
    page: "zhangye.gov.cn 2026-06-18（转载省纲要）",
  },
];

/**
 * What the outlines of twelve provinces promise of high-value invention patents per 10,000 people by 2030 (各地“十五五”规划纲要中的每万人口高价值发明专利拥有量): a plan each,
 * with this one indicator of it. The nation's own target is in {@link outline2030}.
 *
 * The rows come from a public collection, which names the official page of each; the pages themselves were not read. Where
 * it gives no baseline, there is none.
 *
 * @category Shipped plans
 * @example
 * provinces2030.length // => 12
 * provinces2030.find(({ id }) => id === "anhui-2030")?.indicators[0]?.targets[0]?.reference.raw // => "20件左右"
 */
export const provinces2030: readonly Plan<"high-value-patents-per-10k">[] = rows.map(planOf);

function planOf({ code, zh, en, baseline, comparator, target, raw, expected, page }: Row) {
  const title = `${zh}国民经济和社会发展第十五个五年规划纲要`;
  const reference = (of: string, printed: string): Reference => ({
    document: title,
    locator: `每万人口高价值发明专利拥有量 ${of}（据公开汇总，官方页面 ${page}）`,
    raw: printed,
  });
  return definePlan({
    id: `${en.toLowerCase()}-2030`,
    title: text(title, `${en}: outline of the 15th five-year plan for economic and social development`),
    jurisdiction: { code, name: text(zh, en), level: "province" },
    period: { start: "2026", end: "2030" },
    baseYear: "2025",
    basedOn: [
      {
        title: text(
          "中华人民共和国国民经济和社会发展第十五个五年规划纲要",
          "Outline of the 15th five-year plan for economic and social development",
        ),
        plan: "outline-2030",
      },
    ],
    indicators: [
      {
        id: "high-value-patents-per-10k",
        name: text("每万人口高价值发明专利拥有量", "High-value invention patents per 10,000 people"),
        unit: "件/万人",
        measure: "point-in-time",
        regionRule: "ratio",
        direction: "increase",
        ...(expected && { commitment: "expected" }),
        catalogue: "high-value-patents-per-10k",
        ...(baseline !== undefined && {
          baseline: { year: "2025", value: baseline, reference: reference("2025年", baseline) },
        }),
        targets: [
          promise(reference("2030年", raw), target, { year: "2030", ...(comparator && { comparator }) }),
        ],
        origin: "table",
        inferred: [
          inferred("measure", "“拥有量”为年末存量", "A number held at the year's end is a level"),
          inferred(
            "unit",
            "汇总印“件”，分母“每万人口”在名称里",
            "The collection prints 件; “per 10,000 people” stands in the name",
          ),
          inferred(
            "origin",
            "汇总未载明在表中还是正文",
            "The collection does not say whether it stands in a table or in the text",
          ),
        ],
        references: [reference("指标", "每万人口高价值发明专利拥有量")],
      },
    ],
    notes: [
      text(
        "只收录这一项指标，据公开汇总，未逐一核对原页。",
        "Only this indicator, from a public collection; the pages themselves were not read.",
      ),
    ],
    references: [{ document: title, locator: page, raw: title }],
  });
}
