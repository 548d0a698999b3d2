/** What a report form is made of: plain data that says what each column counts. */
import type { HouseholdClass, HouseholdRecord, Person, Register, RunSettings } from '../model';
import type { Answer, GroupSubject } from '../indicators/household-groups';
import type { MoveColumn } from '../indicators/move-ends';
import type { Movement } from '../indicators/movement';
import type { FieldId } from '../register/fields';
import type { PovertyStandard } from '../standards/standard';

/** Ids of shared/domain/forms.json. */
export type FormId =
  | 'ket_qua'
  | 'dien_bien_ngheo'
  | 'dien_bien_can_ngheo'
  | 'thieu_hut_so'
  | 'thieu_hut_tyle'
  | 'nhom_doi_tuong'
  | 'nhom_doi_tuong_b'
  | 'dan_toc'
  | 'nguyen_nhan'
  | 'tre_em'
  | 'tong_hop_tinh'
  | 'danh_sach_ho'
  | 'danh_sach_thoat'
  | 'danh_sach_chi_tiet'
  | 'can_ngheo_2016';

/** What the forms are filled from. */
export interface FormData {
  readonly register: Register;
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  /** Every household of the main list. */
  readonly main: readonly Item[];
  /** Households of the list kept for the poor and near-poor; of the main list where there is none. */
  readonly special: readonly Item[];
  /** Null where neither the register nor last period's tells the classes at the start. */
  readonly moves: readonly Item[] | null;
  /** Pairs of the movements that may be one household, until somebody has decided. */
  readonly waiting: readonly WaitingPair[];
  /** Last period's register, where the movements come from it, and those before, which tell who fell back. */
  readonly previous: Register | null;
  readonly older: readonly Register[];
  /** The standard the classes at the start are by, where it is another one; null: the same, or nothing tells. */
  readonly standardThen: PovertyStandard | null;
  /** The register calls some household 'hộ có mức sống trung bình': without that it may not keep them at all. */
  readonly tellsAverage: boolean;
}
/** What is counted: a household or a person of one, always for an area and with its persons. */
export interface Item {
  readonly subject: GroupSubject;
  readonly record: HouseholdRecord;
  readonly class: HouseholdClass | null;
  /** '' when not known. */
  readonly hamlet: string;
  /** Persons at the start and the end of the period; the same for a register of one date. */
  readonly persons: { readonly start: number | null; readonly end: number | null };
  readonly movement?: Movement;
  readonly person?: Person;
}
export interface WaitingPair {
  readonly before: Item;
  readonly now: Item;
}
/** Something an item is or is not. */
export interface Fact {
  /** Names the sentence of the notes about items it cannot be told for. */
  readonly note: FactNote;
  /** Columns it is told by, for the note on where the form was counted from. */
  readonly fields: readonly FieldId[];
  /** A count stands even where it could be told for nobody: the form's identity then says what is missing. */
  readonly countsAlways?: boolean;
  /** Of an item that cannot be told: whether for want of words, or because two cells say the opposite of each other. */
  readonly isContradicted?: (item: Item) => boolean;
  answer(item: Item, data: FormData): Answer;
}
export type FactNote =
  | 'everybody'
  | 'class'
  | 'average'
  | 'minority'
  | 'ethnicity'
  | 'indigenous'
  | 'noWorker'
  | 'merit'
  | 'headSex'
  | 'marks'
  | 'reasons'
  | 'start'
  | 'end'
  | 'relapse'
  | 'age'
  | 'insurance'
  | 'nutrition'
  | 'school';

/** Households (or persons) for which all of `is` and none of `isNot` hold. */
export interface Count {
  readonly is: readonly Fact[];
  readonly isNot?: readonly Fact[];
  /** Fixed by the column; else by the row (Hộ | Nhân khẩu), households where rows are not split. */
  readonly unit?: 'households' | 'persons';
  /** Which size counts as persons: the end's unless told. */
  readonly persons?: 'start' | 'end';
  /** Of all items in every part of the table: the facts of the part need not hold. */
  readonly ofAll?: boolean;
}
export type Measure =
  | { readonly count: Count }
  /** Per cent of one column in another, by the form's own formula. */
  | { readonly rate: readonly [numerator: string, denominator: string] }
  /** Sum of columns, by a formula. */
  | { readonly sum: readonly string[] }
  /** Per cent of those for whom the fact can be told: no denominator of the form would leave the unknown out. */
  | { readonly share: { readonly of: readonly Fact[]; readonly fact: Fact } }
  /** Nobody can tell how it is counted, or there is nothing to count it from. */
  | { readonly untold: UntoldColumn };
/** Why no register fills a column. */
export type UntoldColumn = 'movementRate' | 'bounds';

export interface FormColumn {
  /** Names the column in formulas of others and in identities. */
  readonly key: string;
  readonly title: string;
  /** As the form's index row writes it: '4=3/1*100'. */
  readonly index: string;
  readonly measure: Measure;
}
/** A header over several columns, or a column. */
export type HeaderNode<Leaf = FormColumn> = HeaderGroup<Leaf> | Leaf;
export interface HeaderGroup<Leaf = FormColumn> {
  readonly title: string;
  readonly columns: readonly HeaderNode<Leaf>[];
}

/** `result` = sum of `plus` − sum of `minus`, on every row. */
export interface Identity {
  readonly result: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}
/** Two columns that part what other facts count, where often nobody can tell which of both a household is in. */
export interface Undivided {
  readonly columns: readonly [string, string];
  /** What both count together. */
  readonly is: readonly Fact[];
  /** Parts them: yes is the first column, no the second. */
  readonly by: Fact;
  /** They stand side by side: a row that cannot be parted has one cell over both. */
  readonly isMerged: boolean;
}
export type PartId = 'poor' | 'nearPoor';
export interface Part {
  readonly id: PartId;
  readonly title: string;
  readonly is: readonly Fact[];
}
interface FormBase {
  readonly id: FormId;
  /** Name of its sheet, at most 31 characters. */
  readonly sheet: string;
  /** The form's own words stay Vietnamese in both languages: it is handed in. */
  readonly title: string;
  /** 'hộ, khẩu, %' */
  readonly unit: string;
  /** Row of the title: programs that read exports of the national software look for it there. */
  readonly titleRow: 4 | 5;
}
/** A row an area. */
export interface AreaForm extends FormBase {
  readonly kind: 'areas';
  readonly population: 'main' | 'special' | 'children' | 'moves';
  /** Two rows an area, households and persons ('Phân tổ'). */
  readonly split: boolean;
  /** Index of the label columns, 'A', 'B' and with `split` 'C'. */
  readonly total: 'first' | 'last';
  /** Title of the total row. */
  readonly totalTitle: string;
  /** Areas stand under 'Khu vực thành thị' and 'Khu vực nông thôn', each with its own sums. */
  readonly byZone?: boolean;
  /** The same table for the poor and the near-poor, one below the other. */
  readonly parts?: readonly Part[];
  readonly columns: (data: FormData) => readonly HeaderNode[];
  readonly identities: readonly Identity[];
  /** The class whose movements it counts. */
  readonly movesOf?: PartId;
  /** Which of its columns, by key, are the columns of movements: a household nobody can place leaves them blank. */
  readonly moveColumns?: Readonly<Record<string, MoveColumn>>;
  readonly undivided?: Undivided;
  /** Columns that tell nothing of their own: with these alone the form is empty. */
  readonly bare?: readonly string[];
  /** The form belongs to an older standard and is written under it only. */
  readonly only?: PovertyStandard['id'];
  /** Notes that hold for the form as such. */
  readonly remarks: readonly FormRemark[];
}
/** A line of a list: a person, or a household none of whose members is listed. */
export interface Line {
  readonly item: Item;
  readonly person: Person;
  readonly isHead: boolean;
  /** Running numbers: of the line, of the household, of the member in it; from 1. */
  readonly number: number;
  readonly household: number;
  readonly member: number;
}
export interface ListColumn {
  readonly title: string;
  readonly index: string;
  /** Millimetres on paper before the page is scaled to its width. */
  readonly width: number;
  readonly align?: 'left' | 'center';
  /** Columns of the register it is copied from. */
  readonly fields: readonly FieldId[];
  cell(line: Line, data: FormData): string | number | null;
}
export interface ListPart {
  readonly id: PartId;
  readonly title: string;
  readonly items: readonly Item[];
}
/** A row a person. */
export interface ListForm extends FormBase {
  readonly kind: 'list';
  readonly columns: readonly HeaderNode<ListColumn>[];
  /** A heading row for each hamlet. */
  readonly byHamlet: boolean;
  /** Null where nothing tells who belongs on the list. */
  readonly parts: (
    data: FormData,
  ) => { readonly parts: readonly ListPart[]; readonly remarks: readonly FormRemark[] } | null;
  /** Columns whose want has a sentence of its own, by index. */
  readonly ownBlank: readonly { readonly index: string; readonly why: 'indigenous' }[];
}
export type FormDefinition = AreaForm | ListForm;
export type FormRemark =
  | 'deprivationSum'
  | 'rateOfKnown'
  | 'overlap'
  | 'overlapOnly'
  | 'personsOfHouseholds'
  | 'severalReasons'
  | 'children'
  | 'ethnicityOfHead'
  | 'movesPersons'
  | 'movesPrevious'
  | 'movesOwn'
  | 'provincePractice'
  | 'superseded'
  | 'escapedBy'
  | 'escapedList'
  | 'escapedClass'
  | 'escapedNearUnknown'
  | 'newOrOld'
  | 'personalData';

export function isGroup<Leaf extends object>(node: HeaderNode<Leaf>): node is HeaderGroup<Leaf> {
  return 'columns' in node;
}
/** The columns of a header from left to right. */
export function leavesOf<Leaf extends object>(nodes: readonly HeaderNode<Leaf>[]): Leaf[] {
  return nodes.flatMap((node) => (isGroup(node) ? leavesOf(node.columns) : [node]));
}
