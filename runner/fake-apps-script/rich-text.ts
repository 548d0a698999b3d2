import { integer, text, textOrNull } from './support/arguments';
import { builderMember, type BuilderState } from './support/builder';
import type { Environment } from './support/environment';
import { given, type RichTextState, type TextStyleState } from './support/states';
import { defineClass, free, make, wrongTypes, without } from './support/strict';
import type { TextRun } from './workbook/types';

defineClass<RichTextState>({
  name: 'RichTextValue',
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.RichTextValue',
  members: {
    copy: free(({ env, runs }) => make<BuilderState<Runs>>('RichTextValueBuilder', { env, model: { runs } })),
    getText: free(({ runs }) => runs.map((run) => run.text).join('')),
    // Of the whole text: null when its parts differ.
    getLinkUrl: free(({ runs }) =>
      runs.every((run) => run.link === runs[0]?.link) ? (runs[0]?.link ?? null) : null,
    ),
    getRuns: free(({ env, runs }) =>
      runs.map((run) => make<RichTextState>('RichTextValue', { env, runs: [run] })),
    ),
    getTextStyle: free(({ env, runs }) =>
      make<TextStyleState>('TextStyle', { env, style: runs[0]?.style ?? {} }),
    ),
  },
});

interface Runs {
  readonly runs: readonly TextRun[];
}

/** Cuts the runs at two offsets and changes what lies between. */
function changeBetween(
  runs: readonly TextRun[],
  start: number,
  end: number,
  patch: Partial<TextRun>,
): TextRun[] {
  const result: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(0, Math.min(run.text.length, start - at));
    const to = Math.max(from, Math.min(run.text.length, end - at));
    const parts: TextRun[] = [
      { ...run, text: run.text.slice(0, from) },
      { ...run, ...patch, text: run.text.slice(from, to) },
      { ...run, text: run.text.slice(to) },
    ];
    result.push(...parts.filter((part) => part.text !== ''));
    at += run.text.length;
  }
  return result;
}

function between(
  env: Environment,
  member: string,
  args: readonly unknown[],
  { runs }: Runs,
): [number, number] {
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  if (args.length === 1) return [0, length];
  if (args.length !== 3) throw wrongTypes(env, member, ...args);
  const [start, end] = [integer(env, member, args[0]), integer(env, member, args[1])];
  if (start < 0 || end > length || start >= end) throw env.exception(`Invalid offsets: ${start}, ${end}`);
  return [start, end];
}

const CLASS = 'RichTextValueBuilder';

defineClass<BuilderState<Runs>>({
  name: CLASS,
  owner: 'SpreadsheetApp',
  declaredAs: 'Spreadsheet.RichTextValueBuilder',
  members: {
    build: free(({ env, model }) => make<RichTextState>('RichTextValue', { env, runs: model.runs })),
    setText: builderMember<Runs>(CLASS, 'setText', (env, member, args) => ({
      runs: [{ text: text(env, member, args[0]), link: null, style: null }],
    })),
    setLinkUrl: without(
      builderMember<Runs>(
        CLASS,
        'setLinkUrl',
        (env, member, args, model) => {
          const [start, end] = between(env, member, args, model);
          const link = textOrNull(env, member, args[args.length - 1]);
          return { runs: changeBetween(model.runs, start, end, { link }) };
        },
        1,
        3,
      ),
      2,
    ),
    setTextStyle: without(
      builderMember<Runs>(
        CLASS,
        'setTextStyle',
        (env, member, args, model) => {
          const [start, end] = between(env, member, args, model);
          const { style } = given<TextStyleState>(env, member, 'TextStyle', args[args.length - 1]);
          return { runs: changeBetween(model.runs, start, end, { style }) };
        },
        1,
        3,
      ),
      2,
    ),
  },
});
