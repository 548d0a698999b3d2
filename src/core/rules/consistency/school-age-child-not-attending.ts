import type { Person } from '../../model';
import { cellText, fold } from '../../text/unicode';
import { ageToJudge } from '../ages';
import { blankMeanings, onFirstUse } from '../blank-means-no';
import { cellOf, placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { schooling } from '../schooling';
import type { Rule } from '../rule';
import { AGREES, judgedHouseholds, markCheck, type MarkContext, type MarkVerdict } from './mark-check';

/**
 * CS12. A child is out of school where that is written; a blank cell says so only where the marks of other households
 * show that blanks mean it. A note about school on the child's row is a reason given.
 */
export const schoolAgeChildNotAttending: Rule = {
  meta: {
    code: 'CS12',
    id: 'school-age-child-not-attending',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['d06'],
    autofix: 'confirm',
    source: 'NĐ 07/2021/NĐ-CP, Phụ lục: chỉ số Tình trạng đi học của trẻ em (từ 3 đến dưới 16 tuổi)',
  },
  texts: {
    vi: {
      title: 'Trẻ 6-15 không đi học nhưng không ghi lý do / không tính thiếu hụt',
      why: 'Trẻ chưa đi học mà hộ không được tính thiếu hụt thì điểm B2 thiếu 10 điểm, và trẻ dễ bị bỏ sót khi hỗ trợ.',
      fix: 'Hỏi lại hộ: đánh dấu thiếu hụt đi học của trẻ em, hoặc ghi cấp trẻ đang học; cần xác nhận.',
      messages: {
        default:
          '{household}: {children} chưa đi học nhưng hộ chưa được đánh dấu thiếu hụt đi học của trẻ em.',
      },
    },
    en: {
      title: 'School-age child not attending, indicator not set',
      why: 'Without the mark B2 lacks 10 points, and a child out of school is easily overlooked.',
      fix: 'Ask the household: set the mark, or write where the child goes to school; to be confirmed.',
      messages: {
        default: '{household}: {children} out of school, but the household is not marked for it.',
      },
    },
  },
  check: markCheck({
    field: 'd06',
    looksAt: 'unmarked',
    needsMembers: true,
    evidence: ['di_hoc'],
    coversPoints: false,
    judge: (context) => {
      const means = onFirstUse(() => blankMeanings(blankCases(context), context.thresholds));
      return ({ members }) => {
        const [first] = members;
        if (!first?.table.columns.has('di_hoc')) return { kind: 'open', reason: 'no-column' };
        return judge(members, () => means()(first.table).isNo, context);
      };
    },
  }),
};

/** Households whose only ground for the mark is a child of school age with a blank cell. */
function blankCases(context: MarkContext) {
  return judgedHouseholds({ field: 'd06' }, context).flatMap(({ members, isMarked }) => {
    const children = members.filter((person) => isOfSchoolAge(person, context) === true);
    const [blank] = children.filter((person) => schooling(person).attends === 'blank');
    const isWritten = children.some((person) => schooling(person).attends === 'no');
    return blank && !isWritten ? [{ table: blank.table, isMarked }] : [];
  });
}

/** True and false where certain, else null. */
function isOfSchoolAge(person: Person, { settings, bounds, report }: MarkContext): boolean | null {
  const age = ageToJudge(person, settings.asOf, report);
  if (typeof age === 'string') return null;
  const from = bounds.schoolFrom.value;
  const under = bounds.schoolUnder.value;
  if (age.max < from || age.min >= under) return false;
  return age.min >= from && age.max < under ? true : null;
}

function judge(members: readonly Person[], blankIsNo: () => boolean, context: MarkContext): MarkVerdict {
  const school = members
    .map((person) => ({ person, ...schooling(person) }))
    .filter(({ attends }) => attends !== 'yes')
    .map((member) => ({ ...member, isOfAge: isOfSchoolAge(member.person, context) }))
    .filter(({ isOfAge, person }) => isOfAge !== false && !hasReason(person));
  const [open] = school;
  if (!open) return AGREES;
  const isBlankNo = school.some(({ attends }) => attends === 'blank') && blankIsNo();
  const out = school.filter(({ attends }) => attends === 'no' || (attends === 'blank' && isBlankNo));
  const certain = out.filter(({ isOfAge }) => isOfAge === true).map(({ person }) => person);
  if (certain.length > 0) {
    return {
      kind: 'wrong',
      message: 'default',
      params: { children: certain.map((person) => nameOrRow(person, context.settings.lang)).join(', ') },
      related: certain.map((person) => placeOf(person, 'di_hoc')),
    };
  }
  if (out.includes(open)) return { kind: 'open', reason: 'age-uncertain' };
  return { kind: 'open', reason: open.attends === 'blank' ? 'blank-or-no' : 'unreadable' };
}

function hasReason(person: Person): boolean {
  return /\b(?:hoc|truong)\b/.test(fold(cellText(cellOf(placeOf(person, 'ghi_chu')))));
}
