import type { Framework } from "../../model/framework.js";
import { text } from "../cite.js";

/** The structures that the document names and counts. */
export const frameworks: readonly Framework[] = [
  {
    name: text("“两中心一基地”", "Two centres and one base"),
    parts: [
      // The brackets are empty on the page: the city's name is missing.
      { name: text("中国()知识产权保护中心", "China () intellectual property protection centre") },
      {
        name: text("中国(南方)知识产权运营中心", "China (South) intellectual property operation centre"),
      },
      { name: text("国家知识产权培训基地", "National training base for intellectual property") },
    ],
  },
  {
    name: text("知识产权大保护体系", "System of joint protection"),
    parts: [
      { name: text("仲裁调解", "Arbitration and mediation") },
      { name: text("专业机构", "Professional organisations") },
      { name: text("社会力量", "Social forces") },
      { name: text("行业自律", "Self-discipline of industries") },
    ],
  },
  {
    name: text("三张“知识产权保护网”", "Three protection nets"),
    parts: [
      { name: text("知识产权司法保护", "Protection by the courts") },
      { name: text("行政保护", "Protection by the administration") },
      { name: text("社会保护", "Protection by society") },
    ],
  },
];
