/** What the checks of the deprivation marks have in common: one mark, the household's members, two answers compared. */
import type { MessageParams } from '../../errors';
import type { HouseholdRecord, Person, Register } from '../../model';
import type { FieldId } from '../../register/fields';
import type { DeprivationBounds } from '../../standards/standard';
import { columnsOf } from '../household-columns';
import {
  markAt,
  markFixes,
  markState,
  memberTables,
  pointsAgreeWithout,
  tablesMarkedForAll,
  wholeHousehold,
  type KeepsForAll,
  type MarkField,
  type WholeContext,
} from '../marks';
import type { ReasonId } from '../reasons';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { scorePlace } from '../scores';

export interface MarkedHousehold {
  readonly record: HouseholdRecord;
  /** Everybody who counts; the list is whole as far as the register tells. */
  readonly members: readonly Person[];
  readonly isMarked: boolean;
}
export interface MarkContext extends RuleContext {
  readonly bounds: DeprivationBounds;
  readonly report: RuleReport;
  readonly listsMembers: WholeContext['listsMembers'];
  readonly keepsForAll: KeepsForAll;
}
/** `agrees`: nothing to report. Else the mark is wrong by what is written of the members. */
export type MarkVerdict =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'open'; readonly reason: ReasonId }
  | {
      readonly kind: 'wrong';
      readonly message?: string;
      readonly params?: MessageParams;
      readonly related: readonly Place[];
    };

export interface MarkSpec {
  readonly field: MarkField;
  /** Which households are compared; the others have nothing to say. */
  readonly looksAt: 'marked' | 'unmarked' | 'all';
  /** Whether the household's own row is enough; `members` may then be empty. */
  readonly needsMembers: boolean;
  /** Columns of which at least one is needed somewhere; none where ages are enough. */
  readonly evidence: readonly FieldId[];
  /** Whether B2 is left to this finding where the corrected mark explains it (CS21); not for a mere warning. */
  readonly coversPoints: boolean;
  /** Made once a run: what the whole register shows, then each household. */
  readonly judge: (context: MarkContext) => (household: MarkedHousehold) => MarkVerdict;
}

/** The check of one mark over every household record that has its column. */
export function markCheck(spec: MarkSpec): Rule['check'] {
  return (register, context, report) => {
    const { index, standard } = context;
    const cannot = whyNot(spec, register, context);
    if (standard.bounds === null || cannot !== null) {
      report.skip(cannot ?? 'no-definition', register.households.length);
      return;
    }
    const listsMembers = memberTables(index, context.thresholds.memberCoverageShare);
    const keepsForAll = tablesMarkedForAll(index, context.thresholds.marksOfOthersShare);
    const marking: MarkContext = { ...context, bounds: standard.bounds, report, listsMembers, keepsForAll };
    const judge = spec.judge(marking);
    const fixFor = markFixes(spec.field);
    for (const record of index.records) {
      const household = householdToJudge(record, spec, marking);
      if (typeof household === 'string') report.skip(household);
      else if (household) settle(household, judge(household), spec, { ...marking, fixFor });
    }
  };
}

/** What keeps a check from judging any household of the register. */
function whyNot(
  { field, evidence, needsMembers }: MarkSpec,
  { tables }: Register,
  { index, standard }: RuleContext,
): ReasonId | null {
  if (!standard.indicators.some((indicator) => indicator.field === field)) return 'no-definition';
  if (evidence.length > 0 && !tables.some(({ columns }) => evidence.some((one) => columns.has(one))))
    return 'no-column';
  const hasMembers = index.records.some(({ members }) => members.length > 0);
  return needsMembers && !hasMembers ? 'no-members' : null;
}

function householdToJudge(
  record: HouseholdRecord,
  { field, looksAt, needsMembers }: Pick<MarkSpec, 'field' | 'looksAt' | 'needsMembers'>,
  { index, standard, report, listsMembers, keepsForAll }: MarkContext,
): MarkedHousehold | ReasonId | null {
  const columns = columnsOf(record, [field], index);
  if (columns !== 'here') return columns === 'nowhere' ? 'no-column' : null;
  if (looksAt === 'marked' && markAt(record, field) === false) return null;
  const isMarked = markState(record, field, standard, { errors: report, keepsForAll });
  if (typeof isMarked === 'string') return isMarked;
  if (looksAt !== 'all' && isMarked !== (looksAt === 'marked')) return null;
  const members = wholeHousehold(record, { index, errors: report, listsMembers });
  if (typeof members !== 'string') return { record, members, isMarked };
  const isOwnRow = members === 'no-members' || members === 'members-partial';
  return needsMembers || !isOwnRow ? members : { record, members: [], isMarked };
}

/** Every household the check would judge, for what a column shows as a whole. */
export function judgedHouseholds(spec: Pick<MarkSpec, 'field'>, context: MarkContext): MarkedHousehold[] {
  return context.index.records.flatMap((record) => {
    const all = { field: spec.field, looksAt: 'all', needsMembers: true } as const;
    const household = householdToJudge(record, all, context);
    return household === null || typeof household === 'string' ? [] : [household];
  });
}

export const AGREES: MarkVerdict = { kind: 'agrees' };

function settle(
  { record, isMarked }: MarkedHousehold,
  verdict: MarkVerdict,
  { field, coversPoints }: MarkSpec,
  { standard, report, fixFor }: MarkContext & { readonly fixFor: ReturnType<typeof markFixes> },
): void {
  if (verdict.kind === 'agrees') report.pass();
  else if (verdict.kind === 'open') report.skip(verdict.reason);
  else {
    const fix = fixFor(record.table, !isMarked);
    report.fail(scorePlace(record, field), {
      record,
      message: verdict.message ?? (isMarked ? 'marked' : 'unmarked'),
      params: verdict.params ?? {},
      expected: fix?.value === null || fix?.value === undefined ? '' : String(fix.value),
      related: verdict.related,
      fix,
      also: coversPoints && pointsAgreeWithout(record, field, standard) ? ['CS21'] : [],
    });
  }
}
