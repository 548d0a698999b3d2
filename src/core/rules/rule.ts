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
  RunSettings,
  Severity,
} from '../model';
import type { FieldId } from '../register/fields';
import type { PovertyStandard } from '../standards/standard';
import type { ReasonId } from './reasons';
import type { RegisterIndex } from './register-index';

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
export interface RuleMeta {
  /** Catalogue code, 'FD02'. */
  readonly code: string;
  /** File name: thing-what, 'id-number-lost-zero'. */
  readonly id: string;
  readonly severity: Severity;
  /** What one outcome is about. */
  readonly scope: 'household' | 'person' | 'table' | 'report';
  /** Columns without which nothing can be judged. */
  readonly needs: readonly FieldId[];
  /** Whether its fix may be applied by the bulk button. */
  readonly autofix: 'safe' | 'confirm' | 'no' | 'safe-or-confirm';
  readonly source: string;
}
export interface RuleContext {
  readonly settings: RunSettings;
  readonly standard: PovertyStandard;
  /** The register's records and persons, each once. */
  readonly index: RegisterIndex;
}
/** Where a finding stands. */
export interface Place {
  readonly table: RegisterTable;
  readonly row: number;
  readonly field: FieldId;
}
export interface FindingDetails {
  /** Key of `messages`; default 'default'. */
  readonly message?: string;
  readonly params?: MessageParams;
  readonly expected?: string;
  readonly related?: readonly (Place | CellRef)[];
  readonly fix?: Fix | null;
  /** The household the finding is about; found from the row when left out. */
  readonly record?: HouseholdRecord;
  /** The person `{person}` stands for. */
  readonly person?: Person;
  /** The cell's value when it is not the one at the place. */
  readonly found?: Cell;
  readonly severity?: Severity;
}
/** What a rule may say of a record: passed, failed, or not assessable with the reason. */
export interface RuleReport {
  pass(count?: number): void;
  fail(at: Place | CellRef, details?: FindingDetails): void;
  skip(reason: ReasonId, count?: number): void;
  /** True when an earlier rule found an error in that cell: the input is not to be trusted. */
  hasError(at: Place): boolean;
}
export interface Rule {
  readonly meta: RuleMeta;
  readonly texts: Readonly<Record<Lang, RuleTexts>>;
  check(register: Register, context: RuleContext, report: RuleReport): void;
}
