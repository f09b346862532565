import { defineKnown } from "./define-known.js";
import { bazhongTable, bazhongText, cityText, guangxiTable, guangxiText } from "./sources.js";

/** Indicators about people and their training. */
export const people = defineKnown([
  {
    id: "talent",
    name: {
      "zh-Hans": "知识产权领军人才、中青年专家、实用人才",
      "zh-Hant": "知識產權領軍人才、中青年專家、實用人才",
      en: "Leading, mid-career and practical intellectual-property talent",
    },
    aliases: ["知识产权领军人才、中青年专家和实用人才", "“十百千”知识产权人才"],
    wider: ["知识产权人才", "知识产权专业人才"],
    unit: "人",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末列入本地三类知识产权人才（领军人才、中青年专家、实用人才）名单的人数",
      en: "People on the region's lists of leading, mid-career and practical talent at the period's end",
    },
    references: [
      guangxiTable(17, "知识产权领军人才、中青年专家、实用人才(人)"),
      guangxiText("一、形势背景（一）发展成就", "广西十百千知识产权人才996人"),
    ],
  },
  {
    id: "ip-lawyers-and-agents",
    name: {
      "zh-Hans": "知识产权律师、代理人",
      "zh-Hant": "知識產權律師、代理人",
      en: "Intellectual-property lawyers and agents",
    },
    aliases: ["知识产权律师和代理人", "具有执业资格的知识产权律师、代理人"],
    unit: "人",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末在本地具有执业资格的知识产权律师与专利、商标代理人人数",
      en: "Lawyers for intellectual property and patent or trade-mark agents qualified to practise in the region at the period's end",
    },
    varies: [
      {
        "zh-Hans": "某市只计律师，且为规划期内新增数",
        en: "The city plan counts lawyers only, and those added within the plan period",
      },
    ],
    references: [
      bazhongTable(16, "知识产权律师、代理人"),
      bazhongText("第二章 第四节 发展目标", "具有执业资格的知识产权律师、代理人不少于10人"),
      cityText("二、调控指标（知识产权人才供给有所缓解）", "新增知识产权律师不少于 100 名"),
    ],
  },
  {
    id: "training-bases",
    name: {
      "zh-Hans": "知识产权培训基地",
      "zh-Hant": "知識產權培訓基地",
      en: "Training bases for intellectual property",
    },
    aliases: ["知识产权培训基地数量", "自治区级知识产权培训基地"],
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末本地获认定的知识产权培训基地数",
      en: "Training bases for intellectual property recognised in the region by the period's end",
    },
    varies: [
      {
        "zh-Hans": "广西现状 12 个、新建 10 家均为自治区级；目标说的是新建数",
        en: "Guangxi's 12 bases and the 10 to come are of regional rank; its target is the number of new ones",
      },
    ],
    references: [
      guangxiText("三、主要任务（五）3. 发展壮大知识产权人才队伍", "新建自治区级知识产权培训基地10家"),
      guangxiText("一、形势背景（一）发展成就", "建立自治区级知识产权培训基地12个"),
    ],
  },
]);
