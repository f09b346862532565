import type { Action } from "../../model/action.js";
import type { IndicatorId } from "./indicators.js";
import { at, tri } from "./printed.js";

const generalRequirements: Action<IndicatorId> = {
  id: "general-requirements",
  kind: "task",
  number: "一、",
  title: tri("總體要求", "总体要求", "General requirements"),
  children: [
    {
      id: "guiding-thought",
      kind: "task",
      number: "(一)",
      title: tri("指導思想", "指导思想", "Guiding thought"),
    },
    {
      id: "basic-principles",
      kind: "task",
      number: "(二)",
      title: tri("基本原則", "基本原则", "Basic principles"),
    },
    {
      id: "development-goals",
      kind: "task",
      number: "(三)",
      title: tri("發展目標", "发展目标", "Development goals"),
    },
  ],
};

const institutions: Action<IndicatorId> = {
  id: "institutions",
  kind: "task",
  number: "二、",
  title: tri(
    "構建面向現代化建設的智慧財產權制度",
    "构建面向现代化建设的知识产权制度",
    "Build intellectual-property institutions fit for modernisation",
  ),
  children: [
    {
      id: "policy-system",
      kind: "task",
      number: "(四)",
      title: tri(
        "完善智慧財產權政策體系",
        "完善知识产权政策体系",
        "Improve the system of intellectual-property policies",
      ),
      serves: ["invention-patents", "gi-mark-users"],
      reference: at("二、（四）", "發明專利產出率；專用標誌的使用"),
    },
    {
      id: "working-mechanisms",
      kind: "task",
      number: "(五)",
      title: tri(
        "完善智慧財產權工作機制",
        "完善知识产权工作机制",
        "Improve the working mechanisms for intellectual property",
      ),
    },
    {
      id: "emerging-fields",
      kind: "task",
      number: "(六)",
      title: tri(
        "完善新興領域和特定領域智慧財產權規則",
        "完善新兴领域和特定领域知识产权规则",
        "Improve the intellectual-property rules for emerging and specific fields",
      ),
    },
  ],
};

const protection: Action<IndicatorId> = {
  id: "protection",
  kind: "task",
  number: "三、",
  title: tri(
    "構建最佳化營商環境的智慧財產權保護體系",
    "构建优化营商环境的知识产权保护体系",
    "Build a system of intellectual-property protection that improves the business environment",
  ),
  children: [
    {
      id: "judicial-protection",
      kind: "task",
      number: "(七)",
      title: tri("健全司法保護體制", "健全司法保护体制", "Strengthen the system of judicial protection"),
    },
    {
      id: "administrative-protection",
      kind: "task",
      number: "(八)",
      title: tri(
        "健全行政保護體系",
        "健全行政保护体系",
        "Strengthen the system of administrative protection",
      ),
    },
    {
      id: "coordinated-protection",
      kind: "task",
      number: "(九)",
      title: tri("健全協同保護體系", "健全协同保护体系", "Strengthen the system of coordinated protection"),
    },
  ],
};

const use: Action<IndicatorId> = {
  id: "use",
  kind: "task",
  number: "四、",
  title: tri(
    "構建激勵創新發展的智慧財產權運用機制",
    "构建激励创新发展的知识产权运用机制",
    "Build mechanisms for the use of intellectual property that encourage innovation",
  ),
  children: [
    {
      id: "quality-creation",
      kind: "task",
      number: "(十)",
      title: tri(
        "建立健全以質取勝的創造機制",
        "建立健全以质取胜的创造机制",
        "Establish and improve a mechanism of creation that wins by quality",
      ),
      serves: ["high-value-patents-per-10k"],
      reference: at("四、（十）", "商標、專利、著作權、地理標誌等…高價值智慧財產權"),
    },
    {
      id: "efficient-commercialisation",
      kind: "task",
      number: "(十一)",
      title: tri(
        "建立健全轉化高效的運行機制",
        "建立健全转化高效的运行机制",
        "Establish and improve a working mechanism for efficient commercialisation",
      ),
    },
    {
      id: "brand-clusters",
      kind: "task",
      number: "(十二)",
      title: tri(
        "建立健全品牌集群的培育機制",
        "建立健全品牌集群的培育机制",
        "Establish and improve a mechanism for cultivating brand clusters",
      ),
    },
    {
      id: "intellectual-property-operation",
      kind: "task",
      number: "(十三)",
      title: tri(
        "建立健全要素集聚的運營機制",
        "建立健全要素集聚的运营机制",
        "Establish and improve a mechanism for operating intellectual property that gathers resources",
      ),
      serves: ["pledge-financing"],
      reference: at("四、（十三）", "智慧財產權質押融資“入園惠企”專項行動"),
    },
    {
      id: "cooperation-mechanisms",
      kind: "task",
      number: "(十四)",
      title: tri(
        "創新互促共進的協作機制",
        "创新互促共进的协作机制",
        "Innovate mechanisms of cooperation that advance all sides",
      ),
      serves: ["high-value-patents-per-10k", "pledge-financing"],
      reference: at("四、（十四）", "培育和布局高價值專利；質物處置等全流程工作機制"),
    },
  ],
};

const publicServices: Action<IndicatorId> = {
  id: "public-services",
  kind: "task",
  number: "五、",
  title: tri(
    "構建便民利民的智慧財產權公共服務體系",
    "构建便民利民的知识产权公共服务体系",
    "Build a system of public intellectual-property services that are convenient and useful to the people",
  ),
  children: [
    {
      id: "public-service-supply",
      kind: "task",
      number: "(十五)",
      title: tri(
        "加強公共服務有效供給",
        "加强公共服务有效供给",
        "Strengthen the effective supply of public services",
      ),
    },
    {
      id: "public-service-standards",
      kind: "task",
      number: "(十六)",
      title: tri(
        "加強公共服務標準化建設",
        "加强公共服务标准化建设",
        "Strengthen the standardisation of public services",
      ),
    },
    {
      id: "public-service-information",
      kind: "task",
      number: "(十七)",
      title: tri(
        "加強公共服務信息化建設",
        "加强公共服务信息化建设",
        "Strengthen the use of information technology in public services",
      ),
    },
    {
      id: "service-industry-supervision",
      kind: "task",
      number: "(十八)",
      title: tri(
        "加強智慧財產權服務業監管",
        "加强知识产权服务业监管",
        "Strengthen the supervision of the intellectual-property service industry",
      ),
    },
  ],
};

const culture: Action<IndicatorId> = {
  id: "culture",
  kind: "task",
  number: "六、",
  title: tri(
    "營造發展氛圍濃厚的智慧財產權人文社會環境",
    "营造发展氛围浓厚的知识产权人文社会环境",
    "Foster a cultural and social environment in which intellectual property thrives",
  ),
  children: [
    {
      id: "cultural-roots",
      kind: "task",
      number: "(十九)",
      title: tri(
        "厚植智慧財產權文化底蘊",
        "厚植知识产权文化底蕴",
        "Deepen the cultural roots of intellectual property",
      ),
    },
    {
      id: "communication-matrix",
      kind: "task",
      number: "(二十)",
      title: tri(
        "構築智慧財產權傳播矩陣",
        "构筑知识产权传播矩阵",
        "Build a network of channels for communicating intellectual property",
      ),
    },
    {
      id: "talent-development",
      kind: "task",
      number: "(二十一)",
      title: tri(
        "加快智慧財產權人才發展",
        "加快知识产权人才发展",
        "Speed up the development of intellectual-property talent",
      ),
    },
    {
      id: "opening-up",
      kind: "task",
      number: "(二十二)",
      title: tri(
        "擴大智慧財產權對外開放",
        "扩大知识产权对外开放",
        "Open up further in intellectual property",
      ),
    },
  ],
};

const safeguards: Action<IndicatorId> = {
  id: "organisational-safeguards",
  kind: "safeguard",
  number: "七、",
  title: tri("組織保障", "组织保障", "Organisational safeguards"),
  children: [
    {
      id: "leadership",
      kind: "safeguard",
      number: "(二十三)",
      title: tri("加強組織領導", "加强组织领导", "Strengthen organisation and leadership"),
    },
    {
      id: "resources",
      kind: "safeguard",
      number: "(二十四)",
      title: tri("加強條件保障", "加强条件保障", "Strengthen the provision of resources"),
    },
    {
      id: "rewards",
      kind: "safeguard",
      number: "(二十五)",
      title: tri("加強獎勵激勵", "加强奖励激励", "Strengthen rewards and incentives"),
    },
    {
      id: "appraisal",
      kind: "safeguard",
      number: "(二十六)",
      title: tri("加強考核評估", "加强考核评估", "Strengthen appraisal and evaluation"),
    },
  ],
};

export const actions: readonly Action<IndicatorId>[] = [
  generalRequirements,
  institutions,
  protection,
  use,
  publicServices,
  culture,
  safeguards,
];
