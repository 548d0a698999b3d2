import { idNumberDuty } from '../id-number-age';
import { withoutId, type WithoutId } from '../id-number-cells';
import type { Rule } from '../rule';
import { ColumnTally, columnSays } from '../whole-column';

type Without = WithoutId & { readonly age: number | null };

/**
 * CV04. A blank and a word for "none"; digits that only fill the cell too: FD10 says that they are nobody's, this
 * rule that the person still lacks a number. Of those counted in a household only; under 14 it is FD14's.
 */
export const personWithoutIdNumber: Rule = {
  meta: {
    code: 'CV04',
    id: 'person-without-id-number',
    stage: 'missing',
    severity: 'warning',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'no',
    besideErrorOf: ['FD10'],
    source: 'Luật Căn cước 26/2023/QH15, Điều 19: công dân từ đủ 14 tuổi phải làm thẻ căn cước',
  },
  texts: {
    vi: {
      title: 'Người >= 14 tuổi chưa có CCCD',
      why: 'Không có số định danh thì không cấp được thẻ BHYT, không chi trả trợ cấp qua tài khoản cho người này.',
      fix: 'Hỏi số trên thẻ căn cước hoặc VNeID rồi ghi vào; ai chưa làm thẻ thì hướng dẫn làm; cán bộ tự xác minh.',
      messages: {
        default: '{person}: {age} tuổi, chưa có số định danh.',
        noAge: '{person}: chưa có số định danh.',
        madeUp: '{person}: chưa có số định danh thật, ô chỉ ghi dãy số cho đủ.',
        column: 'Cột “{column}”: cả {count} người từ {from} tuổi đều chưa có số định danh.',
      },
    },
    en: {
      title: 'Aged 14+ without CCCD',
      why: 'Without an ID number no health card can be issued to the person and no allowance paid to an account.',
      fix: 'Ask for the number on the ID card or in VNeID and write it; help those without a card to get one; the officer must find out.',
      messages: {
        default: '{person}: aged {age}, has no ID number.',
        noAge: '{person}: has no ID number.',
        madeUp: '{person}: has no real ID number, the cell holds digits to fill it.',
        column: 'Column “{column}”: none of {count} people aged {from} or more has an ID number.',
      },
    },
  },
  check(register, context, report) {
    const asked = new ColumnTally<Without>('all');
    const persons = withoutId(register, context, report, (table, count) => {
      asked.addSound(table, count);
      report.pass(count);
    });
    for (const without of persons) {
      const duty = idNumberDuty(without.person, context, report);
      if (duty.kind === 'unknown') report.skip(duty.reason);
      else if (duty.kind === 'of-age') asked.add(without.place, { ...without, age: duty.age });
    }
    asked.tell(
      context.thresholds,
      (heading, cells) => {
        const says = columnSays(heading, cells);
        const from = context.thresholds.idNumberFromAge;
        report.fail(heading, { ...says, params: { ...says.params, from } });
      },
      ({ place, person, record, age, madeUp }) => {
        const known = age === null ? 'noAge' : 'default';
        const message = madeUp ? 'madeUp' : known;
        report.fail(place, { person, record: record ?? undefined, message, params: { age: age ?? '' } });
      },
    );
  },
};
