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
