import { defineKnown } from "./define-known.js";
import { bazhongTable, bazhongText, cityText, guangxiText } from "./sources.js";

/** Indicators about companies that manage intellectual property well. */
export const companies = defineKnown([
  {
    id: "standard-certified-companies",
    name: {
      "zh-Hans": "贯标企业数量",
      "zh-Hant": "貫標企業數量",
      en: "Companies certified to the management standard for intellectual property",
    },
    aliases: [
      "贯标企业",
      "通过贯标企业",
      "通過貫標企業",
      "知识产权贯标企业数量",
      "国家知识产权管理体系认证企业",
    ],
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末通过企业知识产权管理规范国家标准认证的本地企业数",
      en: "Companies of the region certified by the period's end to the national standard for managing intellectual property in companies",
    },
    varies: [
      {
        "zh-Hans": "某市目标为规划期内新增数",
        en: "The city plan counts the companies added within the plan period",
      },
    ],
    references: [
      bazhongTable(12, "贯标企业数量"),
      bazhongText("第一章 第一节 “十三五”时期发展成效", "5家国家知识产权管理体系认证企业"),
      guangxiText("一、形势背景（一）发展成就", "通过贯标企业达806家"),
    ],
  },
  {
    id: "demonstration-enterprises",
    name: {
      "zh-Hans": "知识产权优势示范企业",
      "zh-Hant": "知識產權優勢示範企業",
      en: "Advantaged and demonstration companies for intellectual property",
    },
    aliases: [
      "知识产权优势企业和示范企业",
      "知识产权示范企业、优势企业",
      "国家、省知识产权优势示范企业",
      "市知识产权优势示范企业",
      "国家知识产权优势示范企业",
      "国家级知识产权优势示范企业",
      "省级知识产权优势示范企业",
      "国家级和省级知识产权优势示范企业",
      "国家知识产权示范企业和优势企业",
      "国家知识产权优势企业和示范企业",
      "知识产权示范企业和优势企业",
    ],
    narrower: [
      "知识产权示范企业",
      "知识产权优势企业",
      "国家知识产权示范企业",
      "国家知识产权优势企业",
      "国家级知识产权示范企业",
      "国家级知识产权优势企业",
    ],
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "期末获评知识产权优势企业或示范企业的本地企业数，级别（国家、省、市）由各规划指定",
      en: "Companies of the region that hold the title of an advantaged or a demonstration company at the period's end; each plan says of which rank, national, provincial or municipal",
    },
    varies: [
      {
        "zh-Hans": "某市分别规定规划期内培育国家、省级 50 家和市级 100 家",
        en: "The city plan counts those raised within the plan period, 50 of national or provincial and 100 of municipal rank",
      },
    ],
    references: [
      cityText("二、调控指标（知识产权服务实现全覆盖）", "培育国家、省知识产权优势示范企业 50 家"),
      guangxiText("一、形势背景（一）发展成就", "国家知识产权示范企业、国家知识产权优势企业"),
    ],
  },
]);
