/**
 * The vocabulary of the core: cells, the register read from them, findings, figures, progress.
 * Data only; no behaviour. Rows and columns in references are 1-based, as staff see them.
 */
import type { RefusalReason } from './fixes/change';
import type { MessageParams } from './errors';
import type { FieldId } from './register/fields';

export type Lang = 'vi' | 'en';

/* ---------- cells ---------- */

/** A calendar date that came from a date cell, `YYYY-MM-DD`; no time, no zone. */
export interface DateCell {
  readonly date: string;
}
/** A cell as it crosses into the core. Blank is null; a formula error is its text ('#N/A'). */
export type Cell = string | number | boolean | DateCell | null;

/** One sheet as read: `cells[r][c]` is row r + 1, column c + 1. */
export interface SheetGrid {
  readonly name: string;
  readonly id: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats in the same shape, read only where they decide a meaning (a percent cell). */
  readonly formats?: readonly (readonly string[])[];
  /** GN Sổ gộp, by its mark. */
  readonly merged?: true;
}
/** A rectangle of cells, 1-based. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
/** What can be asked of a sheet beyond its values; read when asked, once a sheet. Null: not known here. */
export interface SheetDetails {
  /** In the shape of the sheet's cells; '' where a cell holds no formula, else '=SUM(J11:J274)' as a US sheet writes it. */
  formulas(sheetId: number): readonly (readonly string[])[] | null;
  merges(sheetId: number): readonly CellBlock[] | null;
  /** In the shape of the sheet's cells; '.VnTimeH' tells an old encoding. */
  fonts(sheetId: number): readonly (readonly string[])[] | null;
}
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What became of a cell's text. `absent`: the sheet has no such column. `blank`: nothing written.
 * `unreadable`: something is written that is not a value of the field; it never counts as a value.
 */
export type Reading<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'absent' };

/* ---------- values ---------- */

export type Sex = 'male' | 'female';
/** Class as recorded in the register. `escaped` and `average` are not poor; they are kept apart for the forms. */
export type HouseholdClass = 'poor' | 'nearPoor' | 'escaped' | 'average' | 'notPoor';
export type Area = 'urban' | 'rural';
export type StandardId = 'vn-2016' | 'vn-2022' | 'vn-2027';

/** A birth date with the precision it was written with; month and day are null when not known. */
export interface BirthDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}
/** Why a birth date could not be read. */
export type BirthProblem = 'unreadable' | 'impossible';
export type BirthReading =
  | { readonly kind: 'ok'; readonly value: BirthDate }
  | { readonly kind: 'unreadable'; readonly text: string; readonly problem: BirthProblem }
  | { readonly kind: 'blank' }
  | { readonly kind: 'absent' };

/**
 * A personal identity number (số định danh, CCCD).
 * `digits`: what is left after spaces, dots, dashes and apostrophes; may still hold letters.
 * `valid`: exactly 12 digits. `padded`: the 12 digits a 9-11 digit number would have had, else null.
 */
export interface IdNumber {
  readonly digits: string;
  readonly valid: boolean;
  readonly padded: string | null;
  /** The cell holds a number, not text. */
  readonly storedAsNumber: boolean;
}
/** A relationship word: canonical label and group (domain/codes.json). */
export interface Relation {
  readonly label: string;
  readonly group: 'head' | 'spouse' | 'child' | 'parent' | 'grandparent' | 'grandchild' | 'other';
}
export interface Ethnicity {
  readonly name: string;
  readonly minority: boolean;
  /** False when an alias or another spelling was written: 'Cor' for 'Co'. */
  readonly canonical: boolean;
}

/* ---------- the register ---------- */

/** households: one row a household; members: one row a person, joined by code; both: heads with members beneath. */
export type TableRole = 'households' | 'members' | 'both';
export type TableLayout = 'one-row' | 'head-then-members' | 'member-rows';
/** Which households the table means to list. */
/** `other`: some other part of the households ('hộ có mức sống trung bình', 'hộ mới chuyển đến'). */
export type Coverage = 'all' | 'poor-and-near' | 'escaped' | 'gone' | 'other';

export interface GroupRow {
  readonly row: number;
  readonly hamlet: string;
}
/** A heading among the rows that gives the class of the households beneath it ('A. HỘ NGHÈO'). */
export interface ClassRow {
  readonly row: number;
  /** As written. */
  readonly label: string;
  /** Null when the heading names no single class: it ends what the heading before it said. */
  readonly heads: HouseholdClass | null;
}
/** A printed subtotal or grand total. `dataRows`: rows of the block above that it should add up (a total: all data rows). */
export interface TotalRow {
  readonly row: number;
  readonly kind: 'subtotal' | 'total';
  readonly label: string;
  readonly dataRows: readonly number[];
}
/** What the officer said of a household that neither 'Hộ nghèo' nor 'Hộ cận nghèo' is marked for. */
export type BlankMarks = 'notPoor' | 'unreviewed';

export interface RegisterTable {
  readonly sheet: string;
  readonly sheetId: number;
  readonly role: TableRole;
  readonly layout: TableLayout;
  readonly coverage: Coverage;
  /** The class of every household of the list when only its title says so ('DANH SÁCH HỘ CẬN NGHÈO'), else null. */
  readonly impliedClass: HouseholdClass | null;
  /** The title above the table, one line, or null. */
  readonly title: string | null;
  readonly headerRows: readonly number[];
  readonly indexRow: number | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** Field → 0-based column. */
  readonly columns: ReadonlyMap<FieldId, number>;
  readonly cells: readonly (readonly Cell[])[];
  /** Left out until somebody has said it: the class of such a household is not known. */
  readonly blankMarks?: BlankMarks;
  readonly groupRows: readonly GroupRow[];
  readonly classRows: readonly ClassRow[];
  /** The hamlet the title or the sheet's name gives ('DANH SÁCH HỘ … TỔ DÂN PHỐ 3'); null when they name none, several or two. */
  readonly hamlet: string | null;
  readonly totalRows: readonly TotalRow[];
  /** Data rows (1-based), in order: household rows and member rows, without group, total and repeated header rows. */
  readonly dataRows: readonly number[];
}

/** A person on one row of one table. On a one-row table this is the head, from the household's own row. */
export interface Person {
  readonly table: RegisterTable;
  readonly row: number;
  /** The column the name came from: `ho_ten` or `chu_ho`. */
  readonly nameField: FieldId;
  /** As written, NFC and trimmed; null when blank. */
  readonly name: string | null;
  readonly relation: Reading<Relation>;
  readonly isHead: boolean;
  readonly birth: BirthReading;
  readonly sex: Reading<Sex>;
  readonly idNumber: Reading<IdNumber>;
  readonly ethnicity: Reading<Ethnicity>;
  /** False for the dead, those who moved away, live-in helpers and lodgers: not counted in the size. */
  readonly counted: boolean;
}

/** A household as one table writes it. */
export interface HouseholdRecord {
  readonly table: RegisterTable;
  /** The row that carries the household's fields: the head's (`head.row`), unless the first row alone has them. */
  readonly row: number;
  /** The row one field of the household is read from: `row`, or the other of the two where `row` leaves it blank. */
  rowOf(field: FieldId): number;
  readonly code: Reading<string>;
  /** From the hamlet column, else from the group row above, else from the sheet; null when none of them says. */
  readonly hamlet: string | null;
  readonly size: Reading<number>;
  readonly recordedClass: Reading<HouseholdClass>;
  readonly startClass: Reading<HouseholdClass>;
  readonly b1: Reading<number>;
  readonly b2: Reading<number>;
  /** Income per person and month, VND. */
  readonly income: Reading<number>;
  /** The 12 marks in legal order; null when the table has no such columns. A null element could not be read. */
  readonly deprivations: readonly (boolean | null)[] | null;
  readonly head: Person;
  /** Every person listed under the household in this table, the head's row included; empty on a one-row table. */
  readonly members: readonly Person[];
}

/** One household of the register: its record on each sheet that lists it. `records[0]` is the main list's. */
export interface Household {
  readonly index: number;
  readonly records: readonly HouseholdRecord[];
  readonly main: HouseholdRecord;
  /** The record whose table lists members, or null. */
  readonly withMembers: HouseholdRecord | null;
  readonly members: readonly Person[];
}

/** What a printed summary counts for an area, and the rates it prints beside the counts. */
export type SummaryMeasure =
  | 'total'
  | 'poor'
  | 'nearPoor'
  | 'notPoor'
  | 'persons'
  | 'male'
  | 'female'
  | 'poorPersons'
  | 'nearPoorPersons'
  | 'poorRate'
  | 'nearPoorRate'
  | 'bothRate'
  | 'poorPersonsRate'
  | 'nearPoorPersonsRate';
/**
 * Columns of a table of movements (diễn biến). `up`, `down`: all that came and all that left; the others are parts
 * of them. `escaped`: 'thoát nghèo' where the form does not say to which class.
 */
export type MoveMeasure =
  | 'start'
  | 'toSibling'
  | 'above'
  | 'escaped'
  | 'otherDown'
  | 'fromSibling'
  | 'relapse'
  | 'arisen'
  | 'otherUp'
  | 'down'
  | 'up'
  | 'end';
/** Which households a movement is of; `any`: the table does not say. */
export type MoveClass = 'poor' | 'nearPoor' | 'any';
/** A number as printed: '2,43%' is 2.43 with two decimals. */
export interface SummaryCell {
  /** 1-based. */
  readonly column: number;
  readonly value: number;
  readonly decimals: number;
  /** Written with a per cent sign. */
  readonly percent: boolean;
  /** A number kept as text. */
  readonly asText: boolean;
}
export interface SummaryRow {
  readonly row: number;
  readonly label: string;
  readonly isTotal: boolean;
  /** A heading with numbers of its own over the rows below ('I. Khu vực thành thị'). */
  readonly isGroup: boolean;
  /** What the row counts where the form has a row for each ('Phân tổ'); households where it does not say. */
  readonly unit: 'households' | 'persons';
  readonly cells: Readonly<Partial<Record<SummaryMeasure, SummaryCell>>>;
  readonly moves: Readonly<Partial<Record<MoveClass, Readonly<Partial<Record<MoveMeasure, SummaryCell>>>>>>;
  /** Columns (1-based) whose cell is written but no number. */
  readonly unread: readonly number[];
}
/** A summary printed by the staff, by area: counts, rates, movements of the period; numbers as written. */
export interface SummaryTable {
  readonly sheet: string;
  readonly sheetId: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Columns (1-based) of rates and averages: a total row does not add them up. */
  readonly ratioColumns: readonly number[];
  readonly title: string | null;
  /** The year its title or the sheet's name gives, or null. */
  readonly year: number | null;
  /** The column of the areas' names, 1-based. */
  readonly labelColumn: number;
  /** Columns (1-based) of the movements the table prints, whether a row fills them or not. */
  readonly moveColumns: Readonly<Partial<Record<MoveClass, Readonly<Partial<Record<MoveMeasure, number>>>>>>;
  readonly rows: readonly SummaryRow[];
}

export interface Register {
  readonly tables: readonly RegisterTable[];
  /** Every household row of the main list once, as written (a household listed twice is two rows). */
  readonly households: readonly Household[];
  /** Households on the lists of those who left during the period (Hộ giảm). */
  readonly gone: readonly HouseholdRecord[];
  /** Records of a secondary list that match no household of the main list, neither by code nor by the head's ID number. */
  readonly unmatched: readonly HouseholdRecord[];
  /** Records of secondary lists whose code is not in the main list (they may have been matched by ID number). */
  readonly codeNotInMain: readonly HouseholdRecord[];
  /** Rows of a member sheet whose household code is not in the household sheet. */
  readonly orphans: readonly Person[];
  readonly summaries: readonly SummaryTable[];
  /** Hamlet names in order of first appearance. */
  readonly hamlets: readonly string[];
}

/* ---------- settings of a run ---------- */

export interface RunSettings {
  readonly standard: StandardId;
  readonly area: Area;
  /** Review date, `YYYY-MM-DD`: ages are taken at it. */
  readonly asOf: string;
  readonly lang: Lang;
  /** Name of the commune or ward as the workbook writes it ('Phường Phổ Minh'), or null. */
  readonly unitName: string | null;
  /** Today, `YYYY-MM-DD`, for headings and for whether the plan's year is over. */
  readonly today: string;
  /** Last day of the plan's year, `YYYY-MM-DD`. */
  readonly periodEnd: string;
}

/* ---------- findings ---------- */

export type Severity = 'error' | 'warning' | 'info';

/** How the ward wants the rules to run (GN Cài đặt); codes and threshold names that do not exist change nothing. */
export interface RuleSettings {
  /** Codes switched off. */
  readonly off: readonly string[];
  /** Code → severity instead of the catalogue's. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** Threshold name → number instead of the default. */
  readonly thresholds: Readonly<Record<string, number>>;
}

/** What may be written instead. Text is written as text (the cell is set to '@' first), null clears the cell. */
export interface Fix {
  /** The new value of the finding's cell (of `at`, where that is another cell). */
  readonly value: string | number | null;
  /** safe: format or derived value only, may be applied by the bulk button. confirm: a person must say yes. */
  readonly apply: 'safe' | 'confirm';
  /** The cell to write to, when it is not the finding's own. */
  readonly at?: CellRef;
  /** The values to choose from, when only a person can tell which; `value` then lists them as 'a | b'. Never safe. */
  readonly options?: readonly (string | number)[];
  /** `value` is a formula, '=SUM(J11:J274)' as a US sheet writes it. Never safe. */
  readonly isFormula?: boolean;
  /** What that formula gives today; null where it cannot be told. */
  readonly result?: number | null;
  /** Further cells of the same finding (a column converted at once), each with its new value. */
  readonly batch?: readonly { readonly ref: CellRef; readonly value: string | number | null }[];
}
export interface Finding {
  /** Catalogue code, 'FD02'. */
  readonly code: string;
  /** Rule id, 'id-number-lost-zero'. */
  readonly rule: string;
  readonly severity: Severity;
  readonly ref: CellRef;
  readonly field: FieldId | null;
  /** The sentence in the run's language. Never a whole ID number. */
  readonly message: string;
  /** What the cell shows, ID numbers masked. */
  readonly found: string;
  /** What is expected there, in words or as a value; '' when only the officer can know. */
  readonly expected: string;
  /** What to do, starting with a verb. */
  readonly todo: string;
  /** Other cells that are part of the evidence and could be the wrong one. */
  readonly related: readonly CellRef[];
  readonly fix: Fix | null;
  /** Why there is no fix although the rule knows one: nothing may be written into the cell. */
  readonly blocked?: RefusalReason;
  readonly household: { readonly code: string; readonly name: string; readonly hamlet: string | null } | null;
  /** Codes of other rules that say the same from the same cause. */
  readonly also: readonly string[];
  readonly key: FindingKey;
}
/**
 * What a finding is recognised by in a later run, wherever its row has moved. Both are hashes: no name and no ID
 * number can be read from them.
 */
export interface FindingKey {
  /** The rule and what it is about: household, person, field. */
  readonly record: string;
  /** What the cell and the cells of its evidence held. */
  readonly value: string;
}
/** Records a rule could not judge, by reason. */
export interface NotAssessable {
  readonly code: string;
  readonly rule: string;
  readonly reason: string;
  readonly count: number;
}
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notAssessable: readonly NotAssessable[];
  readonly passed: number;
}

/* ---------- figures ---------- */

/** A figure with all that makes it traceable. `value` is null when it cannot be computed. */
export interface IndicatorFigure {
  readonly id: string;
  readonly group: { readonly by: string; readonly name?: string };
  readonly numerator: number;
  readonly denominator: number;
  /** In `unit`, not rounded. */
  readonly value: number | null;
  readonly unit: 'percent' | 'households' | 'persons' | 'points';
  /** Records left out because they could not be judged. */
  readonly notAssessable: number;
  readonly standard: StandardId;
  /** Sheet the rows come from. */
  readonly source: string;
}

/** The class a household has by a standard, with the reason as a message code. */
export interface Classification {
  readonly result: 'poor' | 'nearPoor' | 'notPoor' | 'notAssessable';
  readonly by: 'income' | 'points' | null;
  readonly reason: ClassReason;
}
export interface ClassReason {
  readonly code: string;
  readonly params: MessageParams;
  /** Where two ways disagree: the reason of each. */
  readonly parts?: readonly ClassReason[];
}

/* ---------- targets ---------- */

export type TargetKind =
  | 'reduce-rate'
  | 'reduce-count'
  | 'reduce-relative'
  | 'reach-count'
  | 'at-most-count'
  | 'reach-share'
  | 'at-most-share'
  | 'one-per-household'
  | 'qualitative';
export type ProgressStatus = 'exceeded' | 'met' | 'in-progress' | 'not-met' | 'no-data';

/** A target of the plan. Values carry the decimals the plan wrote. */
export interface Target {
  readonly id: string;
  readonly kind: TargetKind;
  /** The plan's wording. */
  readonly text: string;
  /** How the wording is read where it does not say it itself, as the target sheet has it in square brackets. */
  readonly reading?: string;
  /** One of the built-in plan, which nobody has confirmed to be the unit's own: never judged. */
  readonly sample?: true;
  readonly unit: string;
  /** Planned value: points, count or per cent; null when the plan gives no number. */
  readonly value: number | null;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  readonly decimals: number;
  /** Planned number of households beside a rate ('tương ứng 16 hộ'). */
  readonly count: number | null;
  /** 'by': reduce by points; 'to': down to a level. */
  readonly form: 'by' | 'to';
  /** 'trên', 'dưới': the bound itself does not count. */
  readonly strict: boolean;
  /** at-most-count, at-most-share: a flow over the period (cannot be undone) rather than a stock. */
  readonly flow: boolean;
  /** What the actual is computed from: a source id of targets/sources, or null when entered by hand. */
  readonly source: string | null;
  readonly responsible: string;
  /** Heading of the plan it stands under, or null. */
  readonly section: string | null;
  /** Where each number was read, for links and notes; null for the built-in template. */
  readonly cells: Readonly<
    Partial<Record<'value' | 'count' | 'baseline' | 'actual' | 'denominator', CellRef>>
  >;
  /** Numbers typed by the staff; null when blank. */
  readonly entered: {
    readonly baseline: number | null;
    readonly baselineTotal: number | null;
    readonly actual: number | null;
    readonly denominator: number | null;
  };
}
/** A count with what it is a part of, as counted from the register. */
export interface Actual {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Rows of the denominator that could not be judged. */
  readonly unknown: number;
  /** Sheets the rows come from, in words for the note. */
  readonly from: string;
}
/** A row of the register: a person's or a household's. */
export type RegisterRow =
  Pick<Person, 'table' | 'row' | 'name'> | Pick<HouseholdRecord, 'table' | 'row' | 'head'>;

/** The rows behind a figure: those that count, those that do not, those nobody can tell of. */
export interface RowsBehind {
  readonly yes: readonly RegisterRow[];
  readonly no: readonly RegisterRow[];
  readonly unknown: readonly RegisterRow[];
}
export interface TargetProgress {
  readonly target: Target;
  readonly baseline: Actual | null;
  readonly actual: Actual | null;
  readonly from: 'register' | 'entered' | 'none';
  /** Null where the result does not come from the register. */
  readonly behind: RowsBehind | null;
  /** Points, per cent or count reached, not rounded; null when unknown. */
  readonly value: number | null;
  /** Per cent of the plan, one decimal half up, never 100 when unmet; null when there is none. */
  readonly achievement: number | null;
  readonly achievementPoints: number | null;
  readonly met: boolean | null;
  readonly metPoints: boolean | null;
  /** What is still missing, in natural units; null when unknown. */
  readonly gap: number | null;
  readonly status: ProgressStatus;
  /** The result in one sentence, in the run's language. */
  readonly sentence: string;
  /** Notes: which list, which date, contradictions. */
  readonly notes: readonly string[];
}
