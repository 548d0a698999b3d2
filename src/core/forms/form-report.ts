/** The forms in the machine-readable report: figures and notes, no names. */
import type { StandardId } from '../model';
import type { FilledForm, FilledForms, NotWritten } from './index';
import type { BrokenIdentity, CheckedIdentities } from './identities';
import { noteSentences } from './notes';
import type { OpenCell } from './open-cells';
import { sourcesOf } from './sources';
import type { FormData, FormId, PartId } from './form';

export interface FormReport {
  readonly id: FormId;
  readonly sheet: string;
  readonly standard: StandardId;
  readonly asOf: string;
  /** Sheets with the columns counted. */
  readonly sources: readonly string[];
  /** Index of each column, without its formula. */
  readonly columns: readonly string[];
  /** Forms with a row an area. */
  readonly rows?: readonly {
    readonly kind: 'total' | 'part' | 'zone' | 'area';
    readonly area: string;
    readonly part?: PartId;
    readonly unit?: 'households' | 'persons';
    /** Not rounded; null: cannot be told. */
    readonly values: readonly (number | null)[];
    /** What two columns count together, where nobody can tell which of both a household is in. */
    readonly together?: { readonly columns: readonly [string, string]; readonly value: number | null };
    /**
     * Columns that are null because somebody may belong in them or elsewhere: how many may, and which list would tell of
     * all of them and is not there.
     */
    readonly open?: readonly {
      readonly column: string;
      readonly households: number;
      readonly lists: OpenCell['lists'];
    }[];
  }[];
  /** Forms with a row a person: how many are listed. */
  readonly listed?: readonly { readonly part: PartId; readonly households: number; readonly lines: number }[];
  readonly identities: {
    /** null: no row fails, and some could not be checked. */
    readonly ok: boolean | null;
    readonly checked: number;
    /** Rows with a blank among the columns of the formula. */
    readonly unchecked: number;
    readonly fails: readonly IdentityReport[];
  };
  readonly notes: readonly string[];
}
type IdentityReport = Pick<BrokenIdentity, 'column' | 'area' | 'written' | 'computed'> & {
  readonly part?: PartId;
  readonly unit?: 'households' | 'persons';
};
export interface FormsReport {
  readonly forms: readonly FormReport[];
  readonly formsNotWritten: readonly {
    readonly id: FormId;
    readonly sheet: string;
    readonly why: NotWritten;
  }[];
}

const indexOf = ({ index }: { readonly index: string }): string => index.split('=')[0] ?? index;

function reportOf(filled: FilledForm, data: FormData): FormReport {
  const { form } = filled;
  const { standard, settings } = data;
  return {
    id: form.id,
    sheet: form.sheet,
    standard: standard.id,
    asOf: settings.asOf,
    sources: sourcesOf(filled, data),
    columns: filled.columns.map(indexOf),
    ...(filled.kind === 'areas'
      ? {
          rows: filled.rows.map(({ kind, label, part, unit, values, together, open }) => ({
            kind,
            area: label,
            ...(part ? { part } : {}),
            ...(unit ? { unit } : {}),
            values,
            ...(together !== undefined && filled.form.undivided
              ? { together: { columns: filled.form.undivided.columns, value: together } }
              : {}),
            ...(open.size > 0 ? { open: [...open].map(openReport) } : {}),
          })),
        }
      : { listed: filled.counts.map(({ part, households, lines }) => ({ part, households, lines })) }),
    identities:
      filled.kind === 'areas'
        ? identitiesOf(filled.identities)
        : { ok: true, checked: 0, unchecked: 0, fails: [] },
    notes: noteSentences(filled, data),
  };
}

function openReport([column, { items, lists }]: readonly [string, OpenCell]) {
  return { column, households: items.length, lists };
}

function identitiesOf({ checked, broken, unchecked }: CheckedIdentities): FormReport['identities'] {
  const fails = broken.map(({ column, area, part, unit, written, computed }) => ({
    ...{ column: column.split('=')[0] ?? column, area, written, computed },
    ...(part ? { part } : {}),
    ...(unit ? { unit } : {}),
  }));
  const ok = fails.length > 0 ? false : unchecked.length > 0 ? null : true;
  return { ok, checked, unchecked: unchecked.length, fails };
}

/** What was filled, and what was not with the reason. */
export function formsReport({ filled, notWritten }: FilledForms, data: FormData): FormsReport {
  return {
    forms: filled.map((each) => reportOf(each, data)),
    formsNotWritten: notWritten.map(({ form, why }) => ({ id: form.id, sheet: form.sheet, why })),
  };
}
