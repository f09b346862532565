import type { Framework } from "../../model/framework.js";
import type { RegionRole } from "../../model/region-role.js";
import { tri } from "./printed.js";

const strongCity = tri(
  "國家智慧財產權強市建設試點示範城市",
  "国家知识产权强市建设试点示范城市",
  "National pilot and demonstration city for building strength in intellectual property",
);

export const regions: readonly RegionRole[] = [
  { code: "620100", name: tri("蘭州", "兰州", "Lanzhou"), role: strongCity },
  { code: "620900", name: tri("酒泉", "酒泉", "Jiuquan"), role: strongCity },
  { code: "620400", name: tri("白銀", "白银", "Baiyin"), role: strongCity },
  { code: "620700", name: tri("張掖", "张掖", "Zhangye"), role: strongCity },
  { code: "621100", name: tri("定西", "定西", "Dingxi"), role: strongCity },
  { code: "620200", name: tri("嘉峪關", "嘉峪关", "Jiayuguan"), role: strongCity },
  { code: "621000", name: tri("慶陽", "庆阳", "Qingyang"), role: strongCity },
];

export const frameworks: readonly Framework[] = [
  {
    name: tri("基本原則", "基本原则", "Basic principles"),
    parts: [
      { name: tri("創新驅動,質量引領", "创新驱动，质量引领", "Driven by innovation, led by quality") },
      {
        name: tri("法治保障,強化保護", "法治保障，强化保护", "Safeguarded by law, with stronger protection"),
        items: [
          tri("嚴保護", "严保护", "Strict protection"),
          tri("大保護", "大保护", "Broad protection"),
          tri("快保護", "快保护", "Swift protection"),
          tri("同保護", "同保护", "Equal protection"),
        ],
      },
      { name: tri("最佳化服務,促進運用", "优化服务，促进运用", "Better services, more use") },
      { name: tri("統籌謀劃,協同推進", "统筹谋划，协同推进", "Overall planning, joint progress") },
      { name: tri("加強合作,擴大開放", "加强合作，扩大开放", "Closer cooperation, wider opening-up") },
    ],
  },
];
