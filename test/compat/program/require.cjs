const { smoke } = require("./smoke.mjs");
const { UsageError, convert } = require("ipr-plan");

try {
  convert("1 件", "亿元");
} catch (error) {
  if (error instanceof UsageError) console.log(smoke());
}
