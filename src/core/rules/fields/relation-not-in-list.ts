import { aliasCells, reportAliases } from './alias-cells';
import type { HouseholdRecord, Lang, Person, RegisterTable } from '../../model';
import { carriesDoubt, withoutDoubt } from '../../text/doubt';
import { nearestRelations, readRelation } from '../../text/relations';
import { exactKey, fold } from '../../text/unicode';
import { ageToJudge } from '../ages';
import { cellOf, fieldLabel, placeOf, saysNothing } from '../cells';
import { gatherCells, type CellFinding } from '../cells-or-column';
import { choose, eitherOf } from '../choices';
import { isGivenHead } from '../members';
import { eachUnread, personReadings } from '../person-readings';
import type { FindingDetails, Rule, RuleContext, RuleReport } from '../rule';
import { statedSexes } from '../sex-conflict';

/**
 * FD31. Words of the list pass; their short forms (CH, vk, ck) and text typed without accents are read and only noted. One
 * letter is read by nobody: V can only be the wife, C is the child, the husband and more. Safe for V as the catalogue
 * says, unless a cell speaks against a wife: her sex or ID number, her age, a head who is a woman, another wife.
 */
export const relationNotInList: Rule = {
  meta: {
    code: 'FD31',
    id: 'relation-not-in-list',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['quan_he'],
    autofix: 'safe-or-confirm',
    source: 'TT 55/2021/TT-BCA, Điều 6: quan hệ với chủ hộ',
  },
  texts: {
    vi: {
      title: 'Quan hệ với chủ hộ ngoài danh mục',
      why: 'Không rõ quan hệ thì không biết ai là chủ hộ, vợ chồng, con; số khẩu được tính có thể thừa hoặc thiếu.',
      fix: 'Hỏi lại hộ rồi ghi quan hệ theo sổ cư trú (Vợ, Con đẻ, Mẹ đẻ, Khác…); cán bộ tự xác minh.',
      messages: {
        default: '{person}: quan hệ với chủ hộ ghi “{found}”, không có trong danh mục.',
        alias: '{person}: quan hệ với chủ hộ ghi “{found}”, viết đủ là {label}.',
        nearest: '{person}: quan hệ với chủ hộ ghi “{found}”, không có trong danh mục; gần nhất là {label}.',
        column:
          'Cột “{column}”: {count} dòng ghi “{found}” hoặc tương tự, không có trong danh mục; mỗi dòng có một gợi ý.',
        columnAlias: 'Cột “{column}”: {count} dòng ghi tắt “{found}” hoặc tương tự.',
        columnUnknown: 'Cột “{column}”: {count} dòng ghi “{found}” hoặc tương tự, không có trong danh mục.',
        several: '{person}: quan hệ với chủ hộ ghi “{found}”, có thể là {label}.',
        doubtful: '{person}: quan hệ với chủ hộ ghi “{found}”, còn nghi vấn nên chưa tính là quan hệ nào.',
      },
      fixes: {
        columnAlias: 'Sửa cả cột một lần; sửa an toàn, áp dụng hàng loạt được.',
        alias: 'Sửa thành {label}; sửa an toàn, áp dụng hàng loạt được.',
        nearest: 'Sửa thành {label} nếu đúng; cần xác nhận.',
        column: 'Xem lại vài hộ rồi nhận gợi ý cho cả cột; cần xác nhận.',
        columnUnknown:
          'Ghi quan hệ bằng chữ theo sổ cư trú (Chủ hộ, Vợ, Con đẻ…); nếu cột dùng mã số thì thay mã bằng chữ; cán bộ tự sửa.',
        several: 'Hỏi lại hộ rồi chọn {label}; cần xác nhận.',
        doubtful: 'Hỏi lại hộ rồi ghi quan hệ, không kèm dấu hỏi, dấu sao hay ngoặc; cần xác nhận.',
      },
    },
    en: {
      title: 'Relation not in list',
      why: 'Without the relation nobody knows who is head, husband, wife or child, and the counted size may be wrong.',
      fix: 'Ask the household and write the relation of the residence register (Vợ, Con đẻ, Mẹ đẻ, Khác …); the officer must find out.',
      messages: {
        default: '{person}: relation “{found}” is not in the list.',
        alias: '{person}: relation is written “{found}”; in full it is {label}.',
        nearest: '{person}: relation “{found}” is not in the list; the nearest is {label}.',
        column:
          'Column “{column}”: {count} rows have “{found}” or the like, not in the list; each has a suggestion.',
        columnAlias: 'Column “{column}”: {count} rows have “{found}” or the like for short.',
        columnUnknown: 'Column “{column}”: {count} rows have “{found}” or the like, not in the list.',
        several: '{person}: relation is written “{found}”; it may be {label}.',
        doubtful: '{person}: relation “{found}” is in doubt, so it is taken for none yet.',
      },
      fixes: {
        columnAlias: 'Change the whole column at once; safe, may be applied in bulk.',
        alias: 'Change it to {label}; safe, may be applied in bulk.',
        nearest: 'Change it to {label} if that is right; to be confirmed.',
        column: 'Look at a few households, then take the suggestions for the column; to be confirmed.',
        columnUnknown:
          'Write the relation in words (Chủ hộ, Vợ, Con đẻ …); where the column has codes, replace them by words; the officer must do it.',
        several: 'Ask the household, then choose {label}; to be confirmed.',
        doubtful:
          'Ask the household and write the relation without question mark, star or brackets; to be confirmed.',
      },
    },
  },
  check(_register, context, report) {
    const { index, thresholds } = context;
    const columns = gatherCells();
    const aliases = aliasCells(index, { field: 'quan_he', of: 'relation' }, labelOf);
    const sound = (table: RegisterTable, count: number) => columns.addSound(table, 'quan_he', count);
    eachUnread(
      index,
      'relation',
      report,
      (person, record) => {
        const place = placeOf(person, 'quan_he');
        const { relation } = person;
        if (relation.kind !== 'unreadable' || saysNothing(cellOf(place))) report.skip('blank');
        else {
          const details = detailsOf({ person, record, context, report }, relation.text);
          columns.add(place, { ...details, found: cellOf(place) });
        }
      },
      sound,
      aliases.counts,
    );
    columns.report(wholeColumn, report, thresholds);
    const asked = (table: RegisterTable) => personReadings(index, 'relation').read.get(table) ?? 0;
    reportAliases(aliases, { field: 'quan_he', report, thresholds, asked, whole: wholeColumn });
  },
};

const SHORT = new Set(['ch', 'c.hộ', 'vk', 'ck'].map(exactKey));

/** The word of the list for a short form, or for the same word without its accents; other words say what they say. */
function labelOf(text: string): string | null {
  const relation = readRelation(text);
  if (relation.kind !== 'ok') return null;
  const { label } = relation.value;
  return SHORT.has(exactKey(text)) || fold(text) === fold(label) ? label : null;
}

const WIFE = exactKey('v');
const CHILD_OR_HUSBAND = exactKey('c');

interface About {
  readonly person: Person;
  readonly record: HouseholdRecord | null;
  readonly context: RuleContext;
  readonly report: RuleReport;
}

function detailsOf(about: About, text: string): FindingDetails {
  const { person, context } = about;
  if (carriesDoubt(text)) return inDoubt(person, text, context);
  const key = exactKey(text).replace(/[.\s]+$/, '');
  if (key === WIFE) {
    return isDoubtfulWife(about)
      ? proposed(person, 'nearest', 'Vợ', 'confirm')
      : proposed(person, 'alias', 'Vợ', 'safe');
  }
  if (key === CHILD_OR_HUSBAND) {
    const isWoman = person.sex.kind === 'ok' && person.sex.value === 'female';
    if (isWoman) return proposed(person, 'nearest', 'Con', 'confirm');
    return oneOf(person, ['Con', 'Chồng'], context.settings.lang);
  }
  // 'con dau' is 'Con dâu' or 'Con đầu': only the household can tell.
  const [label, ...others] = nearestRelations(text);
  if (label === undefined || others.length >= MOST_OFFERED) return { person, params: { label: '' } };
  if (others.length > 0) return oneOf(person, [label, ...others], context.settings.lang);
  return proposed(person, 'nearest', label, 'confirm');
}

/** More words than this are no help. */
const MOST_OFFERED = 4;

function oneOf(person: Person, options: readonly string[], lang: Lang): FindingDetails {
  const params = { label: eitherOf(options, lang) };
  return { person, message: 'several', params, expected: options.join(' | '), fix: choose(options) };
}

/** The word without its sign of doubt is offered; no word tells of itself whether it is right. */
function inDoubt(person: Person, text: string, { settings }: RuleContext): FindingDetails {
  const plain = withoutDoubt(text);
  const sure = readRelation(plain);
  const labels = sure.kind === 'ok' ? [sure.value.label] : nearestRelations(plain);
  const [label, ...others] = labels;
  if (label === undefined || others.length >= MOST_OFFERED)
    return { person, message: 'doubtful', params: { label: '' } };
  if (others.length === 0) return proposed(person, 'doubtful', label, 'confirm');
  return { ...oneOf(person, labels, settings.lang), message: 'doubtful' };
}

/** Whether a cell says that the person is no wife, or not the head's. */
function isDoubtfulWife({ person, record, context, report }: About): boolean {
  if (statedSexes(person).includes('male')) return true;
  const age = ageToJudge(person, context.settings.asOf, report);
  if (typeof age !== 'string' && age.min < context.thresholds.marriedFromAge) return true;
  const others = (record?.members ?? []).filter((other) => other !== person);
  return others.some(
    (other) =>
      (other.relation.kind === 'ok' && other.relation.value.group === 'spouse') ||
      (isGivenHead(other) && statedSexes(other).includes('female')),
  );
}

function proposed(
  person: Person,
  message: 'alias' | 'nearest' | 'doubtful',
  label: string,
  apply: 'safe' | 'confirm',
): FindingDetails {
  return { person, message, params: { label }, expected: label, fix: { value: label, apply } };
}

function wholeColumn(cells: readonly CellFinding[]): FindingDetails {
  const [first] = cells;
  const params = { column: fieldLabel('quan_he'), count: cells.length, label: '' };
  return { message: MESSAGES[first?.details.fix?.apply ?? 'none'], params, found: first?.details.found };
}

const MESSAGES = { safe: 'columnAlias', confirm: 'column', none: 'columnUnknown' } as const;
