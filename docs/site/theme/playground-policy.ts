import { createHash } from "node:crypto";

/** The page that runs code. */
export const addressOfPlayground = "playground.html";

/**
 * What the playground may do. A link to it runs somebody's code at once, so that code may ask nothing of any server:
 * scripts are those of the site, workers and the code in them are made in the page, and nothing is connected to.
 */
export function playgroundPolicy(inlineScript: string): string {
  const digest = createHash("sha256").update(inlineScript).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'self' blob: 'sha256-${digest}'`,
    "worker-src blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}
