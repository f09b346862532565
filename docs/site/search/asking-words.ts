/** Words that ask and say nothing of what is asked for. */
const english = new Set(
  (
    "a an the of to in on for with by from and or is are was be do does did can could should would will how what which " +
    "why when where who i we you my our your it its this that these there has have had mean means compute calculate"
  ).split(" "),
);

const chinese =
  /是什么意思|什么意思|是什么|有什么|为什么|怎么样|怎么办|怎么算|怎样|怎么|如何|哪些|哪个|什么|多少|请问|可以|吗|呢|吧|么|的|了|是/gu;

/** The words of a question that are searched for: all of them where nothing else is left. */
export function askedFor(typed: string): readonly string[] {
  const words = typed.trim().split(/\s+/);
  const left = words
    .flatMap((word) => word.replaceAll(chinese, " ").split(" "))
    .filter((word) => word !== "" && !english.has(word.toLowerCase().replaceAll(/[?？!！.。,，]/g, "")));
  return left.length > 0 ? left : words;
}
