import type { Cell, Finding, Register, RuleSettings } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { refOf } from '../../../src/core/rules/finding';
import type { FindingDetails, Place, Rule, RuleReport } from '../../../src/core/rules/rule';
import { gridOf, gridRegister, household, member, register, type Row } from '../../support/builders';
import { runRules } from '../../support/rule-tester';

const TEXTS: Rule['texts']['vi'] = {
  title: 'Thử',
  why: '',
  fix: 'Sửa ô {found}.',
  messages: { default: 'Ghi {found}: {household}; {person}.', other: 'Khác {note}.' },
  fixes: { other: 'Sửa khác {note}.' },
};
const rule = (
  fail: (report: RuleReport, read: Register) => void,
  meta: Partial<Rule['meta']> = {},
): Rule => ({
  meta: {
    ...{ code: 'ST99', id: 'a-test', stage: 'values', severity: 'warning', scope: 'household' },
    ...{ needs: [], autofix: 'confirm', source: '' },
    ...meta,
  },
  texts: { vi: TEXTS, en: { ...TEXTS, fix: 'Mend {found}.' } },
  check: (read, _context, report) => fail(report, read),
});
const placeIn = (read: Register, field: Place['field'], row = 2, at = 0): Place => ({
  ...{ table: read.tables[at]!, row, field },
});
function found(
  read: Register,
  field: Place['field'],
  details: FindingDetails = {},
  meta: Partial<Rule['meta']> = {},
  rules?: RuleSettings,
): Finding {
  const failing = rule((report) => report.fail(placeIn(read, field), details), meta);
  return runRules(read, [failing], {}, rules ? { rules } : {}).findings[0]!;
}
const one = (fields: Row = {}) => register(household({ ...fields }));

describe('a finding', () => {
  it('shows the cell, its field, what stands there and whose it is', () => {
    expect(found(one({ thon: 'Thôn 1' }), 'thon')).toMatchObject({
      ...{ code: 'ST99', rule: 'a-test', severity: 'warning', ref: { sheet: 'Hộ', row: 2, column: 3 } },
      ...{ field: 'thon', found: 'Thôn 1', expected: '', related: [], also: [], fix: null },
      message: 'Ghi Thôn 1: Hộ H001 (Nguyễn Văn Ân); .',
      todo: 'Sửa ô Thôn 1.',
      household: { code: 'H001', name: 'Nguyễn Văn Ân', hamlet: 'Thôn 1' },
    });
  });

  it('says what the rule found instead of the cell, and what it named', () => {
    const read = one({ thon: 'Thôn 1' });
    const finding = found(read, 'thon', {
      found: 7,
      also: ['FD07'],
      expected: 1234.5,
      message: 'other',
      params: { note: 'a' },
    });
    expect(finding).toMatchObject({ found: '7', also: ['FD07'], expected: '1234,5' });
    expect([finding.message, finding.todo]).toEqual(['Khác a.', 'Sửa khác a.']);
    expect(found(read, 'thon', { found: null }).found).toBe('');
  });

  it('lists further faulty cells before the other evidence', () => {
    const read = one({ thon: 'Thôn 1' });
    const { related } = found(read, 'thon', {
      related: [placeIn(read, 'ma_ho'), { sheet: 'Khác', row: 7, column: 9 }],
      alsoAt: [placeIn(read, 'chu_ho')],
    });
    expect(related).toEqual([
      { sheet: 'Hộ', row: 2, column: 2 },
      { sheet: 'Hộ', row: 2, column: 1 },
      { sheet: 'Khác', row: 7, column: 9 },
    ]);
  });

  it('has the cells of its fix as references, and none where it writes only its own', () => {
    const read = one({ thon: 'Thôn 1' });
    const fix = { value: 'Thôn 2', apply: 'confirm' } as const;
    expect(found(read, 'thon', { fix }).fix).toEqual(fix);
    const [at, other] = [placeIn(read, 'chu_ho'), placeIn(read, 'ma_ho')];
    expect(found(read, 'thon', { fix: { ...fix, at, batch: [{ at: other, value: 'H2' }] } }).fix).toEqual({
      ...fix,
      at: { sheet: 'Hộ', row: 2, column: 2 },
      batch: [{ ref: { sheet: 'Hộ', row: 2, column: 1 }, value: 'H2' }],
    });
  });

  it('of a cell outside the lists has no field and no household', () => {
    const failing = rule((report) => report.fail({ sheet: 'Khác', row: 7, column: 9 }, {}));
    expect(runRules(one(), [failing]).findings[0]).toMatchObject({
      ...{ ref: { sheet: 'Khác', row: 7, column: 9 }, field: null, found: '', household: null },
      message: 'Ghi : ; .',
    });
  });

  it('names the person where the rule names one', () => {
    const read = gridRegister({ members: [member()] });
    const { person, record } = { person: read.households[0]!.members[0]!, record: read.households[0]!.main };
    expect(found(read, 'quan_he', { person, record }).message).toBe(
      'Ghi Chủ hộ: Hộ H001 (Nguyễn Văn Ân); Nguyễn Văn Ân (chủ hộ H001).',
    );
  });

  it('of a household without a code or a name leaves them blank', () => {
    expect(found(one({ ma_ho: null, thon: 'Thôn 1' }), 'thon').household).toEqual({
      ...{ code: '', name: 'Nguyễn Văn Ân', hamlet: 'Thôn 1' },
    });
    expect(found(one({ chu_ho: null, thon: null }), 'ma_ho').household).toEqual({
      ...{ code: 'H001', name: '', hamlet: null },
    });
  });
});

it('takes the severity the ward has set, else the finding’s, else the catalogue’s', () => {
  const of = (details: FindingDetails, severity = {}) =>
    found(one(), 'ma_ho', details, {}, { off: [], severity, thresholds: {} } as unknown as RuleSettings)
      .severity;
  expect([of({}), of({ severity: 'error' }), of({ severity: 'error' }, { ST99: 'info' })]).toEqual([
    ...['warning', 'error', 'info'],
  ]);
});

describe('numbers that name a person', () => {
  it('are shown in part in their own columns, whatever they are', () => {
    expect(found(one({ cccd: '051085123457' }), 'cccd').found).toBe('0510•••••457');
    expect(found(one({ sdt: '0905123456' }), 'sdt').found).toBe('0905•••456');
    expect(found(one({ bhyt: 'HN4510123456789' }), 'bhyt').found).not.toContain('123456');
    // Letters and separators may be what is wrong: they stay.
    expect(found(one({ cccd: '051.085.123.457' }), 'cccd').found).toBe('051.0••.•••.457');
  });

  it('are masked in any other column and in what the rule says, where they read as the number of a province', () => {
    const text = 'số 051085123457, 51085123457';
    const { found: shown, expected, message } = found(one({ thon: text }), 'thon', { expected: text });
    for (const said of [shown, expected]) expect(said).toBe('số 0510•••••457, 5108••••457');
    expect(message).not.toMatch(/\d{5}/);
    expect(found(one({ thon: 'x' }), 'thon', { message: 'other', params: { note: text } }).todo).toBe(
      'Sửa khác số 0510•••••457, 5108••••457.',
    );
    const { household: of } = found(one({ ma_ho: '051085123457', chu_ho: 'Lê 051085123457' }), 'ma_ho');
    expect(of).toMatchObject({ code: '0510•••••457', name: 'Lê 0510•••••457' });
  });

  it('are not what other long numbers are: a household’s code is what the officer looks for', () => {
    // 099 is no province; fourteen digits are no ID number; ten are too few.
    for (const code of ['099085123457', '51085123457012', '0510851234'])
      expect(found(one({ ma_ho: code }), 'ma_ho').found).toBe(code);
  });
});

it('points at the name where the list has no such column, so that the officer lands on the row', () => {
  const of = (...header: Cell[]) => {
    const { tables } = readRegister([gridOf([header, ['H1', 'Thôn 1', 'Lê Văn Một', 3]])]).register;
    return refOf({ table: tables[0]!, row: 2, field: 'cccd' }).column;
  };
  expect(of('Mã hộ', 'Thôn', 'Họ và tên chủ hộ', 'Số nhân khẩu')).toBe(3);
  const members = gridRegister({ members: [{ ma_ho: 'H1', quan_he: 'Chủ hộ', ho_ten: 'Lê Văn Một' }] });
  expect(refOf(placeIn(members, 'cccd')).column).toBe(3);
  expect(
    refOf({ ...placeIn(members, 'cccd'), table: { ...members.tables[0]!, columns: new Map() } }).column,
  ).toBe(1);
});

it('tells two persons of one household apart only where the rule is about persons', () => {
  const key = (ho_ten: string, scope: 'person' | 'household') => {
    const read = gridRegister({ members: [member(), member({ ho_ten, quan_he: 'Con' })] });
    const failing = rule((report) => report.fail(placeIn(read, 'quan_he', 3)), { scope });
    return runRules(read, [failing]).findings[0]!.key.value;
  };
  expect(key('Lê Văn Ba', 'person')).not.toBe(key('Lê Văn Tư', 'person'));
  expect(key('Lê Văn Ba', 'household')).toBe(key('Lê Văn Tư', 'household'));
});

it('keeps its key when the household the rule names is another row’s', () => {
  const read = register(household(), household({ ma_ho: 'H2', chu_ho: 'Lê Văn Hai' }));
  const other = read.households[1]!.main;
  expect(found(read, 'ma_ho', { record: other }).key.record).not.toBe(found(read, 'ma_ho').key.record);
  expect(found(read, 'ma_ho', { record: other }).household?.code).toBe('H2');
});
