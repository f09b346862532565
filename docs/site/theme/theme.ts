import { DefaultTheme, DefaultThemeRenderContext, JSX, type PageEvent, type Reflection } from "typedoc";
import { layout } from "./layout.js";
import { symbolTemplate } from "./symbol.js";

/** TypeDoc's theme with a frame and pages of names of our own. */
class SiteContext extends DefaultThemeRenderContext {
  override defaultLayout = (
    template: (page: PageEvent<Reflection>) => JSX.Element | string,
    page: PageEvent<Reflection>,
  ): JSX.Element => layout(template, page);

  // The stylesheet writes these signs; TypeDoc's are in a picture that the site does not have.
  override get icons() {
    const none = (): JSX.Element => JSX.createElement(JSX.Fragment, null);
    return { ...super.icons, anchor: none, chevronDown: none };
  }

  override reflectionTemplate = symbolTemplate(this);
  // The properties stand in a table below; a list of their names before it says nothing more.
  override index = () => JSX.createElement(JSX.Fragment, null);
}

export class SiteTheme extends DefaultTheme {
  override ContextClass = SiteContext;
}
