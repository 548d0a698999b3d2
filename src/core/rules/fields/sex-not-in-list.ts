import type { Person, Sex } from '../../model';
import { decodeIdNumber } from '../../text/id-numbers';
import { normaliseText } from '../../text/unicode';
import { cellOf, placeOf, saysNothing } from '../cells';
import { idNumberState, judgeableNumber } from '../id-numbers';
import type { Rule } from '../rule';

const LABELS: Readonly<Record<Sex, string>> = { male: 'Nam', female: 'Nữ' };
/** Slips of the tone mark that can mean nothing else. */
const MISSPELT: ReadonlyMap<string, Sex> = new Map(
  ['nử', 'nũ', 'nứ', 'nừ', 'nự', 'nư'].map((word) => [word, 'female']),
);

/** FD29. The two-column form (Nam | Nữ) has no word to read and is not this rule's. */
export const sexNotInList: Rule = {
  meta: {
    code: 'FD29',
    id: 'sex-not-in-list',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['gioi_tinh'],
    autofix: 'safe-or-confirm',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Giới tính ngoài Nam/Nữ',
      why: 'Người không rõ giới tính bị bỏ khỏi các bảng kê theo giới và không đối chiếu được với số định danh.',
      fix: 'Hỏi lại rồi ghi Nam hoặc Nữ; cán bộ tự xác minh.',
      messages: {
        default: '{person}: giới tính ghi “{found}”, không phải Nam hay Nữ.',
        alias: '{person}: giới tính ghi “{found}”, viết đúng là {label}.',
        idNumber: '{person}: giới tính ghi “{found}”; theo số thứ 4 của số định danh thì là {label}.',
      },
      fixes: {
        alias: 'Sửa thành {label}; sửa an toàn, áp dụng hàng loạt được.',
        idNumber: 'Nhận gợi ý {label} lấy từ số định danh sau khi xem lại; cần xác nhận.',
      },
    },
    en: {
      title: 'Gender not in list',
      why: 'A person without a readable sex drops out of tables by sex and cannot be compared with the ID number.',
      fix: 'Ask, then write Nam or Nữ; the officer must find out.',
      messages: {
        default: '{person}: sex is written “{found}”, neither Nam nor Nữ.',
        alias: '{person}: sex is written “{found}”; the spelling is {label}.',
        idNumber: '{person}: sex is written “{found}”; by the 4th digit of the ID number it is {label}.',
      },
      fixes: {
        alias: 'Change it to {label}; safe, may be applied in bulk.',
        idNumber: 'Take {label}, read from the ID number, after a look; to be confirmed.',
      },
    },
  },
  check(_register, { index }, report) {
    for (const { person } of index.persons) {
      const place = placeOf(person, 'gioi_tinh');
      if (!person.table.columns.has('gioi_tinh')) report.skip('no-column');
      else if (person.sex.kind === 'ok') report.pass();
      else if (person.sex.kind !== 'unreadable' || saysNothing(cellOf(place))) report.skip('blank');
      else if (report.hasError(place)) report.skip('other-error');
      else {
        const suggestion = suggest(person, person.sex.text);
        const label = suggestion ? LABELS[suggestion.sex] : '';
        report.fail(place, {
          person,
          message: suggestion?.by ?? 'default',
          params: { label },
          expected: label,
          fix: suggestion && { value: label, apply: suggestion.by === 'alias' ? 'safe' : 'confirm' },
        });
      }
    }
  },
};

function suggest(person: Person, text: string): { sex: Sex; by: 'alias' | 'idNumber' } | null {
  const number = judgeableNumber(idNumberState(person));
  const byNumber = (number && decodeIdNumber(number)?.sex) || null;
  const byWord = MISSPELT.get(normaliseText(text).toLowerCase()) ?? null;
  // A word and a number that disagree leave the choice to the officer.
  if (byWord && (byNumber === null || byNumber === byWord)) return { sex: byWord, by: 'alias' };
  return byWord || !byNumber ? null : { sex: byNumber, by: 'idNumber' };
}
