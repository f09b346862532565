import { comparatorWords } from "../../printed/comparator-words.js";
import { wordsBeforeGrowth } from "../../printed/read-growth.js";

/** Words before a number that say what it is a number of and how it binds. They are handed to the reader of printed numbers. */
const ofNumber: ReadonlySet<string> = new Set([
  ...comparatorWords.before.filter((word) => word.trim() !== "" && !/^[a-z]/u.test(word)),
  ...wordsBeforeGrowth.filter((word) => !/^[a-z]/u.test(word)),
  "累计",
]);

/** Words between a name and its number that do not change the number. */
const besides: ReadonlySet<string> = new Set(
  (
    "将 力争 争取 确保 努力 实现 均 都 也 分别 各 各自 已 已经 可 能够 预计 预期 预期值 目标值 目标 基本 稳定 逐步 进一步 总体 总计 合计 共 共计 " +
    "应 应当 须 要 再 全部 完成 了 有望 不断 持续 稳步 力求 到 至 的 在 于 一 新 继续 整体 平均 到位 是 出 计划 总共 规模 仅有 只有 现有 共有 约有 达成 人民币 等值人民币"
  ).split(" "),
);

export const peeled = { ofNumber, besides } as const;

/** Verbs of doing something a number of times: 建成100家, 培育25个. */
export const doing =
  "建成|建设|建立|建好|新建|打造|创建|培育|培养|培训|新增|净增|新培育|新认定|新引进|认定|引进|引育|完成|实施|开展|设立|组建|布局|支持|推广|发展|扶持|遴选|举办|组织|推动|推进|争取|获批|获得|孵化|转化|形成|评选|选树|制定|制修订|发布|办理|查处|查办|化解|调解|受理|审结|核准|授权|注册|收到|批准|申报|登记|储备|挖掘|筛选|指导|吸引|集聚|聚集|落地|促成|运用|拥有|建有|创成|成立|出台|编制|提交|提供|开设|增加|达成|实现|保护|新设|新设立|入库|入选|力争|将|推荐|培优|招引|拓展|建设完成|培育建设|培育形成|培育发展|建设运营|累计|累计建成|全面|每年|年均|共|再|重点|计划|努力|确保|择优|共建|对接|评定|遴选认定|布设|建强|做强|招收|选派|主导|牵头|研制|备案|汇聚|培树";

/** Those of them that stand before a name whose number follows it: 新增商标品牌指导站15个. Other verbs begin names too: 服务机构. */
export const doingFirst =
  "建成|建设|建立|新建|打造|创建|培育|培养|新增|净增|新培育|新认定|新引进|认定|引进|引育|完成|实施|开展|设立|布局|支持|扶持|遴选|举办|组织|推动|推进|争取|获批|获得|形成|制定|制修订|查处|查办|办理|审结|受理|核准|申报|促成|建有|拥有|创成|成立|开设|达成|实现|新设|新设立|共建|力争|将|累计建成|累计完成|累计|全面|每年|年均|共|再|重点|确保|择优|收到|批准";

/** Heads that a number of things to do has, and no indicator. */
export const plainHeads =
  /^(?:.{0,4}(?:任务|措施|工程|内容|方面|行动|环节|要求|原则|体系|政策|问题|领域|部分|大类|类别|举措|阶段|部门|单位|方式|模式|机制|格局|统一|转变|人|年|月|日|次|项|个|家))$/u;

/** Names that name nothing by themselves: they go with what was named before. */
export const bareNames =
  /^(?:总数|总量|数量|规模|总额|金额|占比|比重|比例|增速|增幅|增长率|面积|总体|累计|年均|全年|平均|余额|产值|总产值|总规模|其中|人数|名|位|户|家|个|项|件|同比|增量|存量|分值|得分|评分|均值|水平|目标|指标|数值|基数|期间|年度|资金|企业|机构|项目|收入|投入|人员|资源|单位|公司|工作|情况|建设|能力|进展|成效|国家级|省级|市级|县级|区级|自治区级)+$/u;

/** What a sentence that looks ahead says. */
export const ahead =
  /力争|争取|确保|努力|力求|目标[是为:]|预期(?!性)|预计|(?:主要|核心|预期|发展)(?:目标|指标)|计划(?=[到在于建培新完实开将至])|拟(?=[建培新完实开])|有望|将(?=[建达培新完实超突提增形有基全持保稳进])|\bwill\b|\bshall\b|\bshould\b|\baims?\b|\btargets?\b|\bexpect|\bgoals?\b|\bplans? to\b|\bseeks? to\b|\bto (?:reach|increase|reduce|cut|raise|achieve|improve|exceed)\b/u;

/** What a sentence that looks back says. */
export const backward =
  /截至|截止|已(?!知)|同比|[比较](?:去|上)年|[比较]上一?[年季月半]|去年|上年|数据显示|据统计|统计显示|连续\d|创历史|超额完成|据悉/u;

/** What a sentence says of what has come about, unless it is due in a year of the plan. */
export const cameAbout = /首次(?!审查|驳回|答复)|荣获|获批|累计完成|目标任务/u;

/** What looks back in most sentences. */
export const perhapsBackward =
  /(?<!发布|印发|出台|公布|制定|通过|提出|召开|作出|明确)了(?!解)|位居|全年|以来|增幅|列[入为全]/u;

/** What a heading says of what stands below it. */
export const aimHeading = /目标|指标|愿景|goals?\b|targets?\b|objectives?\b/u;
export const pastHeading =
  /考核|评分|完成情况|总结|评估|基础|成就|成效|回顾|现状|背景|形势|进展|成绩|achievements?\b|background\b|progress\b|performance results/u;

/** What belongs to this library's subject: a value of the past is taken where its name has one of these, or is known. */
export const subjects =
  /知识产权|智慧财产|专利|商标|版权|著作权|地理标[志识]|植物新品种|布图设计|技术合同|商业秘密|pct|马德里|海牙/u;

/** Names of changes. */
export const changes = /(?:增幅|增速|增长率|涨幅|降幅|增量|增加额)$/u;
