import { spawnSync } from "node:child_process";
import type { Check } from "./check.js";
import type { Consumers } from "./consumers.js";
import { installedVersion } from "./installed.js";

const packages = ["react@19", "react-dom@19", "react-server-dom-webpack@19", "webpack@5"];

/** Plans and results as the props that a component of the server hands to one of the browser, in both builds of React. */
export function react(consumers: Consumers, node: string): Check[] {
  return ["development", "production"].map((mode) => ({
    name: `React server components, ${mode}`,
    run() {
      const consumer = consumers.with(...packages);
      const wire = outcome(node, ["--conditions=react-server", "react/server.mjs"], consumer, mode);
      const told = outcome(node, ["react/client.mjs"], consumer, mode, wire);
      const version = installedVersion(consumer, "react-server-dom-webpack");
      const size = `${Math.round(wire.length / 1024)} KB`;
      return { version, did: `${told.toString("utf8").trim()}: deep-equal after ${size}` };
    },
  }));
}

/** What a program of the consumer writes, given what comes in. A complaint is a fault too: React says there what it dropped. */
function outcome(
  node: string,
  args: readonly string[],
  consumer: string,
  mode: string,
  input?: Buffer,
): Buffer {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: consumer,
    env: { ...process.env, NODE_ENV: mode, NODE_OPTIONS: "", NO_COLOR: "1" },
    maxBuffer: 2 ** 28,
    timeout: 600_000,
    ...(input !== undefined && { input }),
  });
  if (status !== 0 || stderr.length > 0)
    throw new Error(`${args.join(" ")} ended with ${status}: ${stderr.toString("utf8").slice(0, 1500)}`);
  return stdout;
}
