/** The columns of a merged register: one a field, whatever the lists call it and wherever it stands; the rest as they are. */
import type { Cell } from '../model';
import { columnLetter, fieldLabel } from '../register/columns';
import { isMeasured, unitOfColumn } from '../register/column-unit';
import type { FieldId } from '../register/fields';
import type { MergedColumn } from '../register/merged-source';
import { exactKey, isBlank } from '../text/unicode';
import type { MergeList } from './lists';

/** Columns of origin in front: number of the list, unit, file, sheet, row, found twice. */
export const ORIGIN_COLUMNS = 6;

/** A column of the merged table, without the columns of origin. */
export interface OutColumn {
  readonly label: string;
  readonly field: FieldId | null;
}
/** Where a list's columns go. */
export interface ListColumns {
  readonly list: MergeList;
  /** Columns of the list as the merged sheet has them. */
  readonly columns: readonly MergedColumn[];
  /** 0-based column of the list → 0-based column of the merged sheet. */
  readonly places: ReadonlyMap<number, number>;
  /** 0-based columns of the merged sheet that are filled from what headings say of the list. */
  readonly added: ReadonlyMap<AddedField, number>;
}
/** What a heading, a title or the unit's name says of each household of a list that has no such column. */
export type AddedField = 'thon' | 'phan_loai' | 'khu_vuc';
export interface MergedColumns {
  readonly columns: readonly OutColumn[];
  readonly lists: readonly ListColumns[];
  /** Headers of columns nobody knows the field of, kept as they are. */
  readonly unmatched: readonly string[];
}

interface Found {
  readonly key: string;
  readonly field: FieldId | null;
  readonly label: string;
  /** 0-based, of the list; null for a column that is added. */
  readonly from: number | null;
  readonly labels: readonly string[];
  readonly reason: MergedColumn['reason'];
  readonly confidence: number;
}

/** The columns of all lists put together: fields in the order in which the lists have them, then the rest. */
export function mergeColumns(lists: readonly MergeList[]): MergedColumns {
  const areas = new Set(lists.map(({ area }) => area).filter((area) => area !== null));
  const found = lists.map((list) => [...fieldsOf(list), ...addedTo(list, areas.size > 1), ...othersOf(list)]);
  const labels = new Map<string, { readonly field: FieldId | null; readonly labels: Set<string> }>();
  for (const { key, field, label } of found.flat()) {
    const known = labels.get(key);
    if (known === undefined) labels.set(key, { field, labels: new Set([label]) });
    else known.labels.add(label);
  }
  const keys = [...labels.keys()].sort((a, b) => rank(labels.get(a)) - rank(labels.get(b)));
  const at = new Map(keys.map((key, index) => [key, ORIGIN_COLUMNS + index]));
  return {
    columns: keys.map((key) => ({ field: labels.get(key)?.field ?? null, label: labelOf(labels.get(key)) })),
    lists: lists.map((list, index) => placesOf(list, found[index] ?? [], at)),
    unmatched: keys.flatMap((key) => (labels.get(key)?.field === null ? [labelOf(labels.get(key))] : [])),
  };
}

type Labels = { readonly field: FieldId | null; readonly labels: ReadonlySet<string> } | undefined;

const rank = (of: Labels): number => (of?.field === null ? 1 : 0);

/** The header all lists share, else the field's name; that of a measure says its unit and stays. */
function labelOf(of: Labels): string {
  const [first = '', ...more] = of?.labels ?? [];
  const field = of?.field ?? null;
  return more.length === 0 || field === null || isMeasured(field) ? first : fieldLabel(field);
}

function placesOf(list: MergeList, found: readonly Found[], at: ReadonlyMap<string, number>): ListColumns {
  const placed = found.flatMap((each) => {
    const column = at.get(each.key);
    return column === undefined ? [] : [{ ...each, column }];
  });
  return {
    list,
    columns: placed.map(({ column, field, labels, reason, confidence }) => ({
      column,
      field,
      labels,
      reason,
      confidence,
    })),
    places: new Map(placed.flatMap(({ from, column }) => (from === null ? [] : [[from, column] as const]))),
    added: new Map(
      placed.flatMap(({ from, field, column }) =>
        from === null ? [[field as AddedField, column] as const] : [],
      ),
    ),
  };
}

function fieldsOf({ reading: { fields, header, table } }: MergeList): Found[] {
  return fields.map(({ field, column, header: label, reason, confidence }) => {
    const unit = isMeasured(field) ? unitOfColumn(table, field) : null;
    const above = unit?.kind === 'ok' && unit.unit.from === 'above' ? POWER_WORDS[unit.unit.power] : '';
    const labels = header.paths[column]?.labels ?? [label];
    const said =
      above === '' ? labels : [...labels.slice(0, -1), `${labels[labels.length - 1] ?? ''} ${above}`];
    // Two units are two columns: nobody can add numbers that are not of one kind.
    const kind =
      unit === null ? '' : unit.kind === 'ok' ? `${unit.unit.power} ${unit.unit.months}` : exactKey(label);
    return {
      key: `${field} ${kind}`,
      field,
      label: said.join(' / '),
      from: column,
      labels: said,
      reason,
      confidence,
    };
  });
}

const POWER_WORDS = { 0: '(đồng)', 3: '(nghìn đồng)', 6: '(triệu đồng)' } as const;

/** Columns that a list needs for what its headings say. */
function addedTo({ records, reading: { table }, area }: MergeList, areasDiffer: boolean): Found[] {
  const add = (field: AddedField): Found => ({
    ...{ key: `${field} `, field, label: fieldLabel(field), from: null, labels: [fieldLabel(field)] },
    ...{ reason: 'label', confidence: 1 },
  });
  const lacks = (field: AddedField): boolean => !table.columns.has(field);
  const hamlet = lacks('thon') && records.some((record) => record.hamlet !== null);
  const stated = lacks('phan_loai') && records.some(({ recordedClass }) => recordedClass.kind === 'ok');
  return [
    ...(hamlet ? [add('thon')] : []),
    ...(stated && saysClass(table) ? [add('phan_loai')] : []),
    ...(areasDiffer && area !== null && lacks('khu_vuc') && table.role !== 'members' ? [add('khu_vuc')] : []),
  ];
}

/** By headings among its rows: what its title says goes along with the title, marks go along as columns. */
function saysClass({ classRows }: MergeList['reading']['table']): boolean {
  return classRows.length > 0;
}

/** Every further column that holds or heads something, under its own header. */
function othersOf({ reading: { table, header, fields } }: MergeList): Found[] {
  const taken = new Set(fields.map(({ column }) => column));
  const width = Math.max(
    header.paths.length,
    ...table.dataRows.map((row) => table.cells[row - 1]?.length ?? 0),
  );
  const times = new Map<string, number>();
  const found: Found[] = [];
  for (let column = 0; column < width; column++) {
    if (taken.has(column)) continue;
    const labels = header.paths[column]?.labels ?? [];
    const holds = table.dataRows.some((row) => !isBlank(cellOf(table, row, column)));
    if (!holds && (labels.length === 0 || !isHeadOfTable(table, column))) continue;
    const label = labels.length > 0 ? labels.join(' / ') : columnLetter(column);
    const nth = (times.get(exactKey(label)) ?? 0) + 1;
    times.set(exactKey(label), nth);
    found.push({
      ...{ key: `= ${exactKey(label)} ${nth}`, field: null, label, from: column },
      ...{ labels: labels.length > 0 ? labels : [label], reason: 'label', confidence: 1 },
    });
  }
  return found;
}

function cellOf({ cells }: MergeList['reading']['table'], row: number, column: number): Cell {
  return cells[row - 1]?.[column] ?? null;
}

/** A table beside this one has its own headers: they are not this list's. */
function isHeadOfTable({ cells, headerRows }: MergeList['reading']['table'], column: number): boolean {
  return headerRows.some((row) => !isBlank(cells[row - 1]?.[column]));
}
