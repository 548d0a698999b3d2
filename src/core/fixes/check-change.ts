/** What a change did to the findings: mended, or made worse. */
import type { CellRef, CheckResult, Register } from '../model';
import { keyOf } from './change';
import type { Bundle, RefusalReason, Write } from './change';

/** A register read and checked. */
export interface Checked extends Pick<CheckResult, 'findings' | 'notAssessable'> {
  readonly register: Register;
}
/** Reads and checks grids, always with the same settings; `written`: formulas that are not in the sheets yet. */
export type Check<G> = (grids: readonly G[], written?: readonly Write[]) => Checked;

/** 'FD02 12:8:DS hộ' of every finding, and of those that are errors. */
interface Index {
  readonly all: ReadonlySet<string>;
  /** Cell → codes of its errors. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
}
const nameOf = (code: string, ref: CellRef): string => `${code} ${keyOf(ref)}`;

function indexOf({ findings }: Checked): Index {
  const all = new Set<string>();
  const errors = new Map<string, string[]>();
  for (const { code, ref, severity } of findings) {
    all.add(nameOf(code, ref));
    if (severity !== 'error') continue;
    const key = keyOf(ref);
    const codes = errors.get(key);
    if (codes) codes.push(code);
    else errors.set(key, [code]);
  }
  return { all, errors };
}

/**
 * Judges bundles that were written together. A change is bad when its finding is still there, or when a cell it wrote
 * to has an error it did not have.
 *
 * @returns the reason of every bundle that must go, by key
 */
export function badBundles(
  bundles: readonly Bundle[],
  before: Checked,
  after: Checked,
): ReadonlyMap<string, RefusalReason> {
  const [was, is] = [indexOf(before), indexOf(after)];
  const bad = new Map<string, RefusalReason>();
  const lost = losesRows(before.register, after.register);
  for (const bundle of bundles) {
    const reason = lost ? 'loses-rows' : worse(bundle, was, is);
    if (reason !== null) bad.set(bundle.key, reason);
  }
  return bad;
}

function worse(bundle: Bundle, was: Index, is: Index): RefusalReason | null {
  if (is.all.has(nameOf(bundle.code, bundle.ref))) return 'not-mended';
  const brings = bundle.writes.some(({ ref }) =>
    (is.errors.get(keyOf(ref)) ?? []).some((code) => !was.all.has(nameOf(code, ref))),
  );
  return brings ? 'new-error' : null;
}

/** Whether a row that was read as one of the register no longer is: its findings would vanish with it. */
export function losesRows(before: Register, after: Register): boolean {
  return before.tables.some((table) => {
    const again = after.tables.find(({ sheet }) => sheet === table.sheet);
    if (!again || again.dataRows.length < table.dataRows.length) return true;
    const rows = new Set(again.dataRows);
    return table.dataRows.some((row) => !rows.has(row));
  });
}
