import { integer, text } from './support/arguments';
import { TEXTS } from './support/exception';
import { defineClass, free, make, service, type ObjectState } from './support/strict';

export interface HtmlState extends ObjectState {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

function output(state: ObjectState, content: string): object {
  return make<HtmlState>('HtmlOutput', { env: state.env, content, title: '', width: null, height: null });
}

defineClass<ObjectState>({
  name: 'HtmlService',
  declaredAs: 'HTML.HtmlService',
  members: {
    createHtmlOutputFromFile: service((state, name: unknown) => {
      const file = text(state.env, 'HtmlService.createHtmlOutputFromFile', name).replace(/\.html$/, '');
      const content = state.env.htmlFiles[file];
      if (content === undefined) throw state.env.exception(TEXTS.noSuchFile(file));
      return output(state, content);
    }),
    createHtmlOutput: service(
      (state, content?: unknown) =>
        output(state, content === undefined ? '' : text(state.env, 'HtmlService.createHtmlOutput', content)),
      0,
      1,
    ),
  },
});

defineClass<HtmlState>({
  name: 'HtmlOutput',
  declaredAs: 'HTML.HtmlOutput',
  members: {
    getContent: free((html) => html.content),
    getTitle: free((html) => html.title),
    setTitle: free((html, title: unknown) => {
      html.title = text(html.env, 'HtmlOutput.setTitle', title);
      return make('HtmlOutput', html);
    }),
    setWidth: free((html, width: unknown) => {
      html.width = integer(html.env, 'HtmlOutput.setWidth', width);
      return make('HtmlOutput', html);
    }),
    setHeight: free((html, height: unknown) => {
      html.height = integer(html.env, 'HtmlOutput.setHeight', height);
      return make('HtmlOutput', html);
    }),
    append: free((html, added: unknown) => {
      html.content += text(html.env, 'HtmlOutput.append', added);
      return make('HtmlOutput', html);
    }),
  },
});
