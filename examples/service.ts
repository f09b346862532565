// A service that keeps plans and observations, and says of every wrong input what to write instead.
//   npx tsx examples/service.ts         asks itself a few questions, without the network
//   npx tsx examples/service.ts 8080    listens on this port

import { national2025 } from "ipr-plan/plans";
import { service } from "./service/service.js";

const app = await service();
const [, , port] = process.argv;

if (port === undefined) {
  const url = `/plans/${national2025.id}`;
  const put = async (path: string, payload: object): Promise<void> => {
    const answer = await app.inject({ method: "PUT", url: url + path, payload });
    console.log(`PUT ${url}${path} ${answer.statusCode}`);
    const { issues = [] } = answer.body === "" ? {} : answer.json();
    for (const { path, received, write } of issues) {
      console.log(`  ${path}: ${received} -> ${JSON.stringify(write)}`);
    }
  };
  await put("", national2025);
  await put("/observations", {
    "high-value-patents-per-10k": { "2021年": "７．５", 2022: "≥9.4", "45291": "11.8（初步）" },
    "pledge financing": { 2022: "4,868亿元" },
  });
  await put("/observations", {
    "high-value-patents-per-10k": { 2021: "7.5", 2022: "9.4", 2023: { value: "11.8", status: "P" } },
    "pledge-financing": { 2022: { value: "4868", unit: "亿元" } },
  });
  const answer = await app.inject({ url: `${url}/assessment?asOf=2023-12-31` });
  console.log(`GET ${url}/assessment ${answer.statusCode}`);
  for (const { indicator, verdict } of answer.json().assessments) {
    if (verdict !== "not-assessable") console.log(`  ${indicator}: ${verdict}`);
  }
  await app.close();
} else {
  await app.listen({ port: Number(port) });
  console.log(`http://localhost:${port}`);
}
