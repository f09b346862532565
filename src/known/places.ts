import { defineKnown } from "./define-known.js";
import { guangxiText, henan } from "./sources.js";

/** Indicators about places: what they are chosen for, and where they stand among others. */
export const places = defineKnown([
  {
    id: "pilot-cities",
    name: {
      "zh-Hans": "国家知识产权试点示范城市",
      "zh-Hant": "國家知識產權試點示範城市",
      en: "National pilot and demonstration cities for intellectual property",
    },
    aliases: [
      "国家知识产权试点和示范城市",
      "国家知识产权示范城市和试点城市",
      "国家知识产权强市建设试点示范城市",
      "国家级知识产权试点示范城市",
    ],
    narrower: [
      "国家知识产权示范城市",
      "国家知识产权试点城市",
      "国家知识产权强市建设示范城市",
      "国家知识产权强市建设试点城市",
    ],
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末获国家知识产权局确定为知识产权试点或示范的本地城市（含城区）数",
      en: "Cities and city districts of the region that the national office has chosen as a pilot or as a model for intellectual property by the period's end",
    },
    references: [
      henan("建設9個國家知識產權試點示范城市"),
      guangxiText("一、形势背景（一）发展成就", "南宁市列入国家知识产权示范城市"),
    ],
  },
  {
    id: "pilot-counties",
    name: {
      "zh-Hans": "国家知识产权试点示范县",
      "zh-Hant": "國家知識產權試點示範縣",
      en: "National pilot and demonstration counties for intellectual property",
    },
    aliases: [
      "国家知识产权试点示范县（市、区）",
      "国家知识产权试点示范县域",
      "国家知识产权强县工程试点示范县",
      "国家知识产权强县建设试点示范县",
    ],
    narrower: [
      "国家知识产权示范县",
      "国家知识产权试点县",
      "国家知识产权强县建设示范县",
      "国家知识产权强县建设试点县",
    ],
    unit: "个",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末获国家知识产权局确定为知识产权试点或示范的本地县（市、区）数",
      en: "Counties of the region that the national office has chosen as a pilot or as a model for intellectual property by the period's end",
    },
    references: [
      {
        document: "国家知识产权局办公室关于面向城市、县域、园区开展知识产权强国建设试点示范工作的通知",
        locator: "国知办函运字〔2021〕1197号 标题",
        raw: "面向城市、县域、园区",
      },
    ],
  },
  {
    id: "global-innovation-index-rank",
    name: {
      "zh-Hans": "全球创新指数排名",
      "zh-Hant": "全球創新指數排名",
      en: "Rank in the Global Innovation Index",
    },
    aliases: [
      "全球创新指数（GII）排名",
      "世界知识产权组织全球创新指数排名",
      "Global Innovation Index rank",
      "Global Innovation Index ranking",
      "GII rank",
    ],
    unit: "位",
    measure: "annual",
    regionRule: "none",
    direction: "decrease",
    definition: {
      "zh-Hans": "当年世界知识产权组织发布的全球创新指数中的名次，第一位最好；其他创新指数的名次是另外的指标",
      en: "Place in the Global Innovation Index that the World Intellectual Property Organization publishes in the year, of which the first is the best; ranks in other indices of innovation are other indicators",
    },
    references: [
      {
        document: "国务院新闻办公室新闻发布会 2020-04-23",
        locator: "2019 年中国知识产权发展状况",
        raw: "全球创新指数中的排名提升至第14位",
      },
    ],
  },
]);
