/** What a workbook holds, as texts to be compared: of the staff's sheets everything, of ours everything but ids. */
import { createHash } from 'node:crypto';
import { PENDING_KEY, ROLE_KEY } from '../../../src/addin/own-sheets';
import type { CellStyle, MemorySheet, MemoryWorkbook } from '../../../runner/fake-apps-script/workbook/types';

const numbers = new WeakMap<CellStyle, number>();
let last = 0;
/** Equal looks are one object in the stand-in. */
function numberOf(style: CellStyle): number {
  let number = numbers.get(style);
  if (number === undefined) numbers.set(style, (number = ++last));
  return number;
}

/** A row without what is not set at its end. */
function trimmed<T>(row: readonly T[], isNothing: (cell: T) => boolean): readonly T[] {
  let length = row.length;
  while (length > 0 && isNothing(row[length - 1] as T)) length--;
  return row.slice(0, length);
}

/** Taken out of its global once: inside jest's world each look at a global is slow. */
const { imul } = Math;
/** FNV-1a's prime; the second sum starts and multiplies otherwise, so that both agree only where the looks do. */
const [PRIME, OTHER] = [16777619, 2654435761];

/** All looks that are not the workbook's usual one, as one short text: a sheet of ours has 26,000 of them. */
function looksText({ styles }: MemorySheet, usual: CellStyle): string {
  let [a, b] = [2166136261, 97];
  styles.forEach((row, r) =>
    row.forEach((style, c) => {
      if (style === undefined || style === usual) return;
      const cell = imul(r + 1, 100003) ^ imul(c + 1, 10007) ^ imul(numberOf(style), 31);
      a = imul(a ^ cell, PRIME);
      b = imul(b + cell, OTHER) ^ (b >>> 15);
    }),
  );
  return `${a}:${b}`;
}

/** Everything of a sheet but how it came to be; `changes` is what the file lacks, the ids what the run counted. */
const NOT_COMPARED = new Set(['id', 'changes', 'origin', 'values', 'styles', 'metadata', 'protections']);

function sheetText(sheet: MemorySheet, workbook: MemoryWorkbook): string {
  const names = new Map(workbook.sheets.map(({ id, name }) => [String(id), name]));
  const rest = Object.entries(sheet).filter(([key]) => !NOT_COMPARED.has(key));
  const values = trimmed(
    sheet.values.map((row) => trimmed(row, (value) => value === '')),
    (row) => row.length === 0,
  );
  const marks = sheet.metadata.map(({ key, value }) => `${key}=${value}`).sort();
  const text = JSON.stringify(
    [rest, values, looksText(sheet, workbook.defaultStyle), marks],
    (key, value: unknown) => {
      if (key === 'sheetId') return names.get(String(value)) ?? value;
      return value instanceof Map || value instanceof Set ? [...value] : value;
    },
  );
  return text
    .replace(/#gid=(\d+)/g, (_, id: string) => `#gid=${names.get(id) ?? id}`)
    .replace(/"id":\d+/g, '"id":0');
}

export interface State {
  /** The staff's sheets by name. */
  readonly staff: ReadonlyMap<string, string>;
  /** Our sheets by name; those being written are not among them. */
  readonly own: ReadonlyMap<string, string>;
  /** Both, as they are: to be compared cell by cell where they are neither the old nor the new. */
  readonly sheets: ReadonlyMap<string, MemorySheet>;
  /** The look of a cell nobody formatted. */
  readonly usual: CellStyle;
  /** Names of sheets that are being written. */
  readonly pending: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

const hasMark = (sheet: MemorySheet, key: string): boolean => sheet.metadata.some((mark) => mark.key === key);
const isOwn = (sheet: MemorySheet): boolean => hasMark(sheet, ROLE_KEY) || sheet.name.startsWith('GN ');

export function stateOf(workbook: MemoryWorkbook): State {
  const { sheets } = workbook;
  const pending = sheets.filter(
    (sheet) => hasMark(sheet, PENDING_KEY) || /\(đang ghi\)|GN thử/.test(sheet.name),
  );
  const whole = sheets.filter((sheet) => !pending.includes(sheet));
  return {
    staff: new Map(
      whole.filter((sheet) => !isOwn(sheet)).map((sheet) => [sheet.name, sheetText(sheet, workbook)]),
    ),
    own: new Map(whole.filter(isOwn).map((sheet) => [sheet.name, sheetText(sheet, workbook)])),
    sheets: new Map(whole.map((sheet) => [sheet.name, sheet])),
    usual: workbook.defaultStyle,
    pending: pending.map(({ name }) => name),
    properties: new Map([...workbook.properties.document].sort()),
    names: sheets.map(({ name }) => name),
  };
}

export const sameTexts = <K>(a: ReadonlyMap<K, string>, b: ReadonlyMap<K, string>): boolean =>
  a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);

/** One short text for two workbooks between which no run can tell. */
export const wholeText = (workbook: MemoryWorkbook, state: State = stateOf(workbook)): string => {
  const { staff, own, pending, properties, names } = state;
  const metadata = workbook.metadata.map(({ key, value }) => [key, value]);
  const text = JSON.stringify([[...staff], [...own], pending, [...properties], names, metadata]);
  return createHash('sha256').update(text).digest('base64');
};
