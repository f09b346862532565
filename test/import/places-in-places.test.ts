import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

/** The level, the name and the code of the place that a title begins with. */
function place(of: string): string {
  const { level = "?", name, code } = importPlan(`${of}知识产权“十五五”规划\n正文`).plan.jurisdiction ?? {};
  return [level, name?.["zh-Hans"], code].filter((part) => part !== undefined).join(" ");
}

describe("a place within another is that place, and not the other", () => {
  test.each([
    "北京市海淀区",
    "北京石景山区",
    "北京市西城区",
    "天津市武清区",
    "上海市崇明区",
    "重庆市渝北区",
    "重庆市云阳县",
    "重庆市彭水苗族土家族自治县",
    "杭州市上城区",
    "广西壮族自治区南宁市青秀区",
    "长沙市长沙县",
    "呼伦贝尔市海拉尔区",
  ])("%s is a district or a county", (name) => {
    expect(place(name)).toBe(`county ${name}`);
  });

  test.each(["内蒙古鄂托克前旗", "鄂托克旗", "鄂伦春自治旗", "包头市达尔罕茂明安联合旗"])(
    "%s is as a county",
    (name) => {
      expect(place(name)).toBe(`county ${name}`);
    },
  );

  test.each(["上海市浦东新区", "上海浦东新区", "浦东新区", "天津市滨海新区", "天津滨海新区"])(
    "%s is a district, though it is called new",
    (name) => {
      expect(place(name)).toBe(`county ${name}`);
    },
  );

  test.each([
    "重庆市两江新区",
    "重庆高新区",
    "天津市经济技术开发区",
    "深圳市前海合作区",
    "南京市江北新区",
    "河北雄安新区",
    "宁波市梅山保税区",
    "成都市青白江自贸区",
    "滨海新区",
  ])("%s is a zone", (name) => {
    expect(place(name)).toBe(`park ${name}`);
  });
});

describe("words that look like a place and are none", () => {
  test.each([
    ["北京市全区", "province 北京市 110000"],
    ["南宁市知识产权强区建设", "city 南宁市"],
    ["兰州市版权示范区", "city 兰州市"],
    ["重庆市各区", "province 重庆市 500000"],
    ["山西省其他市", "province 山西省 140000"],
    ["山西省其它县", "province 山西省 140000"],
    ["兰州市其余区", "city 兰州市"],
    ["兰州市旗舰工程", "city 兰州市"],
  ])("%s: %s", (title, found) => {
    expect(place(title)).toBe(found);
  });

  test.each([
    "其他市",
    "高新区",
    "开发区",
    "红色旗帜",
    "新疆生产建设兵团",
    "上海自贸区",
    "广东自贸试验区",
    "广东自由贸易试验区",
    "中国（上海）自由贸易试验区",
  ])("%s is no place whose level is known", (title) => {
    expect(place(title)).toBe("?");
  });
});
