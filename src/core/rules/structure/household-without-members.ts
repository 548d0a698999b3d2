import { plainCode } from '../household-codes';
import type { Rule } from '../rule';
import { unknownCodes } from '../unknown-codes';
import { sharesItsCode } from './repeated-codes';

/** ST08. Only where the member sheet is meant for all households; one whose members stand under a mistyped code is ST07's. */
export const householdWithoutMembers: Rule = {
  meta: {
    code: 'ST08',
    id: 'household-without-members',
    stage: 'codes',
    severity: 'error',
    scope: 'household',
    needs: ['ma_ho'],
    autofix: 'no',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Hộ không có thành viên nào',
      why: 'Hộ không có dòng thành viên thì không tính được người phụ thuộc, trẻ em, BHYT; hộ dễ bị xét sai.',
      fix: 'Bổ sung các dòng thành viên, hoặc xóa hộ nếu hộ đã chuyển đi; cán bộ tự xác minh.',
      messages: { default: '{household}: khai {declared} khẩu nhưng danh sách thành viên không có ai.' },
    },
    en: {
      title: 'Household with no member row',
      why: 'Without member rows dependants, children and health cards cannot be counted; the household is easily misjudged.',
      fix: 'Add the member rows, or take the household off if it has moved away; the officer must find out.',
      messages: { default: '{household}: {declared} members declared, none in the member list.' },
    },
  },
  check(register, { index, thresholds }, report) {
    const lists = register.tables.filter(({ role, coverage }) => role === 'members' && coverage === 'all');
    if (lists.length === 0) return;
    const mains = register.households.filter(({ main }) => main.table.role === 'households');
    const empty = mains.filter(({ members }) => members.length === 0);
    if (empty.length > mains.length * (1 - thresholds.memberCoverageShare)) {
      report.skip('members-partial', mains.length);
      return;
    }
    const mistyped = new Set(unknownCodes(register, index).map(({ known }) => known && plainCode(known)));
    const sharesCode = sharesItsCode(index);
    report.pass(mains.length - empty.length);
    for (const { main } of empty) {
      const { code, size, table, row } = main;
      if (code.kind !== 'ok') report.skip(code.kind === 'absent' ? 'no-column' : code.kind);
      else if (mistyped.has(plainCode(code.value)) || sharesCode(main)) report.skip('other-error');
      else {
        const declared = size.kind === 'ok' ? size.value : '?';
        report.fail({ table, row, field: 'ma_ho' }, { record: main, params: { declared } });
      }
    }
  },
};
