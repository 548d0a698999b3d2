/** The table as files BigQuery loads: a JSON object a line, or CSV. */
import { TABLE_COLUMNS } from '../src/sql/columns';
import type { TableRow, TableValue } from './household-rows';

/** NDJSON: NULL is null, all columns on each line. */
export function ndjsonOf(rows: readonly TableRow[]): string {
  return rows
    .map(
      (row) =>
        `${JSON.stringify(Object.fromEntries(TABLE_COLUMNS.map(({ name }) => [name, row[name] ?? null])))}\n`,
    )
    .join('');
}

/** What a spreadsheet would run as a formula when the file is opened there; a number is no formula. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(value: TableValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** CSV with a header row; NULL is nothing between the commas. A text that begins like a formula begins with an apostrophe. */
export function csvOf(rows: readonly TableRow[]): string {
  const names = TABLE_COLUMNS.map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => csvCell(row[name] ?? null)).join(','));
  return [names.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
