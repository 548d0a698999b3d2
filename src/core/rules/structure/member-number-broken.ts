import type { Cell, HouseholdRecord, Person, RegisterTable } from '../../model';
import { readNumber } from '../../text/numbers';
import { cellOf, placeOf } from '../cells';
import { listedMembers } from '../members';
import type { ReasonId } from '../reasons';
import { blocksOf } from '../row-blocks';
import type { Rule, RuleReport } from '../rule';
import { samePersons } from '../same-person';
import { strayMembers } from '../stray-members';
import { headsOf } from './two-households';

interface Numbered {
  readonly record: HouseholdRecord;
  readonly members: readonly Person[];
  /** One number a member, in row order. */
  readonly numbers: readonly number[];
}

/**
 * ST11. Numbers in another order than the rows are no fault, as long as each of 1..n is there once. A list that counts
 * on through all households, or begins each at 0 (the head) or 2, has another way of numbering. Where the rows themselves are in question (two heads, a person
 * twice, a mistyped code between), the numbers follow from that.
 */
export const memberNumberBroken: Rule = {
  meta: {
    code: 'ST11',
    id: 'member-number-broken',
    stage: 'agreement',
    severity: 'warning',
    scope: 'household',
    needs: ['stt_tv'],
    autofix: 'safe',
    source: 'internal consistency',
  },
  texts: {
    vi: {
      title: 'Số thứ tự thành viên trùng / nhảy cóc',
      why: 'Số thứ tự đứt quãng khiến tưởng thiếu người hoặc thừa người; đối chiếu với phiếu rà soát bị lệch.',
      fix: 'Đánh lại số từ 1 đến {count} theo thứ tự dòng (sửa an toàn).',
      messages: {
        default: '{household}: số thứ tự thành viên là {numbers}, cần từ 1 đến {count}, mỗi số một lần.',
        single: '{household}: hộ có 1 người, số thứ tự thành viên là {numbers}, cần đúng 1.',
      },
      fixes: { single: 'Ghi số 1 (sửa an toàn).' },
    },
    en: {
      title: 'Member line number duplicated or with gaps',
      why: 'A broken numbering looks like a missing or an extra person, and the review forms no longer match.',
      fix: 'Number again from 1 to {count} in row order (safe).',
      messages: {
        default: '{household}: the member numbers are {numbers}; they should be 1 to {count}, each once.',
        single: '{household}: one member, numbered {numbers}; the number should be 1.',
      },
      fixes: { single: 'Write 1 (safe).' },
    },
  },
  check(register, { index }, report) {
    const byTable = new Map<RegisterTable, Numbered[]>();
    for (const record of index.records) {
      const members = listedMembers(record, index);
      const table = members?.[0]?.table;
      if (!members || !table?.columns.has('stt_tv')) continue;
      const numbers = numbersOf(members);
      if (typeof numbers === 'string') {
        report.skip(numbers);
        continue;
      }
      const known = byTable.get(table);
      if (known) known.push({ record, members, numbers });
      else byTable.set(table, [{ record, members, numbers }]);
    }
    for (const households of byTable.values()) {
      if (isNumberedOtherwise(households)) report.skip('other-numbering', households.length);
      else
        for (const household of households)
          judge(household, strayMembers(household.record, register, index), report);
    }
  },
};

function numbersOf(members: readonly Person[]): readonly number[] | ReasonId {
  const numbers: number[] = [];
  for (const member of members) {
    const number = readNumber(cellOf(placeOf(member, 'stt_tv')));
    if (number.kind !== 'ok') return number.kind === 'blank' ? 'blank' : 'unreadable';
    // '1.1', '1.2' beneath 1: the number of a member within his household, written in another way.
    if (!Number.isInteger(number.value.value)) return 'other-numbering';
    numbers.push(number.value.value);
  }
  return numbers;
}

/** Whether most households begin where the one before ended, or all but alike from another number than 1. */
function isNumberedOtherwise(households: readonly Numbered[]): boolean {
  if (households.length < 2) return false;
  const from = (start: number) => households.filter(({ numbers }) => isRun(numbers, start)).length;
  return countsOn(households) || [0, 2].some((start) => from(start) * 2 > households.length);
}

const isRun = (numbers: readonly number[], start: number): boolean =>
  numbers.every((number, at) => number === start + at);

function countsOn(households: readonly Numbered[]): boolean {
  const on = households.filter(({ numbers }, at) => {
    const before = households[at - 1]?.numbers;
    return before !== undefined && numbers[0] === (before[before.length - 1] ?? 0) + 1;
  });
  return on.length * 2 > households.length - 1;
}

function judge({ record, members, numbers }: Numbered, strays: readonly Person[], report: RuleReport): void {
  const count = numbers.length;
  const once = new Set(numbers.filter((number) => number >= 1 && number <= count));
  if (once.size === count) {
    report.pass();
    return;
  }
  if (strays.length > 0 || areRowsInQuestion(members, report)) {
    report.skip('other-error');
    return;
  }
  const wrong = members.flatMap((member, at) => {
    const place = placeOf(member, 'stt_tv');
    return numbers[at] === at + 1 ? [] : [{ at: place, value: inStyleOf(cellOf(place), at + 1) }];
  });
  const [first, ...batch] = wrong;
  if (!first) return;
  report.fail(first.at, {
    record,
    ...(count === 1 ? { message: 'single' } : {}),
    params: { numbers: numbers.join(', '), count },
    expected: String(first.value),
    related: batch.map((cell) => cell.at),
    fix: { value: first.value, apply: 'safe', ...(batch.length > 0 ? { batch } : {}) },
  });
}

function areRowsInQuestion(members: readonly Person[], { hasError }: RuleReport): boolean {
  return (
    headsOf(members).length > 1 ||
    samePersons(members).length > 0 ||
    blocksOf(members).length > 1 ||
    members.some((member) => hasError(placeOf(member, 'ma_ho')))
  );
}

/** Text stays text, with as many digits as it had ('05' → '02'). */
function inStyleOf(cell: Cell, value: number): string | number {
  if (typeof cell !== 'string') return value;
  return /^\d+$/.test(cell) ? String(value).padStart(cell.length, '0') : String(value);
}
