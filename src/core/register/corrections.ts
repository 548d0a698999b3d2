/** What the officer typed into the yellow cells of GN Thiết lập, as decisions. */
import { BLANK_MARKS_TEXTS } from '../messages/blank-marks';
import { say } from '../messages/catalogue';
import { setupTexts } from '../messages/setup';
import type { BlankMarks, Cell } from '../model';
import { cellText, fold, isBlank, labelKey, normaliseText } from '../text/unicode';
import type { Explanation, SheetExplanation } from './explain';
import { labelOf } from './explain-columns';
import { FIELDS, type FieldDefinition, type FieldId } from './fields';
import { claimsOf, headerKey, type Vocabulary } from './header-names';
import type { Decision } from './remember';
import type { SheetRole } from './field-matching';

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
  /** What was typed for a whole sheet and is no role. */
  readonly refusedRoles: readonly { readonly sheet: string; readonly text: string }[];
  /** What was typed for blanks in the columns of marks and is no answer; left out where there is none. */
  readonly refusedBlanks?: readonly { readonly sheet: string; readonly text: string }[];
}

/** A block of the set-up sheet: a sheet that is read, or one left alone whose columns are shown. */
interface Block {
  readonly sheet: string;
  readonly role: SheetExplanation['role'] | null;
  readonly fields: readonly { readonly column: string; readonly header: string }[];
  readonly unmapped: readonly { readonly column: string; readonly header: string }[];
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
  const lines = typedCells(cells, explanation, at);
  const roles = lines
    .filter(({ shown }) => ROLE_LEADS.has(shown))
    .map(({ sheet: { sheet }, text }) => ({ sheet, text, role: ROLES.get(fold(text)) }));
  const blanks = lines
    .filter(({ shown }) => BLANK_LEADS.has(shown))
    .map(({ sheet: { sheet }, text }) => ({ sheet, text, blankMarks: BLANKS.get(fold(text)) }));
  const noAnswers = blanks
    .filter(({ blankMarks }) => blankMarks === undefined)
    .map(({ sheet, text }) => ({ sheet, text }));
  const read = lines
    .filter(({ shown }) => !ROLE_LEADS.has(shown) && !BLANK_LEADS.has(shown))
    .map((each) => ({ ...each, field: fieldOf(each.text, each.sheet) }));
  const twice = (sheet: Block, field: FieldId | null | undefined): boolean =>
    field !== null &&
    field !== undefined &&
    read.filter((each) => each.sheet === sheet && each.field === field).length > 1;
  return {
    decisions: [
      ...read.flatMap(({ sheet, column, field }): Decision[] =>
        field === undefined || column === null || twice(sheet, field)
          ? []
          : [{ sheet: sheet.sheet, column, field }],
      ),
      ...roles.flatMap(({ sheet, role }): Decision[] =>
        role === undefined ? [] : [{ sheet, column: null, field: null, role }],
      ),
      ...blanks.flatMap(({ sheet, blankMarks }): Decision[] =>
        blankMarks === undefined ? [] : [{ sheet, column: null, field: null, blankMarks }],
      ),
    ],
    ...(noAnswers.length > 0 ? { refusedBlanks: noAnswers } : {}),
    refusedRoles: roles.filter(({ role }) => role === undefined).map(({ sheet, text }) => ({ sheet, text })),
    refused: read.flatMap(({ sheet, column, shown, text, field }) =>
      field !== undefined && column !== null && !twice(sheet, field)
        ? []
        : [{ sheet: sheet.sheet, column: column ?? shown, text, twice: twice(sheet, field) }],
    ),
  };
}

interface Typed {
  readonly sheet: Block;
  /** Letters now; null when the column is not found. */
  readonly column: string | null;
  /** Letters on the set-up sheet. */
  readonly shown: string;
  readonly text: string;
}

function typedCells(
  cells: readonly (readonly Cell[])[],
  { sheets, ignored }: Explanation,
  at: CorrectionColumns,
): Typed[] {
  const found: Typed[] = [];
  const blocks: Block[] = [
    ...sheets,
    ...ignored.flatMap(({ sheet, table }): Block[] => (table ? [{ sheet, role: null, ...table }] : [])),
  ];
  const seen = new Map<string, number>();
  let current: Block | undefined;
  for (const row of cells) {
    const lead = normaliseText(cellText(row[at.letter]));
    const alone = row.every((cell, column) => column === at.letter || isBlank(cell));
    if (alone) {
      // Tables of one sheet have blocks of one name, in the same order.
      const same = blocks.filter(({ sheet }) => normaliseText(sheet) === lead);
      const nth = seen.get(lead) ?? 0;
      seen.set(lead, nth + 1);
      current = same[Math.min(nth, same.length - 1)] ?? current;
    } else if (
      current !== undefined &&
      (/^[A-Z]{1,3}$/.test(lead) || ROLE_LEADS.has(lead) || BLANK_LEADS.has(lead)) &&
      !isBlank(row[at.typed])
    ) {
      const header = normaliseText(cellText(row[at.header]));
      const text = normaliseText(cellText(row[at.typed]));
      found.push({ sheet: current, column: columnNow(current, lead, header), shown: lead, text });
    }
  }
  return found;
}

/** The column whose header is still the one shown: at its letters, else the only one of that header. */
function columnNow({ fields, unmapped }: Block, letters: string, header: string): string | null {
  const same = [...fields, ...unmapped].filter((each) => normaliseText(each.header) === header);
  const inPlace = same.find(({ column }) => column === letters);
  if (inPlace) return inPlace.column;
  return same.length === 1 ? (same[0]?.column ?? null) : null;
}

/** The first cell of the row on which a sheet's role is typed. */
const ROLE_LEADS: ReadonlySet<string> = new Set(
  (['vi', 'en'] as const).map((lang) => say(setupTexts, lang, 'role-lead')),
);
const ROLES: ReadonlyMap<string, SheetRole | null> = new Map([
  ...['danh sach ho', 'so ho', 'la danh sach ho', 'list of households', 'households'].map(
    (words) => [words, 'households'] as const,
  ),
  ...['khong dung', 'khong doc', 'bo qua', 'de nguyen', '0', 'not used', 'unused'].map(
    (words) => [words, 'unused'] as const,
  ),
  ...[
    'ky truoc',
    'so ky truoc',
    'so ho ky truoc',
    'nam truoc',
    'so nam truoc',
    'last period',
    'previous',
  ].map((words) => [words, 'previous'] as const),
  ...['tu nhan', 'tu dong', 'as recognised', 'automatic'].map((words) => [words, null] as const),
]);

/** The first cell of the row on which is typed what a blank in both columns of marks means. */
const BLANK_LEADS: ReadonlySet<string> = new Set(
  (['vi', 'en'] as const).map((lang) => say(BLANK_MARKS_TEXTS, lang, 'lead')),
);
const BLANKS: ReadonlyMap<string, BlankMarks | null> = new Map([
  ...['khong ngheo', 'ho khong ngheo', 'not poor'].map((words) => [words, 'notPoor'] as const),
  ...['chua ra soat', 'chua xet', 'not reviewed'].map((words) => [words, 'unreviewed'] as const),
  ...['tu nhan', 'tu dong', 'chua ro', 'as recognised'].map((words) => [words, null] as const),
]);

/** On a sheet that is not read the name may be that of any kind of sheet. */
function fieldOf(text: string, { role }: Block): FieldId | null | undefined {
  const roles = role === null ? (['households', 'targets', 'summary'] as const) : [role];
  return roles.map((each) => fieldNamed(text, each)).find((field) => field !== undefined);
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
