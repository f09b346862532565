// Leaves the wording of messages unmutated: what a sentence says is reviewed, not tested word by word. Codes, paths,
// units and keys are no wording and are mutated: they are one word, and stand in no property of a language.

const languages = new Set(["zh-Hans", "zh", "en"]);

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "wording",
    value: {
      shouldIgnore: (path) =>
        isText(path.node) && (isSentence(path.node) || inLanguage(path)) ? "wording of a message" : undefined,
    },
  },
];

function isText(node) {
  // What is decided or computed inside a template is not wording.
  return (
    node.type === "StringLiteral" || (node.type === "TemplateLiteral" && node.expressions.every(isNameOrCall))
  );
}

function isNameOrCall(node) {
  if (node.type === "Identifier" || node.type === "StringLiteral" || node.type === "NumericLiteral")
    return true;
  if (node.type === "MemberExpression") return isNameOrCall(node.object);
  return node.type === "CallExpression" && isNameOrCall(node.callee) && node.arguments.every(isNameOrCall);
}

function isSentence(node) {
  const text =
    node.type === "StringLiteral" ? node.value : node.quasis.map(({ value }) => value.raw).join("x");
  return /\p{L} |\p{Script=Han}/u.test(text);
}

function inLanguage({ parentPath, key }) {
  if (parentPath?.isObjectProperty()) {
    const { key: name } = parentPath.node;
    return key === "value" && languages.has(name.value ?? name.name);
  }
  return parentPath?.isConditionalExpression() || parentPath?.isLogicalExpression()
    ? inLanguage(parentPath)
    : false;
}
