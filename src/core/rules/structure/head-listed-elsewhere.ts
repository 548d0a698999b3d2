import { placeOf } from '../cells';
import { nameOrRow } from '../labels';
import type { Rule } from '../rule';
import { judgeRepeats } from './repeat-findings';
import { isHeadOf } from './repeated-numbers';

/**
 * ST34. The household where he is a plain member has a head of its own: he set up a household and was not taken off
 * the old one. Where it has none, nothing tells which of the two is the old one (ST15).
 */
export const headListedElsewhere: Rule = {
  meta: {
    code: 'ST34',
    id: 'head-listed-elsewhere',
    stage: 'agreement',
    severity: 'error',
    scope: 'person',
    needs: ['cccd', 'quan_he'],
    autofix: 'no',
    source: 'Luật Cư trú 68/2020/QH14, Điều 25: tách hộ',
  },
  texts: {
    vi: {
      title: 'Chủ hộ đứng tên ở hộ này nhưng là thành viên ở hộ khác',
      why: 'Người đã tách hộ mà còn ở hộ cũ bị tính hai lần: thừa khẩu ở hộ cũ, sai thu nhập bình quân của cả hai hộ.',
      fix: 'Hỏi ngày tách hộ; đã tách thì xóa người này khỏi hộ cũ; cán bộ tự xác minh.',
      messages: { default: '{person}: cùng số định danh {number} với {others}{more}.' },
    },
    en: {
      title: 'Head here, plain member elsewhere',
      why: 'Who set up a household and still stands in the old one is counted twice, and both incomes per head are wrong.',
      fix: 'Ask when the household was split; take the person off the old one if it was; the officer must find out.',
      messages: { default: '{person}: the same ID number {number} as {others}{more}.' },
    },
  },
  check(_register, context, report) {
    judgeRepeats('ST34', context, report, ({ repeat }) => {
      const member = repeat.owners.find((owner) => !isHeadOf(owner));
      const [person] = member?.persons ?? [];
      if (!member || !person) return {};
      return {
        suspect: member,
        params: { name: nameOrRow(person, context.settings.lang) },
        related: [placeOf(person, 'quan_he')],
      };
    });
  },
};
