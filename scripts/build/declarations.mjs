// The top-level functions of src/globals.ts as plain JavaScript. Apps Script shows a function in menus, formulas
// and the formula helper only when it is a real declaration with its JSDoc directly above and its real
// parameter names; a bundler keeps neither, so these are taken from the source and stand outside the bundle.
import ts from 'typescript';

const OPTIONS = {
  target: ts.ScriptTarget.ES2019,
  module: ts.ModuleKind.ESNext,
  removeComments: false,
  verbatimModuleSyntax: true,
};

/** The JSDoc directly above a declaration, or '' when there is none. */
function docAbove(text, node) {
  const last = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).at(-1);
  const comment = last ? text.slice(last.pos, last.end) : '';
  return comment.startsWith('/**') ? `${comment}\n` : '';
}

/**
 * @param {string} source TypeScript that holds type imports, ambient declarations and functions only
 * @param {string} fileName for messages
 * @returns {string} the functions in order, types stripped, each with its JSDoc
 * @throws {Error} when anything else would run at load: code there runs at every custom-function call
 */
export function topLevelFunctions(source, fileName) {
  const { outputText } = ts.transpileModule(source, { compilerOptions: OPTIONS, fileName });
  const file = ts.createSourceFile('globals.js', outputText, ts.ScriptTarget.ES2019, true, ts.ScriptKind.JS);
  const functions = [];
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier) continue; // `export {}` marks a module
    if (!ts.isFunctionDeclaration(statement) || statement.modifiers) {
      const { line } = file.getLineAndCharacterOfPosition(statement.getStart());
      const shown = statement.getText().split('\n')[0];
      throw new Error(
        `${fileName}: only plain functions may stand here, found (output line ${line + 1}): ${shown}`,
      );
    }
    functions.push(docAbove(outputText, statement) + statement.getText());
  }
  return `${functions.join('\n\n')}\n`;
}
