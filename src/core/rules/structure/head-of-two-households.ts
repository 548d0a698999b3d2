import { namePlace } from '../cells';
import type { Place, Rule } from '../rule';
import { judgeRepeats } from './repeat-findings';
import type { Owner } from './number-owners';

/** ST19. By the head's number; the members repeated with him are the same finding. At the later household. */
export const headOfTwoHouseholds: Rule = {
  meta: {
    code: 'ST19',
    id: 'head-of-two-households',
    stage: 'agreement',
    severity: 'error',
    scope: 'household',
    needs: ['cccd'],
    autofix: 'no',
    source: 'Luật Cư trú 68/2020/QH14, Điều 10: mỗi hộ gia đình có một chủ hộ',
  },
  texts: {
    vi: {
      title: 'Trùng hộ (cùng chủ hộ, khác mã)',
      why: 'Một hộ tính thành hai làm tăng số hộ, sai tỷ lệ, và có thể nhận hỗ trợ hai lần.',
      fix: 'Tra sổ gốc xem mã nào còn dùng, giữ hộ đó và xóa dòng kia; cán bộ tự xác minh.',
      messages: {
        default: '{person}: cùng số định danh {number} với {others}{more}; có thể một hộ ghi hai lần.',
      },
    },
    en: {
      title: 'Same head, two household codes',
      why: 'A household counted twice raises the number of households, falsifies rates and may be served twice.',
      fix: 'Look up which code is in use, keep that household and delete the other; the officer must find out.',
      messages: {
        default:
          '{person}: the same ID number {number} as {others}{more}; one household may be written twice.',
      },
    },
  },
  check(_register, context, report) {
    judgeRepeats('ST19', context, report, ({ repeat }) => ({ related: repeat.owners.flatMap(ownCells) }));
  },
};

/** The household's code and the head's name: each may be the wrong one. */
function ownCells({ record, persons: [person] }: Owner): readonly Place[] {
  const { table } = record;
  const row = record.rowOf('ma_ho');
  return [
    ...(table.columns.has('ma_ho') ? [{ table, row, field: 'ma_ho' } as const] : []),
    ...(person ? [namePlace(person)] : []),
  ];
}
