/** Việc làm: somebody able to work looks for work in vain, or works for wages without a contract. */
import { cellAt } from '../../register/columns';
import { retirementMonths, WORKING_FROM_YEARS } from '../../standards/working-age';
import { cellText, fold, isBlank } from '../../text/unicode';
import { anyMember, NO, unknown, yes, type MemberAnswer } from './any-member';
import { markAnswer, type Answer } from './cell-answers';
import type { Aged, HouseholdFacts } from './derivation';

const JOBLESS =
  /that nghiep|mat viec|khong co viec|chua co viec|khong viec|thieu viec|dang tim viec|khong tim duoc viec/;
const WAGES = /lam cong|an luong|lam thue|cong nhan|nhan vien|can bo|vien chuc|cong chuc/;
/** Staff of the state work under law, not under a labour contract of their own (Luật Viên chức, Luật Cán bộ, công chức). */
const STATE = /can bo|vien chuc|cong chuc|bo doi|cong an(?! luong)|si quan/;
/** Work of one's own, or no wish to work. */
const OTHER =
  /tu lam|tu do|nong|ngu|lam nghiep|buon ban|kinh doanh|noi tro|gia|di hoc|hoc sinh|sinh vien|huu|nghi|khong co kha nang|mat suc|khuyet tat|om|benh|tre em|con nho|phu giup|chan nuoi|trong|lam ray|lam ruong|lam bien|danh bat/;

/**
 * NĐ 07/2021/NĐ-CP, Phụ lục, chỉ số 1: "ít nhất một người không có việc làm (trong độ tuổi lao động, có khả năng lao động,
 * sẵn sàng/mong muốn làm việc nhưng không tìm được việc làm); hoặc có việc làm công ăn lương nhưng không có hợp đồng".
 */
export const employment = anyMember({ none: 'employment-none', fields: ['viec_lam', 'hdld', 'knld'], ask });

function ask(member: Aged, facts: HouseholdFacts): MemberAnswer {
  const { person } = member;
  const cell = cellAt(person.table, person.row, 'viec_lam');
  if (isBlank(cell)) return blankAnswer(member, facts);
  const text = fold(cellText(cell));
  if (JOBLESS.test(text)) return joblessAnswer(member, facts);
  if (WAGES.test(text)) {
    if (STATE.test(text)) return NO;
    const contract = contractAnswer(member, facts);
    if (contract === 'yes') return NO;
    return contract === 'no' ? yes('employment-no-contract') : unknown('employment-contract-unknown');
  }
  return OTHER.test(text) ? NO : unknown('employment-word-unknown');
}

/** 'Không xác định thời hạn' begins with a no and is a contract. */
const CONTRACT = /xac dinh thoi han|co thoi han|thoi vu|dai han|ngan han|\d+ (?:thang|nam)/;

function contractAnswer({ person }: Aged, facts: HouseholdFacts): Answer {
  const cell = cellAt(person.table, person.row, 'hdld');
  return CONTRACT.test(fold(cellText(cell))) ? 'yes' : markAnswer(person, 'hdld', facts);
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
