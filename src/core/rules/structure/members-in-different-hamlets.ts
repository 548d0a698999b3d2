import type { HouseholdRecord, Lang } from '../../model';
import { hamletNames, type HamletNames } from '../../text/hamlets';
import { cellText, isBlank, normaliseText } from '../../text/unicode';
import { cellOf, placeOf } from '../cells';
import { nameOrRow } from '../labels';
import { isGivenHead, listedMembers } from '../members';
import type { Rule, RuleReport } from '../rule';
import { disagreement, type Disagreement, type RowValue } from './row-values';
import { twoHouseholds } from './two-households';

/** ST27. Spellings of one hamlet are one; blank cells, the dead and those who moved away do not count. */
export const membersInDifferentHamlets: Rule = {
  meta: {
    code: 'ST27',
    id: 'members-in-different-hamlets',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['thon'],
    autofix: 'confirm',
    source: 'Luật Cư trú 68/2020/QH14, Điều 10: hộ gia đình là những người cùng ở tại một chỗ ở hợp pháp',
  },
  texts: {
    vi: {
      title: 'Các thành viên cùng hộ khác tổ dân phố',
      why: 'Một hộ ở một tổ, thôn; ghi khác nhau thì số hộ và số khẩu theo tổ, thôn không khớp.',
      fix: 'Ghi “{right}” như các dòng khác của hộ nếu đúng; cần xác nhận.',
      messages: { default: '{household}: {names} ghi “{odd}”, các dòng khác ghi “{right}”.' },
    },
    en: {
      title: 'Members of one household in different sub-units',
      why: 'A household lives in one hamlet; otherwise households and persons by hamlet do not agree.',
      fix: 'Write “{right}” as on the other rows if that is right; to be confirmed.',
      messages: { default: '{household}: {names} with “{odd}”, the other rows with “{right}”.' },
    },
  },
  check(_register, { index, lists, settings }, report) {
    const names = hamletNames();
    for (const name of lists.hamlets ?? []) names.name(name);
    for (const record of index.records) {
      const members = listedMembers(record, index);
      if (!members?.[0]?.table.columns.has('thon') || members.length < 2) continue;
      const written = members.filter(({ counted }) => counted).flatMap((person) => valueOf(person, names));
      const found = disagreement(written, isGivenHead);
      if (written.length < 2) report.skip('blank');
      else if (found === null) report.pass();
      else if (
        written.some(({ person }) => report.hasError(placeOf(person, 'thon'))) ||
        twoHouseholds(members) !== null
      )
        report.skip('other-error');
      else tell(record, found, settings.lang, report);
    }
  },
};

function valueOf(person: RowValue['person'], names: HamletNames): RowValue[] {
  const cell = cellOf(placeOf(person, 'thon'));
  return isBlank(cell) ? [] : [{ person, key: names.name(cell) ?? '' }];
}

function tell(record: HouseholdRecord, { right, odd }: Disagreement, lang: Lang, report: RuleReport): void {
  const [first, ...others] = odd;
  if (!first) return;
  const value = written(right);
  const batch = others.map(({ person }) => ({ at: placeOf(person, 'thon'), value }));
  report.fail(placeOf(first.person, 'thon'), {
    record,
    params: {
      names: odd.map(({ person }) => nameOrRow(person, lang)).join(', '),
      odd: [...new Set(odd.map(written))].join('”, “'),
      right: value,
    },
    expected: value,
    related: [...batch.map(({ at }) => at), placeOf(right.person, 'thon')],
    fix: { value, apply: 'confirm', ...(batch.length > 0 ? { batch } : {}) },
  });
}

const written = ({ person }: RowValue): string => normaliseText(cellText(cellOf(placeOf(person, 'thon'))));
