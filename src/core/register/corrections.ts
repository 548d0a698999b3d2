/** What the officer typed into the yellow cells of GN Thiết lập, as decisions. */
import type { Cell } from '../model';
import { cellText, fold, isBlank, labelKey, normaliseText } from '../text/unicode';
import type { Explanation, SheetExplanation } from './explain';
import { labelOf } from './explain-columns';
import { FIELDS, type FieldDefinition, type FieldId } from './fields';
import { claimsOf, headerKey, type Vocabulary } from './header-names';
import type { Decision } from './remember';

/** Where things stand on the sheet, 0-based: the column's letters, its header, and the yellow cell. */
export interface CorrectionColumns {
  readonly letter: number;
  readonly header: number;
  readonly typed: number;
}
export interface Corrections {
  readonly decisions: readonly Decision[];
  /** Cells that could not be used: not a field's name, a field for two columns, or a column that is not there now. */
  readonly refused: readonly {
    readonly sheet: string;
    readonly column: string;
    readonly text: string;
    readonly twice: boolean;
  }[];
}

const LEAVE_ALONE = new Set(['0', '-', 'de nguyen', 'khong', 'khong dung', 'bo qua', 'left alone']);

/**
 * Reads the corrections back. A block begins with the sheet's name alone on a row; below it a row's letters and header
 * say which column is meant: by the header where the letters have moved on.
 */
export function correctionsIn(
  cells: readonly (readonly Cell[])[],
  explanation: Explanation,
  at: CorrectionColumns,
): Corrections {
  const typed = typedCells(cells, explanation, at);
  const read = typed.map((each) => ({ ...each, field: fieldNamed(each.text, each.sheet.role) }));
  const twice = (sheet: SheetExplanation, field: FieldId | null | undefined): boolean =>
    field !== null &&
    field !== undefined &&
    read.filter((each) => each.sheet === sheet && each.field === field).length > 1;
  return {
    decisions: read.flatMap(({ sheet, column, field }) =>
      field === undefined || column === null || twice(sheet, field)
        ? []
        : [{ sheet: sheet.sheet, column, field }],
    ),
    refused: read.flatMap(({ sheet, column, shown, text, field }) =>
      field !== undefined && column !== null && !twice(sheet, field)
        ? []
        : [{ sheet: sheet.sheet, column: column ?? shown, text, twice: twice(sheet, field) }],
    ),
  };
}

interface Typed {
  readonly sheet: SheetExplanation;
  /** Letters now; null when the column is not found. */
  readonly column: string | null;
  /** Letters on the set-up sheet. */
  readonly shown: string;
  readonly text: string;
}

function typedCells(
  cells: readonly (readonly Cell[])[],
  { sheets }: Explanation,
  at: CorrectionColumns,
): Typed[] {
  const found: Typed[] = [];
  let current: SheetExplanation | undefined;
  for (const row of cells) {
    const lead = normaliseText(cellText(row[at.letter]));
    const alone = row.every((cell, column) => column === at.letter || isBlank(cell));
    if (alone) current = sheets.find(({ sheet }) => normaliseText(sheet) === lead) ?? current;
    else if (current !== undefined && /^[A-Z]{1,3}$/.test(lead) && !isBlank(row[at.typed])) {
      const header = normaliseText(cellText(row[at.header]));
      const text = normaliseText(cellText(row[at.typed]));
      found.push({ sheet: current, column: columnNow(current, lead, header), shown: lead, text });
    }
  }
  return found;
}

/** The column whose header is still the one shown: at its letters, else the only one of that header. */
function columnNow({ fields, unmapped }: SheetExplanation, letters: string, header: string): string | null {
  const same = [...fields, ...unmapped].filter((each) => normaliseText(each.header) === header);
  const inPlace = same.find(({ column }) => column === letters);
  if (inPlace) return inPlace.column;
  return same.length === 1 ? (same[0]?.column ?? null) : null;
}

const VOCABULARIES: Readonly<Record<SheetExplanation['role'], Vocabulary>> = {
  households: 'register',
  members: 'register',
  both: 'register',
  targets: 'targets',
  summary: 'summary',
};

/** The field of a name as shown or as known for a header; null to leave alone; undefined when it is none. */
export function fieldNamed(text: string, role: SheetExplanation['role']): FieldId | null | undefined {
  if (LEAVE_ALONE.has(fold(text))) return null;
  const vocabulary = VOCABULARIES[role];
  const key = labelKey(text);
  const shown = FIELDS.find(
    ({ id, level }) =>
      LEVELS[vocabulary].has(level) && LANGUAGES.some((lang) => labelKey(labelOf(id, lang)) === key),
  );
  if (shown) return shown.id;
  const [best, next] = claimsOf({ labels: [text], keys: [headerKey(text)] }, vocabulary);
  return best?.reason === 'label' && best.score !== next?.score ? best.field : undefined;
}

const LANGUAGES = ['vi', 'en'] as const;
const LEVELS: Readonly<Record<Vocabulary, ReadonlySet<FieldDefinition['level']>>> = {
  register: new Set(['household', 'member', 'both'] as const),
  targets: new Set(['target'] as const),
  summary: new Set(['summary'] as const),
};
