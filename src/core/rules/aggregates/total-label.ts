/** The counts a total row of a list writes in words: 'Cộng Tổ dân phố 2: 7 hộ, 24 khẩu'. */
import type { RegisterTable, TotalRow } from '../../model';
import { normaliseText } from '../../text/unicode';

export interface HouseholdCount {
  readonly value: number;
  /** '7 hộ nghèo, 5 hộ cận nghèo'; null for all households. */
  readonly of: 'poor' | 'nearPoor' | null;
}
export interface LabelCounts {
  /** 1-based; the cell the counts stand in. */
  readonly column: number;
  readonly text: string;
  readonly households: readonly HouseholdCount[];
  readonly persons: number | null;
}

/** A number is no count when it is part of a name ('Tổ 2 hộ nghèo: 5'). */
const NOT_IN_NAME = '(?<!(?:tổ|phố|thôn|khu|xóm|ấp|bản|khóm|số|năm)\\s*)(?<![\\d.,])';
const NUMBER = '(\\d{1,3}(?:\\.\\d{3})+|\\d+)';
const HOUSEHOLDS = new RegExp(`${NOT_IN_NAME}${NUMBER}\\s*hộ(?!\\p{L})(?:\\s+(cận\\s+nghèo|nghèo))?`, 'giu');
const PERSONS = new RegExp(`${NOT_IN_NAME}${NUMBER}\\s*(?:nhân\\s+khẩu|khẩu|người)(?!\\p{L})`, 'giu');

/** Null when no cell of the row writes a number of households or persons. */
export function labelCounts(table: RegisterTable, { row }: TotalRow): LabelCounts | null {
  const cells = table.cells[row - 1] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (typeof cell !== 'string' || !/\d/.test(cell)) continue;
    const text = normaliseText(cell);
    const households = [...text.matchAll(HOUSEHOLDS)].map(([, value = '', of]) => ({
      value: whole(value),
      of: of === undefined ? null : /^cận/i.test(of) ? ('nearPoor' as const) : ('poor' as const),
    }));
    const persons = [...text.matchAll(PERSONS)].map(([, value = '']) => whole(value));
    if (households.length === 0 && persons.length === 0) continue;
    // Two numbers of persons are of two classes, or of men and women.
    return {
      column: column + 1,
      text,
      households,
      persons: persons.length === 1 ? (persons[0] ?? null) : null,
    };
  }
  return null;
}

const whole = (text: string): number => Number(text.replace(/\./g, ''));
