import { type DeclarationReflection, type DefaultThemeRenderContext, JSX } from "typedoc";
import { siteWords } from "../languages.js";
import { writing } from "./router.js";

/** What is taken where a property is absent, in one line of its cell. */
export function defaultOf(
  context: DefaultThemeRenderContext,
  { comment }: DeclarationReflection,
): JSX.Element {
  const tag = comment?.getTag("@defaultValue");
  if (tag === undefined) return <></>;
  return (
    <div class="default">
      <b>{siteWords[writing.language].defaultValue}</b> <JSX.Raw html={context.markdown(tag.content)} />
    </div>
  );
}
