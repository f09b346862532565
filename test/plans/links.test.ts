import { type Action, type Plan, validatePlan } from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const plans: readonly Plan[] = [national2025, guangxi2025, gansu2035, bazhong2025, city2025];

const tree = (action: Action): Action[] => [action, ...(action.children ?? []).flatMap(tree)];
const servesOf = ({ actions = [] }: Plan, id: string) =>
  actions.flatMap(tree).find((action) => action.id === id)?.serves ?? [];

describe("the links of the shipped plans", () => {
  test.each(plans)("$id: an indicator that the catalogue knows has its catalogue id", (plan) => {
    expect(validatePlan(plan).filter(({ code }) => code === "known-not-linked")).toEqual([]);
  });

  test("the goals of a plan are no task, and serve nothing", () => {
    for (const id of ["general-requirements", "guiding-thought", "basic-principles", "development-goals"]) {
      expect(servesOf(gansu2035, id)).toEqual([]);
    }
  });

  test.each<[Plan, string, readonly string[]]>([
    // (四) the yield of invention patents, the use of the special mark; (十) and (十四) patents of high value; (十三) pledges.
    [gansu2035, "policy-system", ["invention-patents", "gi-mark-users"]],
    [gansu2035, "quality-creation", ["high-value-patents-per-10k"]],
    [gansu2035, "cooperation-mechanisms", ["high-value-patents-per-10k"]],
    [gansu2035, "intellectual-property-operation", ["pledge-financing"]],
    [gansu2035, "cooperation-mechanisms", ["pledge-financing"]],
    // 专栏2 高价值专利, 专栏4 版权产业 and pledges, （二）3. 专利密集型产业.
    [guangxi2025, "high-value-support", ["high-value-patents-per-10k"]],
    [guangxi2025, "high-value-patent-cultivation", ["high-value-patents-per-10k"]],
    [guangxi2025, "copyright-innovation", ["copyright-share", "pledge-financing"]],
    [guangxi2025, "patent-intensive-industries", ["patent-intensive-share"]],
    // 知识产权密集型产业, 国际仲裁中心, 专利质押登记, 国际专利布局.
    [city2025, "operation-fund", ["ip-intensive-growth"]],
    [city2025, "protection-system", ["arbitration-cases"]],
    [city2025, "public-service-reform", ["pledge-financing-and-insurance"]],
    [city2025, "regional-strategy", ["overseas-grants", "pct-applications"]],
    // (三) pledges and insurance of patents, and model bases of brands; 四、（四） a platform for both and for securities.
    [city2025, "effective-use", ["pledge-financing-and-insurance", "ip-insurance", "trademark-brand-bases"]],
    [city2025, "exchange-centre", ["pledge-financing-and-insurance", "ip-insurance", "securitisation"]],
    // 贯标 in three places, a network that registers copyright, 三品一标 with the indications of farm products.
    [bazhong2025, "companies-as-innovators", ["standard-certified-companies"]],
    [bazhong2025, "strong-counties", ["standard-certified-companies"]],
    [bazhong2025, "company-management", ["standard-certified-companies"]],
    [bazhong2025, "copyright", ["copyright-registrations"]],
    [bazhong2025, "brands", ["agricultural-gis"]],
    // 推动形成高价值专利 and 引入专利代理公司; 案件快速办理 and 审判效率.
    [bazhong2025, "patent-led-industry", ["high-value-patents-per-10k", "service-organisations"]],
    [bazhong2025, "judicial-protection", ["on-time-closing-rate"]],
    [bazhong2025, "private-services", ["service-organisations", "ip-lawyers-and-agents"]],
  ])("$0.id: the text of $1 names what it serves", (plan, action, indicators) => {
    expect(servesOf(plan, action)).toEqual(expect.arrayContaining([...indicators]));
  });

  test("what the catalogue knows more widely stays apart, and says why", () => {
    const lawyers = city2025.indicators.find(({ id }) => id === "ip-lawyers");
    expect(lawyers?.catalogue).toBeUndefined();
    expect(lawyers?.notes?.[0]?.en).toContain("ip-lawyers-and-agents");
  });
});

describe("one reading of the same words", () => {
  const targets = plans.flatMap(({ id, indicators }) =>
    indicators.flatMap(({ id: indicator, targets, statements = [] }) =>
      [...targets, ...statements].map((target) => ({ at: `${id} ${indicator}`, target })),
    ),
  );

  test("新增 and 新建 are amounts to add, whatever the measure", () => {
    const added = targets.filter(({ target }) => /新增|新建/.test(target.reference.raw));
    expect(added.length).toBeGreaterThan(6);
    expect(added.filter(({ target }) => target.basis !== "increase").map(({ at }) => at)).toEqual([]);
  });

  test("a number followed by 余 is more than it", () => {
    const facts = plans
      .flatMap(({ facts = [] }) => facts)
      .filter(({ reference }) => /\d余/.test(reference.raw));
    expect(facts.map(({ comparator }) => comparator)).toEqual(["more-than", "more-than", "more-than"]);
  });
});
