import type { Framework } from "../../model/framework.js";
import type { Term } from "../../model/term.js";
import { text } from "../cite.js";

/** The structures that the plan names (总体战略、发展定位、基本原则). */
export const frameworks: readonly Framework[] = [
  {
    name: text("“13510”总体战略", "The 13510 strategy"),
    parts: [
      {
        name: text("一个发展目标", "One goal"),
        items: [text("基本建成知识产权强市", "A city strong in intellectual property, in the main")],
      },
      {
        name: text("“1+3”产业", "The 1+3 industries"),
        items: [
          text("文旅康养产业", "Culture, tourism and health care (the leading one)"),
          text("食品饮料产业", "Food and drink"),
          text("生物医药产业", "Biomedicine"),
          text("新能源新材料", "New energy and new materials"),
        ],
      },
      {
        name: text("五大工作体系", "Five systems of work"),
        items: [
          text("创造", "Creation"),
          text("运用", "Use"),
          text("管理", "Management"),
          text("保护", "Protection"),
          text("服务", "Service"),
        ],
      },
      {
        name: text("十个重点工程", "Ten key projects"),
        items: [
          text("知识产权强企建设工程", "Companies strong in intellectual property"),
          text("知识产权强区强县建设工程", "Districts and counties strong in intellectual property"),
          text("高价值专利培育工程", "Cultivating high-value patents"),
          text("地理标志助力乡村振兴工程", "Geographical indications for rural revitalisation"),
          text("文旅品牌培育工程", "Cultivating brands in culture and tourism"),
          text("知识产权金融服务创新工程", "New financial services for intellectual property"),
          text("知识产权保护专项行动重点工程", "Protection campaigns"),
          text("知识产权管理效能提升工程", "More effective management"),
          text("知识产权服务水平提升工程", "Better services"),
          text("知识产权人才培养工程", "Training of talent"),
        ],
      },
    ],
  },
  {
    name: text("三市两地一枢纽", "Three cities, two bases and one hub"),
    parts: [
      {
        name: text("三市", "Three cities"),
        items: [
          text(
            "全国革命老区振兴发展示范市",
            "National model city for the revitalisation of old revolutionary base areas",
          ),
          text("国家生态文明建设示范市", "National model city for ecological civilisation"),
          text("国家全域旅游示范市", "National model city for all-area tourism"),
        ],
      },
      {
        name: text("两地", "Two bases"),
        items: [
          text(
            "全国爱国主义教育和红色文化传承基地",
            "National base for patriotic education and the red heritage",
          ),
          text(
            "成渝地区绿色产品供给地和产业协作配套基地",
            "Supplier of green products and supporting industrial base of the Chengdu–Chongqing area",
          ),
        ],
      },
      {
        name: text("一枢纽", "One hub"),
        items: [text("成渝地区北向重要门户枢纽", "Major northern gateway of the Chengdu–Chongqing area")],
      },
    ],
  },
  {
    name: text("基本原则", "Basic principles"),
    parts: [
      { name: text("坚持战略引领", "Led by strategy") },
      { name: text("坚持质量优先", "Quality first") },
      { name: text("坚持市场主导", "Driven by the market") },
      { name: text("立足巴中特色", "Built on what is Bazhong's own") },
      { name: text("坚持新发展理念", "The new development philosophy") },
    ],
  },
];

/** The words that the plan explains at its end (名词解释), in our own words. */
export const terms: readonly Term[] = [
  {
    term: text("三市两地一枢纽", "Three cities, two bases and one hub"),
    definition: text(
      "巴中的发展定位：革命老区振兴、生态文明、全域旅游三个示范市，红色教育传承与绿色供给协作两个基地，以及成渝北向门户枢纽",
      "What Bazhong wants to be: a model city in three respects (old base areas, ecology, tourism), a base in two (red heritage; green supply and industrial cooperation) and the northern gateway of Chengdu–Chongqing",
    ),
  },
  {
    term: text("三品一标", "Three products and one mark"),
    definition: text(
      "三类认证农产品（无公害、绿色、有机），加农产品地理标志",
      "Three kinds of certified produce (pollution-free, green, organic) and geographical indications for agricultural products",
    ),
  },
  {
    term: text("三名两标", "Three names and two kinds of marks"),
    definition: text(
      "“三名”为知名的产品、商标、企业，“两标”为地理标志与假冒伪劣商品标本",
      "Well-known products, trade marks and companies; geographical indications and specimens of counterfeit goods",
    ),
  },
  {
    term: text("知识产权五进", "Intellectual property in five places"),
    definition: text(
      "宣传教育走进五处：企业、单位、学校、社区、网络",
      "Public education taken into companies, workplaces, schools, neighbourhoods and the internet",
    ),
  },
];
