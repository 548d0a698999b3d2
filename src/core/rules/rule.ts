/** The frame every rule fits into: what it is, what it says, what it looks at. */
import type { MessageParams } from '../errors';
import type {
  Cell,
  CellRef,
  Fix,
  HouseholdRecord,
  Lang,
  Person,
  Register,
  RegisterTable,
  RuleSettings,
  RunSettings,
  Severity,
  SheetDetails,
} from '../model';
import type { HouseholdJudge } from '../indicators/household-judge';
import type { Question } from '../register/explain-questions';
import type { FieldId } from '../register/fields';
import type { OnProgress } from '../progress';
import type { PovertyStandard } from '../standards/standard';
import type { ReasonId } from './reasons';
import type { RegisterIndex } from './register-index';
import type { Thresholds } from './thresholds';

export interface RuleTexts {
  /** Title of the catalogue. */
  readonly title: string;
  /** Why it matters to a household. */
  readonly why: string;
  /** What to do: starts with a verb, says whether the fix is safe, to confirm, or for the officer to find out. */
  readonly fix: string;
  /** Sentences with `{slots}`; `default` always exists. `{household}`, `{person}` and `{found}` are filled by the run. */
  readonly messages: Readonly<Record<string, string>> & { readonly default: string };
  /** What to do for a message whose answer differs from `fix`; keyed as `messages`. */
  readonly fixes?: Readonly<Record<string, string>>;
}
/**
 * When a rule runs (rules/README.md section 2): broken and wrongly encoded text first, then what each cell says, then
 * headers, which rows belong together, whether cells agree, what is missing where nothing above has said so, and last
 * what is printed below the rows.
 */
export const STAGES = ['text', 'headers', 'codes', 'values', 'agreement', 'missing', 'printed'] as const;

export interface RuleMeta {
  /** Catalogue code, 'FD02'. */
  readonly code: string;
  /** File name: thing-what, 'id-number-lost-zero'. */
  readonly id: string;
  readonly stage: (typeof STAGES)[number];
  readonly severity: Severity;
  /** What one outcome is about. */
  readonly scope: 'household' | 'person' | 'table' | 'report';
  /** Columns without which nothing can be judged. */
  readonly needs: readonly FieldId[];
  /** Whether its fix may be applied by the bulk button. */
  readonly autofix: 'safe' | 'confirm' | 'no' | 'safe-or-confirm';
  /** Codes whose error in a cell does not silence this rule there: it says something of its own (cases O03, O12). */
  readonly besideErrorOf?: readonly string[];
  readonly source: string;
}
export interface RuleContext {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  /** Classes as whatever shows them has them: by the ward's own B1 point table where there is one. */
  readonly judge: HouseholdJudge;
  /** The register's records and persons, each once. */
  readonly index: RegisterIndex;
  /** Every number rules compare with, as the ward has set it (GN Cài đặt) or by default. */
  readonly thresholds: Thresholds;
  /** Lists the ward keeps in GN Cài đặt; null where it keeps none. */
  readonly lists: RuleLists;
  /** What is still to be decided about the columns (GN Thiết lập). */
  readonly questions: readonly Question[];
  /** Formulas and merged cells of the sheets. */
  readonly details: SheetDetails;
  /** Last period's register, for rules that compare; null when none was given. */
  readonly previous: Register | null;
  /** What the last check of this workbook counted; null at the first. */
  readonly lastRun: LastRun | null;
}
export interface RuleLists {
  /** Names of the unit's hamlets. */
  readonly hamlets: readonly string[] | null;
}
export interface LastRun {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly households: number;
  readonly persons: number;
  /** What that check itself was compared with; null: it was the first. Left out where it is not known. */
  readonly before?: Omit<LastRun, 'before'> | null;
}
/** What a run gives the rules beside the register; everything but the settings may be left out. */
export type CheckInputs = Pick<RuleContext, 'settings' | 'standard'> & {
  readonly judge?: HouseholdJudge;
  readonly rules?: RuleSettings;
  readonly lists?: RuleLists;
  readonly questions?: readonly Question[];
  readonly details?: SheetDetails;
  readonly previous?: Register | null;
  readonly lastRun?: LastRun | null;
  /** Told before each rule how many of the rules have run. */
  readonly onProgress?: OnProgress;
};
/** Where a finding stands. */
export interface Place {
  readonly table: RegisterTable;
  readonly row: number;
  readonly field: FieldId;
}
/** A fix as rules state it: places instead of cell references. */
export type FixOffer = Omit<Fix, 'at' | 'batch'> & {
  readonly at?: Place | CellRef;
  readonly batch?: readonly { readonly at: Place | CellRef; readonly value: string | number | null }[];
};
export interface FindingDetails {
  /** Key of `messages`; default 'default'. */
  readonly message?: string;
  readonly params?: MessageParams;
  /** What should stand there: a text as it is to be shown, or a number. */
  readonly expected?: string | number;
  readonly related?: readonly (Place | CellRef)[];
  /** Further cells with the very same fault (a column in an old font): evidence as well, and as faulty as the first. */
  readonly alsoAt?: readonly (Place | CellRef)[];
  readonly fix?: FixOffer | null;
  /** The household the finding is about; found from the row when left out. */
  readonly record?: HouseholdRecord;
  /** What the finding is about, where it is more than the household it is shown at: the name of a hamlet. */
  readonly subject?: string;
  /** The person `{person}` stands for. */
  readonly person?: Person;
  /** The cell's value when it is not the one at the place. */
  readonly found?: Cell;
  /**
   * What was worked out from cells that are not named as evidence, where it is not among the numbers in `params`: when
   * it changes, a reason given to pass the finding over no longer holds. No words of a language, rows or sheets.
   */
  readonly compared?: readonly (string | number)[];
  readonly severity?: Severity;
  /** Codes of rules that would say the same from the same cause: one cause, one finding. Those rules then stay silent. */
  readonly also?: readonly string[];
}
/** What a rule may say of a record: passed, failed, or not assessable with the reason. */
export interface RuleReport {
  pass(count?: number): void;
  fail(at: Place | CellRef, details?: FindingDetails): void;
  skip(reason: ReasonId, count?: number): void;
  /** True when an earlier rule found an error in that cell: the input is not to be trusted. */
  hasError(at: Place | CellRef): boolean;
  /** Rows of a sheet in which an earlier rule found an error: few, so that a rule may start from them. */
  errorRows(sheet: string): Iterable<number>;
}
export interface Rule {
  readonly meta: RuleMeta;
  readonly texts: Readonly<Record<Lang, RuleTexts>>;
  check(register: Register, context: RuleContext, report: RuleReport): void;
}
