import type { Reference } from "../value/reference.js";

/** A row of the table in the national plan. */
export function national(row: number, raw: string): Reference {
  return { document: "“十四五”国家知识产权保护和运用规划", locator: `主要指标表 序号${row} 指标`, raw };
}

const guangxi = "广西壮族自治区知识产权保护和运用“十四五”规划";

/** A row of the table in Guangxi's plan. */
export function guangxiTable(row: number, raw: string): Reference {
  return {
    document: guangxi,
    locator: `“十四五”知识产权发展主要预期性指标表 序号${row} 主要指标`,
    raw,
  };
}

/** A place in the text of Guangxi's plan. */
export function guangxiText(locator: string, raw: string): Reference {
  return { document: guangxi, locator, raw };
}

/** The sentence with the goals in Gansu's outline. */
export function gansu(raw: string): Reference {
  return {
    document: "甘肅省智慧財產權強省建設綱要(2021—2035年)",
    locator: "一、總體要求（三）發展目標",
    raw,
  };
}

const bazhong = "巴中市“十四五”知识产权规划";

/** A row of the table in Bazhong's plan. */
export function bazhongTable(row: number, raw: string): Reference {
  return { document: bazhong, locator: `巴中市十四五时期知识产权发展主要指标 序号${row} 指标`, raw };
}

/** A place in the text of Bazhong's plan. */
export function bazhongText(locator: string, raw: string): Reference {
  return { document: bazhong, locator, raw };
}

const city = "市知识产权“十四五”规划";

/** A row of the table in the city plan. */
export function cityTable(row: number, raw: string): Reference {
  return { document: city, locator: `知识产权“十四五”规划核心指标 序号${row}`, raw };
}

/** A place in the text of the city plan. */
export function cityText(locator: string, raw: string): Reference {
  return { document: city, locator, raw };
}

/** A row of the table in the national plan of the fifteenth period. */
export function national2030(row: number, raw: string): Reference {
  return { document: "知识产权保护和运用“十五五”规划", locator: `指标表 序号${row} 指标`, raw };
}

/** What the national office told of 2023. */
export function bulletin2023(raw: string): Reference {
  return {
    document: "国务院新闻办公室新闻发布会 2024-01-16",
    locator: "2023 年知识产权主要统计数据",
    raw,
  };
}

/** The table in Shaanxi's outline. */
export function shaanxi(raw: string): Reference {
  return { document: "陕西省知识产权强省建设纲要（2021—2035年）", locator: "二、主要目标", raw };
}

/** The goals of Dazu, a district of Chongqing. */
export function dazu(raw: string): Reference {
  return {
    document: "重庆市大足区贯彻落实知识产权“十四五”规划的实施意见",
    locator: "发展目标",
    raw,
  };
}

/** The goals of Henan's plan for the thirteenth period, as reported. */
export function henan(raw: string): Reference {
  return {
    document: "河南省知识产权事业发展“十三五”规划（中国知识产权报 2017-02-28 报道）",
    locator: "到 2020 年的目标",
    raw,
  };
}

/** The national office's figures of 2025. */
export function office2025(document: string, raw: string): Reference {
  return { document, locator: "2025 年知识产权工作进展", raw };
}

/** The table of goals and results of the office of the United States. */
export function uspto(goal: number, raw: string): Reference {
  return {
    document: "USPTO Summary of Strategic Goal Results for FY 2006 - FY 2010",
    locator: `Goal ${goal}, performance measures`,
    raw,
  };
}

/** The measures of Australia's office. */
export function ipAustralia(raw: string): Reference {
  return { document: "IP Australia Corporate Plan 2021-22", locator: "Performance monitoring", raw };
}

/** A document that is known to print a name, named from memory: it was not opened, and its words and place were not checked. */
export function unopened(document: string, locator: string, raw: string): Reference {
  return { document, locator: `${locator}（未核对原文）`, raw };
}
