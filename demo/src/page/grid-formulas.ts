/** The project's custom functions in the grid: computed by the second worker, as cells on Google call the server. */
import type { FUniver } from '@univerjs/presets';
import { FunctionType } from '@univerjs/preset-sheets-core';
import type { FormulaHelp } from '../shared/protocol';

export type Compute = (name: string, args: readonly unknown[]) => Promise<unknown>;

/** An empty cell reaches a custom function as ''. */
function given(arg: unknown): unknown {
  if (Array.isArray(arg)) return arg.map((row) => (Array.isArray(row) ? row.map(given) : given(row)));
  return arg ?? '';
}

export function registerFormulas(api: FUniver, formulas: readonly FormulaHelp[], compute: Compute): void {
  for (const { name, description, parameters } of formulas) {
    api
      .getFormula()
      .registerAsyncFunction(name, async (...args: unknown[]) => compute(name, args.map(given)) as never, {
        description: {
          functionName: name,
          functionType: FunctionType.User,
          description,
          abstract: description,
          functionParameter: parameters.map((parameter) => ({
            name: parameter.name,
            detail: parameter.description,
            example: '',
            require: parameter.optional ? 0 : 1,
            repeat: 0,
          })),
        },
      });
  }
}
