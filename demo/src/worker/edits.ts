/** What a person types, through the stand-in's own rules for typed text. */
import type { FakeEnvironment } from '../../../runner/fake-apps-script/index';
import type { MemorySheet } from '../../../runner/fake-apps-script/workbook/types';

interface Typed {
  readonly row: number;
  readonly column: number;
  /** Text as typed, or a value that was pasted; null or '' empties. */
  readonly entry: unknown;
}

interface SpreadsheetGlobal {
  getActiveSpreadsheet(): {
    getSheetById(id: number): {
      getRange(
        row: number,
        column: number,
      ): { setValue(value: unknown): void; setFormula(text: string): void };
    };
  };
}

/** Enters values; answers why one was refused (validation, protection), or null. The others are entered. */
export function enter(
  environment: FakeEnvironment,
  sheet: MemorySheet,
  cells: readonly Typed[],
): string | null {
  const app = environment.globals['SpreadsheetApp'] as unknown as SpreadsheetGlobal;
  const target = app.getActiveSpreadsheet().getSheetById(sheet.id);
  let refused: string | null = null;
  for (const { row, column, entry } of cells) {
    try {
      target.getRange(row + 1, column + 1).setValue(entry ?? '');
    } catch (error) {
      refused ??= error instanceof Error ? error.message : String(error);
    }
  }
  return refused;
}
