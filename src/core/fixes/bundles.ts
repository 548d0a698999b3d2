/** Findings as bundles of writes. */
import type { Cell, Finding, Fix, Severity, SheetGrid } from '../model';
import { keyOf } from './change';
import type { AsFormula, Bundle, NewValue, Write } from './change';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Every cell a fix writes to, each once: the batch may name the finding's own cell again. */
export function writesOf(finding: Finding, fix: Fix): Write[] {
  const writes = new Map<string, Write>();
  const first = { ref: fix.at ?? finding.ref, value: fix.value, ...formulaOf(fix) };
  for (const write of [first, ...(fix.batch ?? [])]) writes.set(keyOf(write.ref), write);
  return [...writes.values()];
}

/**
 * The bundles of the findings whose fix the bulk button may apply, the most important first. A fix with several
 * values to choose from is never one of them.
 */
export function safeBundles(findings: readonly Finding[]): Bundle[] {
  return findings
    .flatMap((finding) => {
      const { fix } = finding;
      if (fix === null || fix.apply !== 'safe' || fix.options !== undefined) return [];
      return [bundleOf(finding, fix.apply, writesOf(finding, fix))];
    })
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

export function bundleOf(finding: Finding, apply: Fix['apply'], writes: readonly Write[]): Bundle {
  const { code, severity, ref, household } = finding;
  const values = writes.map(({ ref: at, value }) => `${keyOf(at)}=${JSON.stringify(value)}`);
  return {
    key: `${code} ${keyOf(ref)} ${values.join(' ')}`,
    code,
    severity,
    ref,
    apply,
    household,
    writes,
  };
}

export function formulaOf({ isFormula, result = null }: AsFormula): AsFormula {
  return isFormula ? { isFormula, result } : {};
}

/** Whether a value that is to be no formula would become one. */
export function isMistaken({ value, isFormula }: Pick<Write, 'value' | 'isFormula'>): boolean {
  return !isFormula && isFormulaLike(value);
}

/** Text that a sheet may take for a formula, or whose first sign it may swallow, even in a cell of text. */
function isFormulaLike(value: NewValue): boolean {
  return typeof value === 'string' && /^[=+']/.test(value);
}

/** Whether two cell contents are the same in value and kind. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (typeof a === 'object' && a !== null) return typeof b === 'object' && b !== null && a.date === b.date;
  return a === b;
}

/** Grids by sheet name, for reading and writing single cells. */
export function cellIn(grids: readonly SheetGrid[], { ref }: Pick<Write, 'ref'>): Cell {
  return grids.find(({ name }) => name === ref.sheet)?.cells[ref.row - 1]?.[ref.column - 1] ?? null;
}

/** The grids with the writes made; rows and sheets nobody writes to are shared with the ones given. */
export function writeGrids(grids: readonly SheetGrid[], writes: readonly Write[]): SheetGrid[] {
  return grids.map((grid) => {
    const own = writes.filter(({ ref }) => ref.sheet === grid.name);
    if (own.length === 0) return grid;
    const cells = [...grid.cells];
    const copied = new Map<number, Cell[]>();
    for (const write of own) {
      const { ref } = write;
      let row = copied.get(ref.row);
      if (!row) copied.set(ref.row, (row = [...(cells[ref.row - 1] ?? [])]));
      while (row.length < ref.column) row.push(null);
      row[ref.column - 1] = valueOf(write, row[ref.column - 1] ?? null);
      cells[ref.row - 1] = row;
    }
    return { ...grid, cells };
  });
}

/** A formula's cell shows its result; what it showed before where that cannot be told. */
function valueOf({ value, isFormula, result }: Write, before: Cell): Cell {
  return isFormula ? (result ?? before) : value;
}
