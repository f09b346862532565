import { describe, expect, test } from "vitest";
import { wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };
const read = (clause: string) => wholeOf(`到2030年，${clause}。`, plan);
const level = "有效发明专利拥有量 | 2030 level attain 700 件 | in 件";

describe("a name begins behind the words that lead up to it", () => {
  test.each(
    (
      "争取 确保 努力 实现 推动 使得 使 促进 带动 着力 同时 另外 此外 并且 并 且 以及 和 及 与 将 预计 预期 计划 目标 全面 进一步 确 其 " +
      "各地 累计实现 我们 有关 各类 先后 在 至 到 “ ” ‘ ’ — - · • * ◆ ● ■ □ # > | … ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ 一是 十二是 第一 第二 第三 第四 第五 第六 " +
      "全年 全年共 年末 全国 全省 全市 全区 全县 全州 全盟 全旗 我国 我省 我市 我区 我县 我州 本省 本市 本区 本县 全自治区 自治区 辖区 辖区内 " +
      "全域 全系统 同时，使 一是全市 ——各地"
    )
      .split(" ")
      .map((words) => [words]),
  )("%s", (words) => {
    const strives = words === "争取" ? " strive" : "";
    expect(read(`${words}有效发明专利拥有量达到700件`)).toStrictEqual([
      `有效发明专利拥有量 | 2030 level attain 700 件${strives} | in 件`,
    ]);
  });

  test.each(["1.", "12.", "3、"])("%s is the number of an item", (mark) => {
    expect(read(`${mark}有效发明专利拥有量达到700件`)).toStrictEqual([
      level,
      `${mark.slice(0, -1)}: ordinal`,
    ]);
  });

  test.each(["123.", "1.5", "1个"])("%s is none", (mark) => {
    expect(read(`${mark}有效发明专利拥有量达到700件`)).not.toContain(level);
  });

  test.each(["已", "已经"])("%s says that it has been reached", (word) => {
    expect(wholeOf(`2023年，${word}有效发明专利拥有量达到700件。`, plan)).toStrictEqual([
      "有效发明专利拥有量 | was 2023 attain 700 件 | in 件",
    ]);
  });
});

describe("no name begins within a word", () => {
  test.each([
    "使用专利",
    "使馆区专利",
    "使命类专利",
    "促进中心专利",
    "促进机构专利",
    "促进会专利",
    "并购专利",
    "并网专利",
    "并轨专利",
    "并案专利",
    "和解专利",
    "和谐号专利",
    "和田玉专利",
    "和平区专利",
    "及时专利",
    "及格专利",
    "及第镇专利",
    "与会企业专利",
    "将军牌专利",
    "预期寿命专利",
    "计划完成专利",
    "计划执行专利",
    "目标完成专利",
    "目标责任专利",
    "至今专利",
    "到位专利",
    "到账专利",
    "到期专利",
    "到访专利",
    "到岗专利",
    "在线专利",
    "在孵企业专利",
    "在校专利",
    "在职专利",
    "在建专利",
    "在园专利",
    "在岗专利",
    "在册专利",
    "在审专利",
    "在研专利",
    "在库专利",
    "在编专利",
    "在营专利",
    "在网专利",
    "在途专利",
    "全面预算专利",
    "确权专利",
    "确认专利",
    "确定专利",
    "确诊专利",
    "其他专利",
    "其它专利",
    "其余专利",
    "全国性专利",
    "全市场专利",
    "全区域专利",
    "自治区级专利",
    "重点实验室专利",
    "共享专利",
    "再制造专利",
    "组织机构专利",
    "实施许可专利",
    "无效专利",
    "无人机专利",
    "无形专利",
    "无线专利",
    "未来专利",
  ])("%s", (name) => {
    expect(read(`${name}达到70件`)).toStrictEqual([
      `${name} | 2030 level attain 70 件 | in 件 | ?name-unknown`,
    ]);
  });
});

describe("a verb before a name is no part of it", () => {
  test.each([
    ["培育", "level"],
    ["培育认定", "level"],
    ["重点培育", "level"],
    ["共培育", "level"],
    ["共建", "level"],
    ["全面建成", "level"],
    ["累计培育", "level"],
    ["累计建成", "level"],
    ["建成了", "level"],
    ["建成的", "level"],
    ["获批", "level"],
  ])("%s", (verb, basis) => {
    expect(read(`${verb}专利导航基地20家`)).toStrictEqual([
      `专利导航基地 | 2030 ${basis} 20 家 | in 家 | ?name-unknown`,
    ]);
  });

  test.each([
    ["新增", "increase"],
    ["净增", "increase"],
    ["新建", "increase"],
    ["新培育", "increase"],
    ["新认定", "increase"],
    ["新引进", "increase"],
    ["新设立", "increase"],
    ["培育新建", "increase"],
    ["每年", "every-year"],
    ["年均", "period-average"],
    ["每年培育", "every-year"],
    ["年均新增", "yearly-change"],
    ["每年新增", "yearly-change"],
  ])("%s says what its number is: %s", (verb, basis) => {
    expect(read(`${verb}专利导航基地20家`)).toStrictEqual([
      `专利导航基地 | 2030 ${basis} 20 家 | by ${verb} | in 家 | ?name-unknown`,
    ]);
  });

  test("no more than four verbs in a row, and none of which no name would be left", () => {
    expect(read("培育认定支持推动专利导航基地20家")).toStrictEqual([
      "专利导航基地 | 2030 level 20 家 | in 家 | ?name-unknown",
    ]);
    expect(read("培育认定支持推动推进专利导航基地20家")).toStrictEqual([
      "推进专利导航基地 | 2030 level 20 家 | in 家 | ?name-unknown",
    ]);
    expect(read("认定商标达到20件")).toStrictEqual([
      "认定商标 | 2030 level attain 20 件 | in 件 | ?name-unknown",
    ]);
  });

  test("a name that is known with its verb keeps it", () => {
    expect(read("发明专利授权量达到20件")).toStrictEqual([
      "发明专利授权量 | 2030 level attain 20 件 | in 件",
    ]);
  });
});

describe("marks around a name and within it", () => {
  test.each([
    ["“小巨人”企业专利", "“小巨人”企业专利"],
    ["专利“小巨人”", "专利“小巨人”"],
    ["培育“小巨人”企业专利", "“小巨人”企业专利"],
    ["“小巨人企业专利”", "小巨人企业专利"],
    ["《专利证书》", "《专利证书》"],
    ["国内（含港澳台）专利", "国内（含港澳台）专利"],
    ["专利企业、", "专利企业"],
    ["专利企业的", "专利企业"],
    ["专利企业—", "专利企业"],
    ["专利企业①", "专利企业"],
    ["专利企业¹", "专利企业"],
  ])("%s达到70家: %s", (words, name) => {
    expect(read(`${words}达到70家`)).toStrictEqual([
      `${name} | 2030 level attain 70 家 | in 家 | ?name-unknown`,
    ]);
  });

  test.each([
    "专利证书》",
    "《专利证书",
    "（专利企业",
    "未授权专利",
    "没有专利的企业",
    "不到位专利",
    "无专利企业",
  ])("%s is no name", (words) => {
    expect(read(`${words}达到70家`)).toStrictEqual(["2030: time", "70: no-name"]);
  });
});

describe("what names nothing by itself is no name", () => {
  test.each(
    (
      "总数 总量 数量 规模 总额 金额 占比 比重 比例 增速 增幅 增长率 面积 总体 全年 平均 余额 产值 总产值 总规模 人数 增量 存量 分值 得分 评分 均值 " +
      "水平 指标 数值 基数 期间 年度 资金 企业 机构 项目 收入 投入 人员 资源 单位 公司 工作 情况 建设 能力 进展 成效 国家级 省级 市级 县级 区级 " +
      "企业数量 国家级企业 省级项目数量 A"
    )
      .split(" ")
      .map((words) => [words]),
  )("%s", (words) => {
    expect(read(`${words}不低于70家`)).toStrictEqual(["2030: time", "70: no-name"]);
  });

  test.each(["企业专利数量", "国家级中心"])("%s does", (words) => {
    expect(read(`${words}不低于70家`)).toStrictEqual([
      `${words} | 2030 level at-least 70 家 | in 家 | ?name-unknown`,
    ]);
  });

  test.each([
    ["专".repeat(70), 1],
    ["专".repeat(71), 0],
  ])("nor is what is longer than a name: %s", (name, count) => {
    expect(read(`${name}不低于70%`)).toHaveLength(count === 1 ? 1 : 2);
  });
});
