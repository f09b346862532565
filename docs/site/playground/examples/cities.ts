import { assessRegions, placeNames, rankRegions, regionTable } from "ipr-plan";
import { regionHeatMap } from "ipr-plan/charts";
import { importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";

const tree = [
  { id: "广西", name: { "zh-Hans": "广西", en: "Guangxi" }, code: "450000" },
  { id: "南宁", name: { "zh-Hans": "南宁市", en: "Nanning" }, code: "450100", parent: "广西" },
  { id: "柳州", name: { "zh-Hans": "柳州市", en: "Liuzhou" }, code: "450200", parent: "广西" },
  { id: "桂林", name: { "zh-Hans": "桂林市", en: "Guilin" }, code: "450300", parent: "广西" },
  { id: "梧州", name: { "zh-Hans": "梧州市", en: "Wuzhou" }, code: "450400", parent: "广西" },
];
const rows = [
  ["各市地理标志总量"],
  ["单位：件"],
  ["地区", "2020年", "2021年", "2022年", "2023年", "2024年"],
  ["南宁市", 41, 44, 45, 48, 52],
  ["柳州市", 42, 42, 43, 44, 45],
  ["桂林市", 50, 55, 58, 61, 66],
  ["梧州市", 31, 32, 34, 35, "—"],
];
const read = importObservations(guangxi2025, rows, { regions: placeNames(tree), document: "各市报表" });
const byRegion = read.byRegion ?? {};
Object.keys(byRegion); // => ["南宁", "柳州", "桂林", "梧州"]

const id = "geographical-indications";
const targets = { 南宁: { [id]: "50" }, 柳州: { [id]: "51" }, 桂林: { [id]: "61" }, 梧州: { [id]: "38" } };
const judged = assessRegions(guangxi2025, byRegion, { asOf: "2024", indicators: [id], targets, tree });
judged.total.counts.behind; // => 1
show(regionTable(guangxi2025, judged, { tree }));
show(regionHeatMap(guangxi2025, judged, { locale: "en" }));

const ranking = rankRegions(guangxi2025, id, byRegion, {
  by: "value",
  at: "2024",
  since: "2020",
  tree,
  of: "广西",
});
ranking.regions.map(({ rank, place }) => [rank, place]); // => [[1, "桂林"], [2, "南宁"], [3, "柳州"], [null, "梧州"]]
show(ranking.regions, "ranking");
