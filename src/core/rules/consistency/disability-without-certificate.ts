import type { Cell } from '../../model';
import { readMark } from '../../text/marks';
import { cellText, fold } from '../../text/unicode';
import { cellOf, placeOf, saysNothing } from '../cells';
import type { Rule } from '../rule';
import { gatherColumns } from '../column-faults';

/** CS36. On lists that have a column for the certificate; who is marked without a level is disabled all the same. */
export const disabilityWithoutCertificate: Rule = {
  meta: {
    code: 'CS36',
    id: 'disability-without-certificate',
    stage: 'agreement',
    severity: 'warning',
    scope: 'person',
    needs: ['khuyet_tat', 'so_xac_nhan_kt'],
    autofix: 'no',
    source: 'Luật Người khuyết tật 51/2010/QH12, Điều 19: giấy xác nhận khuyết tật',
  },
  texts: {
    vi: {
      title: 'Người khuyết tật ghi mức nhưng không có số xác nhận',
      why: 'Mức khuyết tật phải có giấy xác nhận; không có số giấy thì trợ cấp của người này không có căn cứ.',
      fix: 'Xem giấy xác nhận khuyết tật rồi ghi số; chưa có giấy thì đề nghị hội đồng xác định; cán bộ tự xác minh.',
      messages: {
        default: '{person}: khuyết tật ghi “{level}” nhưng chưa có số giấy xác nhận.',
        column: 'Cột số giấy xác nhận khuyết tật để trống ở cả {count} người khuyết tật.',
      },
    },
    en: {
      title: 'Disability level without certificate',
      why: 'A level of disability rests on a certificate; without its number the allowance has no ground.',
      fix: 'See the certificate and write its number, or ask the council to assess; the officer must find out.',
      messages: {
        default: '{person}: disability is written “{level}”, but no certificate number.',
        column: 'The certificate number is blank for all {count} persons with a disability.',
      },
    },
  },
  check(_register, { index, thresholds }, report) {
    const columns = gatherColumns();
    for (const { person, record } of index.persons) {
      const { columns: fields } = person.table;
      if (!fields.has('khuyet_tat') || !fields.has('so_xac_nhan_kt') || !person.counted) continue;
      const level = placeOf(person, 'khuyet_tat');
      const written = cellOf(level);
      if (!isDisabled(written)) continue;
      const place = placeOf(person, 'so_xac_nhan_kt');
      const fault = {
        person,
        record: record ?? undefined,
        params: { level: cellText(written).trim() },
        related: [level],
      };
      columns.add(place, saysNothing(cellOf(place)) ? fault : null);
    }
    columns.tell(report, thresholds, (count) => ({ message: 'column', params: { count } }));
  },
};

const NOT_DISABLED = /^(?:khong|binh thuong|ko\b)/;

function isDisabled(cell: Cell): boolean {
  const mark = readMark(cell);
  if (mark.kind === 'ok') return mark.value;
  return mark.kind === 'unreadable' && !saysNothing(cell) && !NOT_DISABLED.test(fold(mark.text));
}
