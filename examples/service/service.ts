import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import {
  assessPlan,
  type Issue,
  type IssueCode,
  type Locale,
  localize,
  type Plan,
  parseObservations,
  parsePlan,
  planFile,
  UsageError,
} from "ipr-plan";
import { openStore } from "./store.js";

type OfPlan = { Params: { id: string }; Querystring: { asOf?: string; locale?: Locale } };

/**
 * Takes plans and observations as JSON, and judges them:
 *
 * - `PUT /plans/:id` a plan, `PUT /plans/:id/observations` its observations: 204, or 422 with every issue;
 * - `GET /plans/:id`, `GET /plans/:id/observations`: as they were stored;
 * - `GET /plans/:id/assessment?asOf=2023-12-31`: where the plan stands.
 */
export async function service(): Promise<FastifyInstance> {
  const store = await openStore();
  const app = Fastify({ bodyLimit: 4 * 1024 * 1024 });
  app.addHook("onClose", () => store.close());
  // Files saved by spreadsheets and editors can begin with a byte order mark, which no JSON parser takes.
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    try {
      done(null, JSON.parse(String(body).replace(/^\ufeff/, "")));
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400 }));
    }
  });

  app.put<OfPlan>("/plans/:id", (request, reply) => {
    const read = parsePlan(request.body);
    if (!read.ok) return refused(reply, read.issues);
    if (read.plan.id !== request.params.id) return refused(reply, [otherId(request.params.id, read.plan.id)]);
    store.putPlan(planFile(read.plan));
    return reply.code(204).send();
  });

  app.get<OfPlan>("/plans/:id", (request, reply) => {
    return store.plan(request.params.id) ?? reply.callNotFound();
  });

  app.put<OfPlan>("/plans/:id/observations", (request, reply) => {
    const plan = storedPlan(request.params.id);
    if (plan === undefined) return reply.callNotFound();
    const read = parseObservations(plan, request.body);
    if (!read.ok) return refused(reply, read.issues);
    store.putObservations(plan.id, read.observations);
    return reply.code(204).send();
  });

  app.get<OfPlan>("/plans/:id/observations", (request, reply) => {
    return store.observations(request.params.id) ?? reply.callNotFound();
  });

  app.get<OfPlan>("/plans/:id/assessment", (request, reply) => {
    const plan = storedPlan(request.params.id);
    if (plan === undefined) return reply.callNotFound();
    // What is read back is checked again: somebody may have changed it, or an older version may have written it.
    const read = parseObservations(plan, store.observations(plan.id) ?? {});
    if (!read.ok) return refused(reply, read.issues);
    const { asOf } = request.query;
    try {
      return assessPlan(plan, read.observations, asOf === undefined ? {} : { asOf });
    } catch (error) {
      if (error instanceof UsageError) return refused(reply, [error.issue]);
      throw error;
    }
  });

  function storedPlan(id: string): Plan | undefined {
    const read = parsePlan(store.plan(id));
    return read.ok ? read.plan : undefined;
  }

  return app;
}

/** What is wrong, by the library or by this service, which has one code of its own. */
type Fault = Omit<Issue, "code"> & { readonly code: IssueCode | "id-differs" };

/** Every issue with its place, what was expected and received, and what to write, in the language that was asked for. */
function refused(reply: FastifyReply, issues: readonly Fault[]): FastifyReply {
  const { locale = "zh-Hans" } = reply.request.query as OfPlan["Querystring"];
  const language = locale === "en" ? "en" : "zh-Hans";
  const body = { issues: issues.map((issue) => ({ ...issue, message: localize(issue.message, language) })) };
  return reply.code(422).send(body);
}

function otherId(expected: string, received: string): Fault {
  return {
    code: "id-differs",
    level: "error",
    path: "/id",
    expected,
    received,
    message: {
      "zh-Hans": `/id：应与地址中的 "${expected}" 一致，实为 "${received}"`,
      en: `/id: expected "${expected}", as in the address, received "${received}"`,
    },
    write: { value: expected },
  };
}
