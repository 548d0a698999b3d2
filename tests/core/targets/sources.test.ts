import type { Cell, SheetGrid } from '../../../src/core/model';
import { count, idNumber, register, sheet } from './support/sheets';

type Fields = Readonly<Record<string, Cell>>;
let households = 0;

/** A household of the list of poor and near-poor households, head first; every member carries its own fields. */
function family(householdFields: Fields, ...members: readonly Fields[]): Fields[] {
  households++;
  return members.map((member, index) => ({
    'STT hộ': index === 0 ? households : null,
    'Mã hộ': index === 0 ? `H${households}` : null,
    'Họ và tên thành viên': `Trần Văn Người ${households}-${index}`,
    'Quan hệ với chủ hộ': index === 0 ? 'Chủ hộ' : 'Con đẻ',
    'Ngày, tháng, năm sinh': '01/02/1980',
    'Số CCCD': idNumber(),
    'Phân loại hộ': index === 0 ? 'Hộ nghèo' : null,
    'Số nhân khẩu': index === 0 ? members.length : null,
    ...(index === 0 ? householdFields : {}),
    ...member,
  }));
}
function poorList(...families: readonly Fields[][]): SheetGrid {
  return sheet('DS hộ nghèo, cận nghèo', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024', families.flat());
}
function mainList(rows: readonly Fields[]): SheetGrid {
  const complete = rows.map((row, index) => ({
    STT: index + 1,
    'Mã hộ': `M${index}`,
    'Họ và tên chủ hộ': `Lê Thị Chủ ${index}`,
    'Số CCCD': idNumber(),
    'Số nhân khẩu': 3,
    ...row,
  }));
  return sheet('DS hộ', 'DANH SÁCH HỘ DÂN CƯ NĂM 2024', complete);
}

describe('poor households at the start and at the end', () => {
  const rows: Fields[] = [
    { 'Phân loại đầu năm': 'Hộ nghèo', 'Phân loại hộ': 'Hộ nghèo' },
    { 'Phân loại đầu năm': 'Hộ nghèo', 'Phân loại hộ': 'Hộ cận nghèo' },
    { 'Phân loại đầu năm': 'Hộ không nghèo', 'Phân loại hộ': 'Hộ không nghèo' },
    { 'Phân loại đầu năm': 'Chuyển đến', 'Phân loại hộ': 'Hộ nghèo' },
  ];

  it('leaves those who came during the year out of the start', () => {
    expect(count('poor-households', register(mainList(rows)))).toMatchObject({
      actual: { numerator: 2, denominator: 4, unknown: 0 },
      baseline: { numerator: 2, denominator: 3, unknown: 0 },
    });
  });

  it('counts those who left since among those of the start', () => {
    const gone = sheet('Hộ giảm', 'DANH SÁCH HỘ GIẢM TRONG NĂM 2024 (chuyển đi, chết)', [
      {
        STT: 1,
        'Mã hộ': 'M90',
        'Họ và tên chủ hộ': 'Phạm Văn Đi',
        'Số CCCD': idNumber(),
        'Phân loại đầu năm': 'Hộ nghèo',
        'Diễn biến trong năm': 'Chuyển đi',
        'Số nhân khẩu': 2,
      },
    ]);
    expect(count('poor-households', register(mainList(rows), gone)).baseline).toMatchObject({
      numerator: 3,
      denominator: 4,
    });
  });

  it('counts a household entered twice once', () => {
    const twice = { 'Số CCCD': idNumber(), 'Họ và tên chủ hộ': 'Nguyễn Thị Hai' };
    const doubled = [...rows, { ...rows[2], ...twice }, { ...rows[2], ...twice, 'Mã hộ': 'M99' }];
    expect(count('poor-households', register(mainList(doubled))).actual?.denominator).toBe(5);
  });

  it('says that a class cannot be read instead of guessing it', () => {
    const misspelt = [...rows, { 'Phân loại đầu năm': 'Hộ nghèo', 'Phân loại hộ': 'Hộ cân nghéo' }];
    expect(count('near-poor-households', register(mainList(misspelt))).actual).toMatchObject({
      numerator: 1,
      unknown: 1,
    });
  });

  it('cannot tell a start when no household says what it was', () => {
    const now = rows.map((row) => ({ 'Phân loại hộ': row['Phân loại hộ'] ?? null }));
    expect(count('poor-households', register(mainList(now)))).toMatchObject({
      actual: { numerator: 2 },
      baseline: null,
    });
  });
});

describe('figures of persons', () => {
  it('counts everybody for health insurance, a blank mark as not insured', () => {
    const list = poorList(family({}, { 'Có BHYT': 'x' }, { 'Có BHYT': null }, { 'Có BHYT': 'x' }));
    expect(count('health-insurance', register(list)).actual).toMatchObject({
      numerator: 2,
      denominator: 3,
      unknown: 0,
    });
  });

  it('cannot tell from a column nobody has filled in, nor without one', () => {
    const blank = poorList(family({}, { 'Có BHYT': null }, { 'Có BHYT': null }));
    expect(count('health-insurance', register(blank))).toEqual({
      actual: null,
      baseline: null,
      behind: null,
      notes: [{ key: 'columnBlank', params: { column: expect.stringContaining('BHYT') } }],
    });
    expect(count('health-insurance', register(poorList(family({}, {}, {}))))).toEqual({
      actual: null,
      baseline: null,
      behind: null,
      notes: [],
    });
  });

  it('calls a mark that is none unknown', () => {
    const list = poorList(family({}, { 'Có BHYT': 'x' }, { 'Có BHYT': '???' }));
    expect(count('health-insurance', register(list)).actual).toMatchObject({ numerator: 1, unknown: 1 });
  });

  it.each([
    // born, level written, counted as a child of 3 to under 16, at the level due
    ['31/12/2021', 'Mầm non', 1, 1],
    ['01/01/2022', 'Nhà trẻ', 0, 0],
    ['05/06/2018', 'Tiểu học', 1, 1],
    ['05/06/2018', 'Mầm non', 1, 0],
    ['05/06/2013', 'Lớp 6', 1, 1],
    ['05/06/2012', 'Tiểu học', 1, 0],
    ['05/06/2012', 'THCS', 1, 1],
    ['05/06/2009', 'THPT', 1, 1],
    ['31/12/2008', 'THPT', 0, 0],
    ['05/06/2014', 'Bỏ học', 1, 0],
    ['05/06/2014', null, 1, 0],
    ['05/06/2014', 'x', 1, 1],
  ])('school: born %s, %s', (born, level, denominator, numerator) => {
    // A second child keeps the column from being blank.
    const other = { 'Ngày, tháng, năm sinh': '05/06/2014', 'Đang học cấp': 'Tiểu học' };
    const list = poorList(family({}, {}, { 'Ngày, tháng, năm sinh': born, 'Đang học cấp': level }, other));
    expect(count('school', register(list)).actual).toMatchObject({
      numerator: numerator + 1,
      denominator: denominator + 1,
      unknown: 0,
    });
  });

  it('tells how many have no age that can be read', () => {
    const list = poorList(
      family(
        {},
        { 'Ngày, tháng, năm sinh': 'không rõ' },
        { 'Ngày, tháng, năm sinh': '05/06/2014', 'Đang học cấp': 'Tiểu học' },
      ),
    );
    expect(count('school', register(list)).notes).toEqual([{ key: 'agesUnknown', params: { count: 1 } }]);
  });

  it('takes support only of those in need, and of the escaped only where the plan names them', () => {
    const need = { 'Có nhu cầu hỗ trợ việc làm': 'x' };
    const helped = { 'Đã được tư vấn, hỗ trợ kết nối việc làm': 'x' };
    const list = poorList(family({}, { ...need, ...helped }, need, helped));
    const escaped = sheet(
      'DS hộ thoát nghèo',
      'DANH SÁCH HỘ THOÁT NGHÈO NĂM 2024',
      family({ 'Phân loại hộ': null }, { ...need, ...helped }, {}),
    );
    const both = register(list, escaped);
    expect(count('work-support', both).actual).toMatchObject({ numerator: 1, denominator: 2 });
    expect(count('work-support', both, { classes: ['poor', 'nearPoor', 'escaped'] }).actual).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  it('counts a household once for sustainable work, over those with somebody able to work', () => {
    const able = { 'Có khả năng lao động': 'x' };
    const stable = { 'Có việc làm bền vững': 'x' };
    const list = poorList(
      family({}, { ...able, ...stable }, { ...able, ...stable }),
      family({}, able, able),
      family({}, {}, {}),
    );
    expect(count('sustainable-work', register(list)).actual).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe('living conditions', () => {
  it.each([
    ['Nước máy', 1, 0],
    ['Giếng đào được bảo vệ', 1, 0],
    ['Giếng đào không được bảo vệ', 0, 0],
    ['Nước ao, hồ', 0, 0],
    ['Nước mưa', 1, 0],
    ['Nước gì đó', 0, 1],
    [null, 0, 1],
  ])('water: %s', (water, numerator, unknown) => {
    const list = poorList(
      family({ 'Nguồn nước chính': water }, {}),
      family({ 'Nguồn nước chính': 'Nước máy' }, {}),
    );
    expect(count('clean-water', register(list)).actual).toMatchObject({
      numerator: numerator + 1,
      denominator: 2,
      unknown,
    });
  });

  it.each([
    ['Tự hoại', 1],
    ['Thấm dội nước (Suilabh)', 1],
    ['Cải tiến có ống thông hơi (VIP)', 1],
    ['Hai ngăn', 1],
    ['Cầu tõm', 0],
    ['Hố xí đào tạm', 0],
    ['Không có nhà tiêu', 0],
  ])('latrine: %s', (latrine, numerator) => {
    const list = poorList(family({ 'Loại nhà tiêu': latrine }, {}));
    expect(count('sanitary-latrine', register(list)).actual).toMatchObject({ numerator, denominator: 1 });
  });

  it('takes telecommunication over those in need where the plan says so, else over all', () => {
    const list = poorList(
      family({ 'Có nhu cầu dịch vụ viễn thông, internet': 'x' }, { 'Sử dụng internet': 'x' }),
      family({ 'Có nhu cầu dịch vụ viễn thông, internet': 'x' }, { 'Sử dụng internet': null }),
      family({ 'Có nhu cầu dịch vụ viễn thông, internet': null }, { 'Sử dụng internet': 'x' }),
    );
    expect(count('telecom', register(list)).actual).toMatchObject({ numerator: 1, denominator: 2 });
    expect(count('telecom', register(list), { needOnly: false }).actual).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });
});

describe('more near-poor households than at the start', () => {
  const risen: Fields[] = [
    { 'Phân loại đầu năm': 'Hộ nghèo', 'Phân loại hộ': 'Hộ cận nghèo' },
    { 'Phân loại đầu năm': 'Hộ nghèo', 'Phân loại hộ': 'Hộ cận nghèo' },
    { 'Phân loại đầu năm': 'Hộ cận nghèo', 'Phân loại hộ': 'Hộ cận nghèo' },
    { 'Phân loại đầu năm': 'Hộ không nghèo', 'Phân loại hộ': 'Hộ không nghèo' },
  ];
  const NOTE = 'nearPoorFromPoor';

  it('are explained by the poor who moved up: 1 → 3, two of them poor before', () => {
    expect(count('near-poor-households', register(mainList(risen))).notes).toContainEqual({
      key: NOTE,
      params: { more: 2, count: 2 },
    });
  });

  it('are not explained where none moved up, or the number did not rise', () => {
    const notes = (rows: Fields[]) =>
      count('near-poor-households', register(mainList(rows))).notes.map(({ key }) => key);
    const fallen = { 'Phân loại đầu năm': 'Hộ không nghèo', 'Phân loại hộ': 'Hộ cận nghèo' };
    expect(notes([risen[2]!, risen[3]!, fallen])).not.toContain(NOTE);
    expect(notes([risen[2]!, risen[3]!])).not.toContain(NOTE);
    expect(count('poor-households', register(mainList(risen))).notes.map(({ key }) => key)).not.toContain(
      NOTE,
    );
  });
});
