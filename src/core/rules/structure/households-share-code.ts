import type { HouseholdRecord, Lang, Person } from '../../model';
import { placeOf } from '../cells';
import { nameOnRow } from '../labels';
import { listedMembers } from '../members';
import type { Place, Rule, RuleReport } from '../rule';
import { twoHouseholds, type TwoHouseholds } from './two-households';

/**
 * ST06. One finding a code, at the later head's. Which code the second household should have, only the office that
 * gives codes knows: none is proposed. On a list with one row a household the same is ST05.
 */
export const householdsShareCode: Rule = {
  meta: {
    code: 'ST06',
    id: 'households-share-code',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['ma_ho', 'quan_he'],
    autofix: 'no',
    source: 'internal consistency: a code names one household',
  },
  texts: {
    vi: {
      title: 'Hai hộ khác nhau dùng chung một mã',
      why: 'Hai hộ bị gộp làm một: thiếu một hộ, sai số khẩu và thu nhập bình quân, một hộ không có quyết định riêng.',
      fix: 'Tra sổ gốc, ghi mã đúng cho các dòng của hộ thứ hai; cán bộ tự xác minh.',
      messages: {
        default: '{household}: có {count} chủ hộ, mỗi người có vợ hoặc chồng riêng: {names}.',
        address: '{household}: có {count} chủ hộ ở địa chỉ hoặc tổ, thôn khác nhau: {names}.',
        apart: '{household}: có {count} chủ hộ ở các dòng cách xa nhau: {names}.',
      },
    },
    en: {
      title: 'Two households share one code',
      why: 'Two households are run together: one is missing, sizes and incomes per head are wrong.',
      fix: 'Look into the original book and write the right code on the rows of the second; the officer must find out.',
      messages: {
        default: '{household}: {count} heads, each with a spouse: {names}.',
        address: '{household}: {count} heads at different addresses or in different hamlets: {names}.',
        apart: '{household}: {count} heads on rows that stand apart: {names}.',
      },
    },
  },
  check(_register, { index, settings }, report) {
    for (const record of index.records) {
      const members = listedMembers(record, index);
      if (!isCoded(members)) continue;
      const found = twoHouseholds(members);
      if (found === null) report.pass();
      else failOnce(record, found, settings.lang, report);
    }
  },
};

function isCoded(members: readonly Person[] | null): members is readonly Person[] {
  const columns = members?.[0]?.table.columns;
  return columns !== undefined && columns.has('ma_ho') && columns.has('quan_he');
}

function failOnce(
  record: HouseholdRecord,
  { heads, because }: TwoHouseholds,
  lang: Lang,
  report: RuleReport,
): void {
  const last = heads[heads.length - 1];
  if (!last) return;
  const codes = heads.map((head): Place => placeOf(head, 'ma_ho'));
  report.fail(placeOf(last, 'ma_ho'), {
    record,
    message: because === 'spouses' ? 'default' : because,
    params: {
      count: heads.length,
      names: heads.map(({ name, row }) => nameOnRow(name, row, lang)).join(', '),
    },
    related: [...codes.slice(0, -1), ...heads.map((head) => placeOf(head, 'quan_he'))],
    also: ['ST02'],
  });
}
