/** GN Phân loại hộ: the class the register records beside the class the standard gives, with its reason. */
import { restsOnScoredB1, scoredB1Of } from '../indicators/scored-b1';
import type { SideBySide } from '../indicators/standards-side-by-side';
import { reasonText } from '../messages/indicators';
import type { Classification, Household, Register, RunSettings } from '../model';
import type { PovertyStandard } from '../standards/standard';
import { areasText } from './area-words';
import { FORMATS, none, number, text } from './cells';
import type { Comparison } from './class-comparison';
import { compareClasses, isListed, recordedText } from './class-comparison';
import { addStandards, namesOf } from './classes-standards';
import { addClassesSummary } from './classes-summary';
import type { Draft } from './draft';
import { addRow, addSpace, newDraft, wide } from './draft';
import { addTitle } from './heading';
import { codeCell } from './household-code';
import { AGREEMENT_TINTS } from './palette';
import { sheetOfDraft } from './sheet-of-draft';
import type { CellStyle, ModelCell, SheetModel } from './sheet-model';
import { dateText } from './wording';
import type { Words } from './words';
import { unitOf, wordsOf } from './words';
import { standardName } from './standard-name';

export interface ClassesSheetInput {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  readonly register: Register;
  /** One a household, in the order of `register.households`. */
  readonly classifications: readonly Classification[];
  /** The households under this standard and the next; null after the last. */
  readonly both: SideBySide | null;
  /** Sentences on what the ward typed of the next standard. */
  readonly besideRemarks?: readonly string[];
  /** What the classes rest on that is not verified. */
  readonly remarks: readonly string[];
}

const HEADERS = [
  'hamlet',
  'code',
  'head',
  'size',
  'b1',
  'b2',
  'income',
  'inRegister',
  'computed',
  'comparison',
  'reason',
] as const;
/** Millimetres, 252 together. */
const WIDTHS = [21, 17, 31, 11, 12, 12, 17, 20, 20, 22, 69] as const;
const CELL: CellStyle = { border: true, size: 10 };
const CENTER: CellStyle = { ...CELL, align: 'center' };

/**
 * The classes sheet: counts of all households above; below, one row for each household that is poor, near-poor or
 * newly escaped in the register, whose computed class differs, or whose written class cannot be read; last, the households
 * under two standards.
 */
export function classesSheet(input: ClassesSheetInput): SheetModel {
  const { settings, standard, register, classifications } = input;
  const words = wordsOf(settings.lang);
  const draft = newDraft(WIDTHS);
  const compared = register.households.map((household, index) =>
    compareClasses(household, classifications[index] ?? null),
  );
  addTitle(
    draft,
    words('classes.title'),
    words('classes.subtitle', {
      unit: unitOf(settings, words),
      standard: standardName(standard, settings.lang, restsOnScoredB1(classifications)),
      area: areasText(register, settings.area, words),
      asOf: dateText(settings.asOf),
    }),
  );
  addSpace(draft, 5);
  addClassesSummary(draft, compared, words);
  const below =
    input.both === null
      ? []
      : [words('standards.below', namesOf(input.both, { words, lang: settings.lang }))];
  for (const remark of [words('classes.note'), ...below, ...input.remarks])
    addRow(draft, [wide(text(remark, { italic: true, size: 10 }), WIDTHS.length)]);
  addSpace(draft, 6);
  const header: CellStyle = { border: true, bold: true, size: 10, align: 'center' };
  const headerRow = addRow(
    draft,
    HEADERS.map((key) => text(words(`classes.${key}`), header)),
  );
  const listed = listedInOrder(compared, register);
  for (const each of listed) addHousehold(draft, each, settings, words);
  if (listed.length === 0) addRow(draft, [text(words('classes.none'), { italic: true, wrap: false })]);
  // Below the list: what stands above its header stays on the screen.
  if (input.both !== null)
    addStandards(draft, { both: input.both, remarks: input.besideRemarks ?? [] }, words, settings.lang);
  return sheetOfDraft(draft, 'classes', { headerRow, foldRows: { from: 3, to: headerRow - 1 } });
}

/** The households worth a row: hamlets in the register's order, rows as they stand; without a hamlet last. */
export function listedInOrder(compared: readonly Comparison[], register: Register): Comparison[] {
  const place = ({ household }: Comparison) => {
    const index = register.hamlets.indexOf(household.main.hamlet ?? '');
    return index < 0 ? register.hamlets.length : index;
  };
  return compared
    .filter(isListed)
    .sort((a, b) => place(a) - place(b) || a.household.index - b.household.index);
}

function addHousehold(draft: Draft, compared: Comparison, settings: RunSettings, words: Words): void {
  const { household, computed, agreement } = compared;
  const { main } = household;
  const result = computed?.result ?? 'notAssessable';
  addRow(draft, [
    text(main.hamlet ?? '–', CELL),
    codeCell(household, words),
    text(main.head.name ?? '–', CELL),
    readCell(household, 'size'),
    b1Cell(household, computed),
    readCell(household, 'b2'),
    readCell(household, 'income'),
    text(recordedText(main.recordedClass, words), CENTER),
    text(words(result === 'notAssessable' ? 'classes.noData' : `classes.${result}`), CENTER),
    text(words(`classes.${agreement}`), { ...CENTER, bold: true, ...AGREEMENT_TINTS[agreement] }),
    text(computed === null ? '–' : reasonText(computed.reason, settings.lang), { ...CELL, size: 9.5 }),
  ]);
}

/** The B1 that was judged: the register's, else that of the ward's table. Without one of either, what is written. */
function b1Cell(household: Household, computed: Comparison['computed']): ModelCell {
  const scored = computed && scoredB1Of(computed);
  return scored !== null
    ? number(scored, FORMATS.count, { ...CELL, italic: true })
    : readCell(household, 'b1');
}

/** The first record that gives a number, as the classification takes it; else what is written there, else '–'. */
function readCell({ records }: Household, field: 'size' | 'b1' | 'b2' | 'income'): ModelCell {
  for (const record of records) {
    const reading = record[field];
    if (reading.kind === 'ok') return number(reading.value, FORMATS.count, CELL);
  }
  const reading = records[0]?.[field];
  return reading?.kind === 'unreadable' ? text(reading.text, { ...CENTER, italic: true }) : none(CELL);
}
