import type { Observations, Plan } from "ipr-plan";
import initSqlJs from "sql.js";

/** Keeps plans and their observations as JSON in SQLite, in memory; a server would write the database to a file. */
export interface Store {
  putPlan(plan: Plan): void;
  plan(id: string): unknown;
  putObservations(plan: string, observations: Observations): void;
  observations(plan: string): unknown;
  close(): void;
}

export async function openStore(): Promise<Store> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run("create table plans (id text primary key, json text not null)");
  database.run("create table observations (plan text primary key references plans, json text not null)");

  const read = (sql: string, id: string): unknown => {
    const statement = database.prepare(sql, [id]);
    const json = statement.step() ? statement.get()[0] : undefined;
    statement.free();
    return typeof json === "string" ? JSON.parse(json) : undefined;
  };

  return {
    putPlan: (plan) => {
      database.run("insert or replace into plans values (?, ?)", [plan.id, JSON.stringify(plan)]);
    },
    plan: (id) => read("select json from plans where id = ?", id),
    putObservations: (plan, observations) => {
      database.run("insert or replace into observations values (?, ?)", [plan, JSON.stringify(observations)]);
    },
    observations: (plan) => read("select json from observations where plan = ?", plan),
    close: () => database.close(),
  };
}
