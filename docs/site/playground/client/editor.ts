import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { basicSetup } from "codemirror";
import type { Language } from "../../languages.js";
import type { PlaygroundWords } from "../words.js";
import { editorPhrases } from "./editor-phrases.js";

export interface Editor {
  readonly code: () => string;
  readonly replace: (code: string) => void;
  /** Marks a line that is wrong; none clears the mark. */
  readonly mark: (line: number | undefined, message: string) => void;
  readonly focus: () => void;
}

/** The editor. Tab moves on to what comes next, as everywhere on the page. */
export function makeEditor(
  parent: HTMLElement,
  words: PlaygroundWords,
  language: Language,
  does: { readonly run: () => void; readonly change: () => void },
): Editor {
  const view = new EditorView({
    parent,
    extensions: [
      keymap.of([
        {
          key: "Mod-Enter",
          run: () => {
            does.run();
            return true;
          },
        },
      ]),
      basicSetup,
      javascript({ typescript: true }),
      syntaxHighlighting(classHighlighter),
      lintGutter(),
      EditorView.lineWrapping,
      EditorState.phrases.of(editorPhrases[language]),
      EditorView.contentAttributes.of({ "aria-label": words.editor, spellcheck: "false", tabindex: "0" }),
      EditorView.updateListener.of((update) => {
        if (
          update.docChanged &&
          update.transactions.some((one) => one.isUserEvent("input") || one.isUserEvent("delete"))
        )
          does.change();
      }),
    ],
  });
  return {
    code: () => view.state.doc.toString(),
    replace: (code) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code }, scrollIntoView: false });
    },
    mark: (line, message) => {
      const place =
        line === undefined || line < 1 || line > view.state.doc.lines ? undefined : view.state.doc.line(line);
      const marks =
        place === undefined ? [] : [{ from: place.from, to: place.to, severity: "error" as const, message }];
      view.dispatch(setDiagnostics(view.state, marks));
    },
    focus: () => view.focus(),
  };
}
