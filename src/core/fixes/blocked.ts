/** Findings whose fix cannot be written where it would go: they are for the officer, and say why. */
import { say } from '../messages/catalogue';
import { fixTexts } from '../messages/fixes';
import type { CellRef, Finding, Fix, Lang, SheetDetails, SheetGrid } from '../model';
import { arrayFormulas, type ArrayFormulas } from './array-formulas';
import { isMistaken, writesOf } from './bundles';
import type { Obstacle, RefusalReason } from './change';
import { shortKey, type RefusedBefore } from './refused';

type Formulas = Pick<SheetDetails, 'formulas'>;
type FormulaAt = (ref: CellRef) => Extract<Obstacle, 'formula' | 'array'> | null;

/**
 * Whether a formula stands in a cell or fills it. The formulas of a sheet are read when a cell of it is first asked
 * about, in one call.
 */
export function formulaObstacles(
  grids: readonly Pick<SheetGrid, 'name' | 'id'>[],
  details: Formulas,
): FormulaAt {
  const ids = new Map(grids.map(({ name, id }) => [name, id]));
  const arrays = new Map<number, ArrayFormulas>();
  return ({ sheet, row, column }) => {
    const id = ids.get(sheet);
    const formulas = id === undefined ? null : details.formulas(id);
    if (id === undefined || formulas === null) return null;
    if ((formulas[row - 1]?.[column - 1] ?? '') !== '') return 'formula';
    let filled = arrays.get(id);
    if (!filled) arrays.set(id, (filled = arrayFormulas(formulas)));
    return filled.fills(row, column) ? 'array' : null;
  };
}

/**
 * Details that keep what rules asked of them: a check reads no sheet again only to block a fix. What it has not seen,
 * the next *Sửa tự động* sees and remembers.
 */
export function watchFormulas(details: SheetDetails): {
  readonly details: SheetDetails;
  readonly seen: Formulas;
} {
  const known = new Map<number, ReturnType<Formulas['formulas']>>();
  const formulas = (id: number) => {
    const read = details.formulas(id);
    known.set(id, read);
    return read;
  };
  return { details: { ...details, formulas }, seen: { formulas: (id) => known.get(id) ?? null } };
}

/**
 * The findings, those whose fix cannot be written without one, and with what to do instead: by hand, and why. A safe
 * fix is written whole or not at all; of one to be confirmed each cell is asked about, so that one free cell will do.
 *
 * @param before what the last run of fixes did not make; a value that changed since is tried again
 */
export function blockFixes(
  findings: readonly Finding[],
  formulaAt: FormulaAt,
  before: RefusedBefore,
  lang: Lang,
): Finding[] {
  return findings.map((finding) => {
    const reason = finding.fix && reasonFor(finding, finding.fix, formulaAt, before);
    if (!reason) return finding;
    return { ...finding, fix: null, blocked: reason, todo: say(fixTexts, lang, `blocked-${reason}`) };
  });
}

type Blocking = Exclude<RefusalReason, 'gone' | 'not-offered' | 'later'>;

function reasonFor(finding: Finding, fix: Fix, formulaAt: FormulaAt, before: RefusedBefore): Blocking | null {
  // The formula is what is wrong.
  if (fix.isFormula) return null;
  const reasons = writesOf(finding, fix).map((write): Blocking | null =>
    isMistaken(write) ? 'formula-like' : formulaAt(write.ref),
  );
  const found = reasons.find((reason) => reason !== null) ?? null;
  const isBlocked = found !== null && (fix.apply === 'safe' || !reasons.includes(null));
  return isBlocked ? found : ((before.get(shortKey(finding.key)) ?? null) as Blocking | null);
}
