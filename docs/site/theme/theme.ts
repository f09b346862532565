import { DefaultTheme, DefaultThemeRenderContext, JSX, type PageEvent, type Reflection } from "typedoc";
import { layout } from "./layout.js";
import { symbolTemplate } from "./symbol.js";

/** TypeDoc's theme with a frame and pages of names of our own. */
class SiteContext extends DefaultThemeRenderContext {
  override defaultLayout = (
    template: (page: PageEvent<Reflection>) => JSX.Element | string,
    page: PageEvent<Reflection>,
  ): JSX.Element => layout(template, page);

  override reflectionTemplate = symbolTemplate(this);
  // The properties stand in a table below; a list of their names before it says nothing more.
  override index = () => JSX.createElement(JSX.Fragment, null);
}

export class SiteTheme extends DefaultTheme {
  override ContextClass = SiteContext;
}
