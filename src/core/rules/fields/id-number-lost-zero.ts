import type { Person } from '../../model';
import { decodeIdNumber, maskIdNumber } from '../../text/id-numbers';
import { birthPlace, sexPlace } from '../cells';
import { eachOddId } from '../id-number-cells';
import { fitsPerson } from '../id-numbers';
import { personLabel } from '../labels';
import type { Place, Rule, RuleContext, RuleReport } from '../rule';
import { ownersByNumber, type Owner } from '../structure/number-owners';
import { byPerson } from '../structure/rows-of-number';
import { ColumnTally, columnDetails } from '../whole-column';

/**
 * FD02. Safe only when the padded number agrees with the other columns in province, sex, century and year. A whole
 * column stored as numbers is one finding at its heading; numbers that disagree are still told one by one, and so are
 * those that somebody else has too, which are never written without a yes.
 */
export const idNumberLostZero: Rule = {
  meta: {
    code: 'FD02',
    id: 'id-number-lost-zero',
    stage: 'values',
    severity: 'error',
    scope: 'person',
    needs: ['cccd'],
    autofix: 'safe-or-confirm',
    source: 'NĐ 137/2015/NĐ-CP, Điều 13; TT 59/2021/TT-BCA (mã tỉnh bắt đầu bằng 0)',
  },
  texts: {
    vi: {
      title: 'CCCD mất số 0 ở đầu',
      why: 'Bảng tính bỏ số 0 khi số định danh bị lưu dạng số; số thiếu không tra được ở dữ liệu dân cư, BHYT.',
      fix: 'Thêm số 0 vào đầu thành {padded} và lưu dạng chữ; sửa an toàn, áp dụng hàng loạt được.',
      messages: {
        default:
          '{person}: số định danh {found} chỉ có {count} chữ số; thêm số 0 ở đầu thành {padded} thì khớp mã tỉnh, giới tính và năm sinh.',
        shared:
          '{person}: số định danh {found} chỉ có {count} chữ số; thêm số 0 thành {padded} thì trùng với số của {others}.',
        province:
          '{person}: số định danh {found} chỉ có {count} chữ số; thêm số 0 thành {padded} nhưng 3 số đầu không phải mã tỉnh.',
        disagrees:
          '{person}: số định danh {found} chỉ có {count} chữ số; thêm số 0 thành {padded} nhưng chưa khớp giới tính hoặc năm sinh đang ghi.',
        unchecked:
          '{person}: số định danh {found} chỉ có {count} chữ số; có thể là {padded}, chưa đối chiếu được vì thiếu giới tính hoặc năm sinh.',
        column:
          'Cột “{column}”: {count} số định danh mất số 0 ở đầu, thường vì cột lưu dạng số; thêm số 0 thì đều khớp mã tỉnh, giới tính và năm sinh.',
        columnUnchecked:
          'Cột “{column}”: {count} số định danh mất số 0 ở đầu, thường vì cột lưu dạng số; chưa đối chiếu được vì thiếu giới tính hoặc năm sinh.',
      },
      fixes: {
        column: 'Thêm số 0 vào đầu và đổi sang dạng chữ ở cả {count} ô; sửa an toàn, áp dụng hàng loạt được.',
        columnUnchecked:
          'Thêm số 0 vào đầu và đổi sang dạng chữ ở {count} ô sau khi xem lại vài thẻ căn cước; cần xác nhận.',
        shared: 'Đối chiếu thẻ căn cước của cả hai người rồi mới nhận số gợi ý {padded}; cần xác nhận.',
        province: 'Đối chiếu thẻ căn cước rồi mới nhận số gợi ý {padded}; cần xác nhận.',
        disagrees:
          'Đối chiếu thẻ căn cước, giới tính và năm sinh rồi mới nhận số gợi ý {padded}; cần xác nhận.',
        unchecked: 'Đối chiếu thẻ căn cước rồi mới nhận số gợi ý {padded}; cần xác nhận.',
      },
    },
    en: {
      title: 'CCCD lost leading zero(s)',
      why: 'A sheet drops the zeros when an ID number is stored as a number; the rest matches nobody in the population or health data.',
      fix: 'Put the zeros back, {padded}, stored as text; safe, may be applied in bulk.',
      messages: {
        default:
          '{person}: ID number {found} has {count} digits only; with its zeros, {padded}, it agrees with province, sex and birth year.',
        shared:
          '{person}: ID number {found} has {count} digits only; with zeros, {padded}, it is also the number of {others}.',
        province:
          '{person}: ID number {found} has {count} digits only; with zeros, {padded}, its first 3 digits are no province.',
        disagrees:
          '{person}: ID number {found} has {count} digits only; with zeros, {padded}, it disagrees with the sex or birth year written.',
        unchecked:
          '{person}: ID number {found} has {count} digits only; it may be {padded}, unchecked because sex or birth year is missing.',
        column:
          'Column “{column}”: {count} ID numbers lost the zeros in front, mostly because the column holds numbers; with them all agree with province, sex and birth year.',
        columnUnchecked:
          'Column “{column}”: {count} ID numbers lost the zeros in front, mostly because the column holds numbers; unchecked because sex or birth year is missing.',
      },
      fixes: {
        column:
          'Put the zeros back and store the column as text in all {count} cells; safe, may be applied in bulk.',
        columnUnchecked:
          'Put the zeros back and store as text in {count} cells after looking at some ID cards; to be confirmed.',
        shared: 'Compare with the ID cards of both persons before taking {padded}; to be confirmed.',
        province: 'Compare with the ID card before taking {padded}; to be confirmed.',
        disagrees: 'Compare with the ID card, sex and birth year before taking {padded}; to be confirmed.',
        unchecked: 'Compare with the ID card before taking {padded}; to be confirmed.',
      },
    },
  },
  check(register, context, report) {
    const sharers = sharersOf(context, report);
    const safe = new ColumnTally<LostZero>();
    const unchecked = new ColumnTally<LostZero>();
    eachOddId(
      register,
      context,
      report,
      ({ state, place, person }) => {
        const lost = state.kind === 'lost-zero' ? lostZero(state, place, person, sharers) : null;
        const agreement = lost?.agreement ?? null;
        safe.add(place, agreement === 'default' ? lost : null);
        unchecked.add(place, agreement === 'unchecked' ? lost : null);
        if (state.kind === 'placeholder') report.skip('placeholder');
        else if (state.kind === 'wrong') report.skip('unreadable');
        else if (state.kind === 'valid') report.pass();
        else if (lost && agreement !== 'default' && agreement !== 'unchecked') tellOne(lost, report);
      },
      (table, count) => {
        safe.addSound(table, count);
        unchecked.addSound(table, count);
      },
    );
    safe.tell(
      context.thresholds,
      (heading, cells) => report.fail(heading, columnDetails(heading, cells, 'safe')),
      (lost) => tellOne(lost, report),
    );
    unchecked.tell(
      context.thresholds,
      (heading, cells) =>
        report.fail(heading, { ...columnDetails(heading, cells, 'confirm'), message: 'columnUnchecked' }),
      (lost) => tellOne(lost, report),
    );
  },
};

interface LostZero {
  readonly place: Place;
  readonly person: Person;
  /** The 12 digits. */
  readonly value: string;
  readonly digits: string;
  readonly agreement: Agreement;
  /** The others who have the number, as said in a sentence. */
  readonly others: string;
}
type Agreement = 'default' | 'province' | 'disagrees' | 'unchecked' | 'shared';
type Sharers = (number: string, person: Person) => string;

/** Who else has a number, '' when nobody; gathered only once a register has a number that lost its zeros. */
function sharersOf(context: RuleContext, report: RuleReport): Sharers {
  let owned: ReadonlyMap<string, readonly Owner[]> | undefined;
  return (number, person) => {
    owned ??= new Map(
      ownersByNumber(context.index, new Map()).numbers.map((each) => [each.number, each.owners]),
    );
    // One household's lists name one person with one number.
    const persons = (owned.get(number) ?? []).flatMap((owner) =>
      byPerson(owner.persons, context, report).map((rows) => ({ rows, record: owner.record })),
    );
    return persons
      .filter(({ rows }) => !rows.includes(person))
      .flatMap(({ rows: [other], record }) =>
        other ? [personLabel(other, record, context.settings.lang)] : [],
      )
      .join('; ');
  };
}

function lostZero(
  { number, digits }: { readonly number: string; readonly digits: string },
  place: Place,
  person: Person,
  sharers: Sharers,
): LostZero {
  const agreement = agreementOf(number, person);
  const others = agreement === 'default' || agreement === 'unchecked' ? sharers(number, person) : '';
  return { place, person, value: number, digits, agreement: others === '' ? agreement : 'shared', others };
}

function tellOne({ place, person, value, digits, agreement, others }: LostZero, report: RuleReport): void {
  report.fail(place, {
    person,
    message: agreement,
    params: { count: digits.length, padded: maskIdNumber(value), others },
    expected: maskIdNumber(value),
    related: agreement === 'disagrees' ? evidence(person) : [],
    fix: { value, apply: agreement === 'default' ? 'safe' : 'confirm' },
  });
}

function agreementOf(number: string, person: Person): Exclude<Agreement, 'shared'> {
  if (!decodeIdNumber(number)?.provinceName) return 'province';
  // What is missing is no agreement, but what is written may already disagree.
  if (!fitsPerson(number, person)) return 'disagrees';
  return person.sex.kind === 'ok' && person.birth.kind === 'ok' ? 'default' : 'unchecked';
}

function evidence(person: Person): readonly Place[] {
  return [sexPlace(person), birthPlace(person)].filter((place) => place !== null);
}
