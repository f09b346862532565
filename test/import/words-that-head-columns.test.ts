import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

const level = "在册档案数";

/** What comes of a table: what was read, of which place, and why numbers were left. */
function found(rows: readonly unknown[][], options = {}): string {
  const { own, places, unread } = readRows(rows, options, countedPlan);
  const placed = Object.entries(places).map(([place, read]) => `${place}: ${read.join(", ")}`);
  return [...own, ...placed, ...unread].join("; ");
}

const headings: Readonly<
  Record<string, { words: string; other: string; table: (heading: string) => unknown[][]; says: string }>
> = {
  "the numbers of rows": {
    words: "序号 编号 No. No # 行次 SN",
    table: (heading) => [
      [heading, "指标", "2023年"],
      [5, level, 7],
    ],
    says: "files 2023=7",
    other: "顺序",
  },
  codes: {
    words:
      "代码 编码 地区代码 区划代码 行政区划代码 行政区代码 行政代码 地区编码 区域代码 城市代码 code area_code region_code region_id city_code country_code geocode adcode indicator_code",
    table: (heading) => [
      [heading, "指标", "2023年"],
      ["甲七", level, 7],
    ],
    says: "files 2023=7",
    other: "密码",
  },
  places: {
    words:
      "地区 地域 区域 城市 市 省 省份 省市 县 区县 县区 县市区 市县 市县区 县市 区市县 县（市、区） 县（市区） 市（县、区） 县（区） 区（县） 市（州） 市（地） 县域 地市 市州 州市 盟市 旗县 旗县区 乡镇 镇乡 镇街 街镇 街道 乡镇街道 乡镇（街道） 镇（街道） 乡（镇） 乡（镇、街道） 苏木乡镇 设区市 地级市 各市 各地 各县 各区 各地区 各县区 所属地区 所在地区 所属市 所属区域 所属地市 行政区 行政区域 行政区划 地区名称 城市名称 地名 地州市 市别 区别 地区别 单位名称 按地区分 region area city district province county place location prefecture municipality country economy geo region_name area_name city_name district_name province_name county_name place_name location_name prefecture_name municipality_name country_name economy_name geo_name regions areas cities countries provinces",
    table: (heading) => [
      [heading, "2023年在册档案数"],
      ["甲丙", 7],
    ],
    says: "甲丙: files 2023=7",
    other: "处所",
  },
  indicators: {
    words:
      "指标 指标名称 指标名 项目 项目名称 名称 主要指标 统计指标 监测指标 产品名称 内容 类目 品名 指标项 指标内容 二级指标 三级指标 具体指标 指标id indicator indicators item items indicator_name indicator_id name measure variable metric series",
    table: (heading) => [
      [heading, "2023年", heading, "2023年"],
      [level, 7, "申请件数", 8],
    ],
    says: "files 2023=7; requests 2023=8",
    other: "事由",
  },
  categories: {
    words:
      "类别 分类 类型 一级指标 领域 维度 大类 指标类别 指标类型 属性 指标属性 性质 category group type dimension",
    table: (heading) => [
      [heading, "指标", "2023年"],
      ["甲丙", level, 7],
    ],
    says: "files 2023=7",
    other: "门类",
  },
  units: {
    words: "单位 计量单位 指标单位 数据单位 unit units unit_of_measure",
    table: (heading) => [
      ["指标", heading, "2023年"],
      [level, "箱", 7],
    ],
    says: "7 unit-unknown",
    other: "衡器",
  },
  times: {
    words:
      "年份 年度 年 时间 时期 期间 日期 月份 季度 报告期 统计时间 数据时间 统计年份 统计年度 统计期 年月 截止日期 截至日期 统计日期 period year date time month quarter time_period ref_period",
    table: (heading) => [
      [heading, level],
      ["不详", 7],
    ],
    says: "7 period-unclear",
    other: "先后",
  },
  statuses: {
    words: "状态 数据状态 数据性质 status obs_status flag flags",
    table: (heading) => [
      ["指标", "2023年", heading],
      [level, 7, "p"],
      ["申请件数", 8, "M"],
    ],
    says: "files 2023=7 P; requests 2023=8",
    other: "近况",
  },
  remarks: {
    words:
      "备注 说明 注 注释 数据来源 来源 资料来源 责任单位 责任部门 牵头单位 牵头部门 填报单位 填报人 报送单位 联系人 电话 口径 统计口径 指标解释 note notes remark remarks source comment comments responsible updated_at updated created_at 更新时间 更新日期 填报时间 填报日期 录入时间",
    table: (heading) => [
      ["指标", "2023年", heading],
      [level, 7, 5],
    ],
    says: "files 2023=7; 5 remark",
    other: "旁白",
  },
  values: {
    words:
      "数值 值 指标值 数据 绝对数 绝对值 绝对量 完成 完成值 完成数 完成情况 实际值 实际数 实际完成 实际完成值 实绩 产量 观测值 统计值 统计数 数量 数额 金额 总量 实际 合计 总计 现状值 年末数 年末值 期末数 期末值 年底数 期末 年末 本期末 本期 本年 本年数 本年实际 本期数 本期值 value values amount figure level obs_value actual total",
    table: (heading) => [
      ["指标", "年份", heading],
      ["申请件数", 2023, 7],
    ],
    says: "requests 2023=7",
    other: "甲丙",
  },
};

describe.each(Object.entries(headings))("%s are headed", (_kind, { words, table, says, other }) => {
  test.each(words.split(" "))("%s", (heading) => {
    expect(found(table(heading))).toBe(says);
    expect(found(table(`${heading} `))).toBe(says);
  });

  test(`and not by ${other}`, () => {
    expect(found(table(other))).not.toBe(says);
  });
});

describe("a heading in two languages, or of two things", () => {
  test.each(["地区 Region", "地区\\年份", "地区|年份", "地区/年份", "REGION", "Region Name"])(
    "%s heads places",
    (heading) => {
      expect(
        found([
          [heading, "2023年在册档案数"],
          ["甲丙", 7],
        ]),
      ).toBe("甲丙: files 2023=7");
    },
  );

  test.each(["处所\\年份", "地区\\年份\\指标", "地区\\处所"])("%s does not", (heading) => {
    expect(
      found([
        [heading, "2023年在册档案数"],
        ["甲丙", 7],
      ]),
    ).not.toContain("甲丙:");
  });
});
