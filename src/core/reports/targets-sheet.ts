/** GN Chỉ tiêu: the sheet the staff fill in when the workbook has no table of targets of its own. */
import { formatVi } from '../arithmetic/format';
import type { Lang, RunSettings, Target } from '../model';
import type { FieldId } from '../register/fields';
import { blank, number, text } from './cells';
import type { Draft, Piece } from './draft';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { COLORS } from './palette';
import { aboutNearPoor, isPair } from './progress-context';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { unbroken } from './wording';
import type { Words } from './words';
import { unitOf, wordsOf } from './words';

export interface TargetsSheetInput {
  readonly settings: Pick<RunSettings, 'lang' | 'unitName' | 'periodEnd'>;
  readonly targets: readonly Target[];
  /** The targets are the built-in ones: the officer is asked to confirm them. */
  readonly builtIn?: boolean;
}

/** Header words of the staff's own sheets, so that the reader of target tables knows its own sheet again. */
const HEADERS = [
  'no',
  'target',
  'unit',
  'start',
  'plan',
  'actual',
  'total',
  'share',
  'responsible',
  'remark',
] as const;
/** Millimetres, 252 together. */
const WIDTHS = [10, 77, 18, 17, 19, 19, 19, 21, 28, 24] as const;
const CELL: CellStyle = { border: true };
const CENTER: CellStyle = { border: true, align: 'center' };
const INPUT: CellStyle = { border: true, align: 'center', fill: COLORS.input };
const MIN_HEIGHT = 21;
/** Columns of the words in front of the box. */
const CONFIRM_SPAN = 7;

/**
 * The target sheet: one row a target, an own row for the households beside a reduction in points. Cells to fill
 * have a pale fill; what the plan says stands in them already and may be changed.
 */
export function targetsSheet({ settings, targets, builtIn = false }: TargetsSheetInput): SheetModel {
  const words = wordsOf(settings.lang);
  const draft = newDraft(WIDTHS);
  const year = settings.periodEnd.slice(0, 4);
  addTitle(
    draft,
    words('targets.title', { year }),
    words(builtIn ? 'targets.subtitle' : 'targets.subtitleOwn', { unit: unitOf(settings, words) }),
  );
  const isExplained = targets.some((target) => IN_BRACKETS.test(target.text));
  const hint = [words('targets.hint'), ...(isExplained ? [words('targets.hintWords')] : [])].join(' ');
  addRow(draft, [wide(text(hint, { size: 10, align: 'center' }), WIDTHS.length)]);
  if (builtIn) addConfirmation(draft, words);
  addSpace(draft, 6);
  const header: CellStyle = { border: true, bold: true, size: 10.5, align: 'center', fill: COLORS.header };
  const headerRow = addRow(
    draft,
    HEADERS.map((key) => text(words(`targets.${key}`, { year }), header)),
  );
  let section: string | null = null;
  for (const target of targets) {
    if (target.section !== null && target.section !== section) addSection(draft, target.section);
    section = target.section;
    addTarget(draft, target, words);
  }
  return sheetOfDraft(draft, 'targets', { headerRow });
}

/** Words that say how a target is counted, as the reader of plans puts them behind it. */
const IN_BRACKETS = /\[[^\]]+\]\s*$/u;

/** One box for all of them; a row the officer changes is confirmed by itself. */
function addConfirmation(draft: Draft, words: Words): void {
  addSpace(draft, 4);
  addRow(
    draft,
    [wide(text(words('targets.confirm'), { bold: true, align: 'right' }), CONFIRM_SPAN), blank(INPUT)],
    { min: MIN_HEIGHT },
  );
}

/** A heading of the plan, 'e) Các chỉ tiêu …': its letter in the first column, as the staff write it. */
function addSection(draft: Draft, section: string): void {
  const [, letter = '', rest = section] = /^(\p{L})\)\s*(.*)$/su.exec(section) ?? [];
  const bold: CellStyle = { ...CELL, bold: true };
  const others: Piece[] = HEADERS.slice(2).map(() => blank(CELL));
  addRow(draft, [text(letter, { ...bold, align: 'center' }), text(rest, bold), ...others], {
    min: MIN_HEIGHT,
  });
}

function addTarget(draft: Draft, target: Target, words: Words): void {
  const pair = isPair(target);
  const start = pair ? blank(CELL) : inputCell(target.entered.baseline);
  const result = pair
    ? [blank(CELL), blank(CELL)]
    : [inputCell(target.entered.actual), inputCell(target.entered.denominator)];
  addRow(
    draft,
    [
      text(target.id, { ...CENTER, bold: true }),
      text(target.text, CELL),
      text(target.unit, CENTER),
      start,
      planCell(target, words),
      ...result,
      blank(CELL),
      ...tail(target, words),
    ],
    { min: MIN_HEIGHT },
  );
  if (!pair) return;
  addRow(
    draft,
    [
      blank(CELL),
      text(words(aboutNearPoor(target) ? 'targets.subNearPoor' : 'targets.subPoor'), CELL),
      text('hộ', CENTER),
      inputCell(target.entered.baseline),
      inputCell(target.count),
      inputCell(target.entered.actual),
      inputCell(target.entered.denominator),
      blank(CELL),
      ...tail(target, words),
    ],
    { min: MIN_HEIGHT },
  );
}
/** A range or 'trên', 'dưới' is written out, as a number alone would lose it. */
function planCell(target: Target, words: Words): ModelCell {
  const { value, max, decimals, strict } = target;
  if (value === null) return text(words('targets.noPlan'), { ...INPUT, italic: true });
  // 1 in a column of per cents would be taken for 100%.
  if (target.kind === 'reach-share' && max === null && value <= 1) {
    return text(`${strict ? 'trên ' : ''}${formatVi(value, decimals)}%`, INPUT);
  }
  if (max === null && !strict) return number(value, planFormat(decimals), INPUT);
  const shown = [value, ...(max === null ? [] : [max])].map((each) => formatVi(each, decimals)).join(' - ');
  const below = target.form === 'to' || target.kind.startsWith('at-most');
  return text(strict ? `${below ? 'dưới' : 'trên'} ${shown}` : shown, INPUT);
}
/** Rows of further targets, cell by cell as the columns of the sheet this module makes. */
export function furtherTargetRows(targets: readonly Target[], lang: Lang): ModelCell[][] {
  const draft = newDraft(WIDTHS);
  for (const target of targets) addTarget(draft, target, wordsOf(lang));
  return draft.rows.map((row) => row.map((cell) => cell ?? {}));
}
/** The field of each of its columns. */
export const TARGET_COLUMNS: readonly FieldId[] = [
  'tt',
  'chi_tieu',
  'don_vi_tinh',
  'dau_ky',
  'ke_hoach',
  'thuc_hien',
  'mau_so',
  'ty_le',
  'don_vi_chiu_trach_nhiem',
  'ghi_chu',
];
function tail(target: Target, words: Words): ModelCell[] {
  const from = words(target.source === null ? 'targets.byHand' : 'targets.byRegister');
  return [
    text(unbroken(target.responsible), { ...CENTER, size: 10 }),
    text(from, { ...CENTER, size: 10, italic: true }),
  ];
}
function inputCell(value: number | null): ModelCell {
  return value === null ? blank(INPUT) : number(value, '#,##0', INPUT);
}
function planFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `0.${'0'.repeat(decimals)}`;
}
