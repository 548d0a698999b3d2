/** Rules made up for the tests of fixing: each looks at every cell of one sheet and proposes a value. */
import type { Cell, Finding, Fix, Register, Severity, SheetGrid } from '../../../src/core/model';
import type { Check } from '../../../src/core/fixes/check-change';

export interface ToyRule {
  readonly code: string;
  readonly severity?: Severity;
  readonly apply?: Fix['apply'];
  /** What the rule complains of; null when it has nothing to say of the cell. */
  readonly wants: (
    cell: Cell,
    row: number,
    column: number,
    cells: readonly (readonly Cell[])[],
  ) => Fix['value'] | { readonly only: true } | null;
}
/** Complains without proposing anything. */
export const ONLY = { only: true } as const;

const NO_REGISTER: Register = {
  tables: [],
  households: [],
  gone: [],
  unmatched: [],
  codeNotInMain: [],
  orphans: [],
  summaries: [],
  hamlets: [],
};

export function finding(code: string, row: number, column: number, more: Partial<Finding> = {}): Finding {
  return {
    code,
    rule: code,
    severity: 'warning',
    ref: { sheet: 'Hộ', row, column },
    field: null,
    message: code,
    found: '',
    expected: '',
    todo: '',
    related: [],
    fix: null,
    household: null,
    also: [],
    key: { record: `${code} ${row}:${column}`, value: '' },
    ...more,
  };
}

/** A check made of toy rules; `calls.count` tells how often it ran. */
export function toyCheck(rules: readonly ToyRule[], calls = { count: 0 }): Check<SheetGrid> {
  return (grids) => {
    calls.count++;
    const cells = grids[0]?.cells ?? [];
    const findings = cells.flatMap((line, r) =>
      line.flatMap((cell, c) =>
        rules.flatMap(({ code, severity = 'warning', apply = 'safe', wants }) => {
          const value = wants(cell, r + 1, c + 1, cells);
          if (value === null) return [];
          const fix = typeof value === 'object' ? null : { value, apply };
          return [finding(code, r + 1, c + 1, { severity, fix })];
        }),
      ),
    );
    return { findings, notAssessable: [], register: NO_REGISTER };
  };
}

export const sheetOf = (...cells: (readonly Cell[])[]): SheetGrid[] => [{ name: 'Hộ', id: 1, cells }];
export const isText = (cell: Cell): cell is string => typeof cell === 'string';
/** One space where several stand. */
export const spaces: ToyRule = {
  code: 'T-spaces',
  wants: (cell) => (isText(cell) && /\s{2,}/.test(cell) ? cell.replace(/\s+/g, ' ') : null),
};
/** A capital at the beginning. */
export const capital: ToyRule = {
  code: 'T-capital',
  wants: (cell) => (isText(cell) && /^[a-z]/.test(cell) ? cell[0]!.toUpperCase() + cell.slice(1) : null),
};
