/** Việc làm: somebody able to work looks for work in vain, or works for wages without a contract. */
import { cellAt } from '../../register/columns';
import { retirementMonths, WORKING_FROM_YEARS } from '../../standards/working-age';
import { cellText, isBlank } from '../../text/unicode';
import { anyMember, NO, unknown, yes, type MemberAnswer } from './any-member';
import { cellAnswer, markAnswer, type CellAnswer } from './cell-answers';
import type { Aged, HouseholdFacts } from './derivation';
import { readWork, type WorkWord } from './work-words';

/**
 * NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 1: "ít nhất một người không có việc làm (trong độ tuổi lao động, có khả năng lao động,
 * sẵn sàng/mong muốn làm việc nhưng không tìm được việc làm); hoặc có việc làm công ăn lương nhưng không có hợp đồng".
 */
export const employment = anyMember({ none: 'employment-none', fields: ['viec_lam', 'hdld', 'knld'], ask });

function ask(member: Aged, facts: HouseholdFacts): MemberAnswer {
  const { person } = member;
  const cell = cellAt(person.table, person.row, 'viec_lam');
  if (isBlank(cell)) return blankAnswer(member, facts);
  const quote = cellText(cell);
  const notClear = unknown('employment-word-unknown', quote);
  const said = readWork(quote)?.said ?? new Set<WorkWord>();
  const kinds = [...said].filter((word) => word !== 'contract' && word !== 'no-contract');
  if (said.has('jobless')) return kinds.length === 1 ? joblessAnswer(member, facts) : notClear;
  return kinds.length === 0 ? notClear : workAnswer(member, said, facts, notClear);
}

function workAnswer(
  member: Aged,
  said: ReadonlySet<WorkWord>,
  facts: HouseholdFacts,
  notClear: MemberAnswer,
): MemberAnswer {
  // 'Công nhân (đã nghỉ hưu)' tells what somebody was.
  if (said.has('retired') || said.has('state')) return NO;
  // A teacher of the state needs no labour contract, another does.
  if (said.has('staff')) return contractAnswer(member, said, facts).is === 'yes' ? NO : notClear;
  if (!said.has('wages')) return NO;
  return said.has('none') ? notClear : wagesAnswer(member, said, facts);
}

/**
 * The decree bounds the age of who looks for work. Past the working age, or below it, 'công nhân' may be what somebody was:
 * it is not known whether they are employed still.
 */
function wagesAnswer(member: Aged, said: ReadonlySet<WorkWord>, facts: HouseholdFacts): MemberAnswer {
  const { is, quote } = contractAnswer(member, said, facts);
  if (is === 'yes') return NO;
  if (is === 'unknown') return unknown('employment-contract-unknown', quote);
  const age = workingAge(member, facts.asOf);
  return age === 'yes' ? yes('employment-no-contract') : unknown('employment-wages-age');
}

/** By the column of contracts, else by words beside the work; both written and at odds tell nothing. */
function contractAnswer({ person }: Aged, said: ReadonlySet<WorkWord>, facts: HouseholdFacts): CellAnswer {
  const byColumn = cellAnswer(person, 'hdld', facts);
  if (said.has('contract') === said.has('no-contract')) return byColumn;
  const is = said.has('contract') ? 'yes' : 'no';
  const isWritten = !isBlank(cellAt(person.table, person.row, 'hdld'));
  return isWritten && byColumn.is !== is ? { is: 'unknown' } : { is };
}

/** A blank of who is said to be out of work is no answer about the ability to work. */
function joblessAnswer(member: Aged, facts: HouseholdFacts): MemberAnswer {
  const age = workingAge(member, facts.asOf);
  const { table, row } = member.person;
  const able = isBlank(cellAt(table, row, 'knld')) ? 'unknown' : markAnswer(member.person, 'knld', facts);
  if (age === 'no' || able === 'no') return NO;
  return age === 'yes' && able === 'yes'
    ? yes('employment-jobless')
    : unknown('employment-age-or-ability-unknown');
}

/** Nothing written matters only of somebody who may be able to work and of working age. */
function blankAnswer(member: Aged, facts: HouseholdFacts): MemberAnswer {
  if (workingAge(member, facts.asOf) === 'no' || markAnswer(member.person, 'knld', facts) === 'no') return NO;
  return unknown('employment-blank');
}

/** 15 years to retirement, by the year of the review; where the sex is not known, both ages must agree. */
function workingAge({ person, age }: Aged, asOf: string): 'yes' | 'no' | 'unknown' {
  if (age === null) return 'unknown';
  const year = Number(asOf.slice(0, 4));
  const sexes = person.sex.kind === 'ok' ? [person.sex.value] : (['male', 'female'] as const);
  const limits = sexes.map((sex) => retirementMonths(sex, year) / 12);
  const [least, most] = [Math.min(...limits), Math.max(...limits)];
  if (age.max < WORKING_FROM_YEARS || age.min >= most) return 'no';
  // An age of 61 full years may be on either side of 61 years and a quarter.
  return age.min >= WORKING_FROM_YEARS && age.max + 1 <= least ? 'yes' : 'unknown';
}
