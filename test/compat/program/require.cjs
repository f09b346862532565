const { smoke } = require("./smoke.mjs");
const { UsageError, convert } = require("ipr-plan");

// The same modules as in `smoke`: a class of the one is a class of the other.
for (const entry of ["charts", "docx", "import", "plans", "sql", "xlsx"]) require(`ipr-plan/${entry}`);

try {
  convert("1 件", "亿元");
} catch (error) {
  if (error instanceof UsageError) smoke().then((text) => console.log(text));
}
