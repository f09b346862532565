import type { Framework } from "../../model/framework.js";
import type { RegionRole } from "../../model/region-role.js";
import { text } from "../cite.js";

const nanning = text("南宁", "Nanning");
const liuzhou = text("柳州", "Liuzhou");
const guilin = text("桂林", "Guilin");
const wuzhou = text("梧州", "Wuzhou");
const beihai = text("北海", "Beihai");
const fangchenggang = text("防城港", "Fangchenggang");
const qinzhou = text("钦州", "Qinzhou");
const guigang = text("贵港", "Guigang");
const yulin = text("玉林", "Yulin");
const baise = text("百色", "Baise");
const hezhou = text("贺州", "Hezhou");
const hechi = text("河池", "Hechi");
const laibin = text("来宾", "Laibin");
const chongzuo = text("崇左", "Chongzuo");

const pole = text("一极", "Pole");
const core = text("三核", "Core");
const node = text("多点", "Node");

const ownStrengths = text(
  "依自身特点发展知识产权，支撑本市高质量发展",
  "Develops intellectual property from its own strengths, in support of the city's growth",
);

/** The role of each city in 一极三核多点, in the order in which the plan names them. */
export const regions: readonly RegionRole[] = [
  {
    code: "450100",
    name: nanning,
    role: pole,
    text: text(
      "面向东盟与 RCEP 国际合作的增长极；建设国际知识产权总部基地",
      "Growth pole for international co-operation with ASEAN and RCEP, with the international headquarters base",
    ),
  },
  {
    code: "450200",
    name: liuzhou,
    role: core,
    text: text("由产业驱动的核心城市", "Core city driven by industry"),
  },
  {
    code: "450300",
    name: guilin,
    role: core,
    text: text(
      "以成果转化与军民融合见长的核心城市",
      "Core city for putting research to use and for civil-military integration",
    ),
  },
  {
    code: "450400",
    name: wuzhou,
    role: core,
    text: text(
      "面向粤港澳大湾区合作与引进的核心城市",
      "Core city for co-operation with, and attraction from, the Guangdong–Hong Kong–Macao Greater Bay Area",
    ),
  },
  {
    code: "450600",
    name: fangchenggang,
    role: node,
    text: text(
      "在国际医学开放试验区和东兴重点开发开放试验区突出知识产权",
      "Gives weight to intellectual property in the international medical pilot zone and in the Dongxing pilot zone for opening up",
    ),
  },
  {
    code: "451000",
    name: baise,
    role: node,
    text: text(
      "在重点开发开放试验区突出知识产权",
      "Gives weight to intellectual property in its pilot zone for opening up",
    ),
  },
  { code: "450500", name: beihai, role: node, text: ownStrengths },
  { code: "450900", name: yulin, role: node, text: ownStrengths },
  { code: "450700", name: qinzhou, role: node, text: ownStrengths },
  { code: "451200", name: hechi, role: node, text: ownStrengths },
  { code: "451100", name: hezhou, role: node, text: ownStrengths },
  { code: "451300", name: laibin, role: node, text: ownStrengths },
  {
    code: "451400",
    name: chongzuo,
    role: node,
    text: text(
      "依自身特点发展知识产权，并在凭祥重点开发开放试验区突出知识产权",
      "Develops intellectual property from its own strengths, with weight on the Pingxiang pilot zone for opening up",
    ),
  },
  { code: "450800", name: guigang, role: node, text: ownStrengths },
];

/** The structures that the plan names and lists the parts of. */
export const frameworks: readonly Framework[] = [
  {
    name: text("四个聚焦、四个服务", "Four focuses and four services"),
    parts: [
      {
        name: text("聚焦知识产权体系建设", "Focus on the intellectual-property system"),
        items: [text("服务发展大局", "Serve overall development")],
      },
      {
        name: text("聚焦人民满意", "Focus on the people's satisfaction"),
        items: [text("服务创新市场主体", "Serve innovators in the market")],
      },
      {
        name: text("聚焦直接贡献", "Focus on direct contribution"),
        items: [text("服务经济社会高质量发展", "Serve high-quality economic and social development")],
      },
      {
        name: text("聚焦对外开放", "Focus on opening up"),
        items: [text("服务国家战略", "Serve national strategy")],
      },
    ],
  },
  {
    name: text("基本原则", "Basic principles"),
    parts: [
      { name: text("坚持质量优先", "Quality first") },
      { name: text("坚持强化保护", "Stronger protection") },
      { name: text("坚持产业导向", "Guided by industry") },
      { name: text("坚持系统协同", "Working as one system") },
      { name: text("坚持开放共赢", "Openness and shared benefit") },
    ],
  },
  {
    name: text("一极三核多点", "One pole, three cores, many nodes"),
    parts: [
      { name: pole, items: [nanning] },
      { name: core, items: [liuzhou, guilin, wuzhou] },
      {
        name: node,
        items: [fangchenggang, baise, beihai, yulin, qinzhou, hechi, hezhou, laibin, chongzuo, guigang],
      },
    ],
  },
  {
    name: text("六位一体", "Six platforms in one"),
    parts: [
      { name: text("知识产权保护中心", "Intellectual-property protection centre") },
      { name: text("知识产权快速维权中心", "Fast-track enforcement centre") },
      {
        name: text(
          "国家海外知识产权纠纷应对指导中心广西分中心",
          "Guangxi branch of the national centre for overseas intellectual-property disputes",
        ),
      },
      {
        name: text(
          "中国—东盟/RCEP国际知识产权运营中心",
          "China–ASEAN/RCEP international operation centre for intellectual property",
        ),
      },
      {
        name: text(
          "中国—东盟/RCEP商标品牌研究中心",
          "China–ASEAN/RCEP research centre for trade marks and brands",
        ),
      },
      {
        name: text(
          "中国—东盟/RCEP知识产权大数据中心（公共服务平台）",
          "China–ASEAN/RCEP big-data centre for intellectual property (public service platform)",
        ),
      },
    ],
  },
  {
    name: text(
      "中国—东盟/RCEP知识产权大数据中心子平台",
      "Sub-platforms of the China–ASEAN/RCEP big-data centre",
    ),
    parts: [
      { name: text("广西知识产权公共服务平台", "Guangxi public service platform for intellectual property") },
      {
        name: text(
          "国家知识产权大数据中心远程灾备中心",
          "Remote backup centre of the national big-data centre for intellectual property",
        ),
      },
      {
        name: text(
          "广西知识产权大数据质量监测系统",
          "Guangxi system for monitoring the quality of intellectual-property data",
        ),
      },
      {
        name: text(
          "广西重点产业知识产权导航预警平台",
          "Guangxi navigation and early-warning platform for key industries",
        ),
      },
    ],
  },
];
