import { color, flag, integer, text } from './support/arguments';
import { builderMembers, type BuilderState } from './support/builder';
import type { TextStyleState } from './support/states';
import { defineClass, free, make, type Member } from './support/strict';
import type { TextStyleModel } from './workbook/types';

const get = (pick: (style: TextStyleModel) => unknown): Member<TextStyleState> =>
  free(({ style }: TextStyleState) => pick(style) ?? null);

defineClass<TextStyleState>({
  name: 'TextStyle',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.TextStyle',
  members: {
    copy: free(({ env, style }) =>
      make<BuilderState<TextStyleModel>>('TextStyleBuilder', { env, model: style }),
    ),
    getFontFamily: get((style) => style.fontFamily),
    getFontSize: get((style) => style.fontSize),
    getForegroundColor: get((style) => style.color),
    isBold: get((style) => style.bold),
    isItalic: get((style) => style.italic),
    isUnderline: get((style) => style.underline),
    isStrikethrough: get((style) => style.strikethrough),
  },
});

defineClass<BuilderState<TextStyleModel>>({
  name: 'TextStyleBuilder',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.TextStyleBuilder',
  members: {
    build: free(({ env, model }) => make<TextStyleState>('TextStyle', { env, style: model })),
    ...builderMembers<TextStyleModel>('TextStyleBuilder', {
      setFontFamily: (env, member, value) => ({ fontFamily: text(env, member, value) }),
      setFontSize: (env, member, value) => ({ fontSize: integer(env, member, value) }),
      setForegroundColor: (env, member, value) => ({ color: color(env, member, value) ?? '#000000' }),
      setBold: (env, member, value) => ({ bold: flag(env, member, value) }),
      setItalic: (env, member, value) => ({ italic: flag(env, member, value) }),
      setUnderline: (env, member, value) => ({ underline: flag(env, member, value) }),
      setStrikethrough: (env, member, value) => ({ strikethrough: flag(env, member, value) }),
    }),
  },
});
