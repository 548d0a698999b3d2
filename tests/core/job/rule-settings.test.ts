import { settingChanges, typedSettings } from '../../../src/core/job/rule-settings';
import type { Cell } from '../../../src/core/model';
import { SETTING_COLUMNS, settingsSheet } from '../../../src/core/reports/settings-sheet';
import { LISTED_RULES } from '../../../src/core/rules/listing';
import { THRESHOLDS } from '../../../src/core/rules/thresholds';
import { household, register } from '../../support/builders';
import { runRules, skipsOf } from '../../support/rule-tester';

const settings = { lang: 'vi', unitName: 'Phường Phổ Minh', standard: 'vn-2022' } as const;
/** GN Cài đặt with words typed into the yellow cells of some keys. */
function sheetWith(typed: Readonly<Record<string, Cell>>): Cell[][] {
  const cells = settingsSheet({ settings, typed: new Map(), hamlets: [] }).rows.map((row) =>
    row.map((cell): Cell => cell?.value ?? null),
  );
  for (const [key, value] of Object.entries(typed))
    cells.find((row) => row[SETTING_COLUMNS.key] === key)![SETTING_COLUMNS.typed] = value;
  return cells;
}

describe('GN Cài đặt', () => {
  it('lists every rule and every threshold once, and changes nothing as it comes', () => {
    const keys = sheetWith({}).map((row) => row[SETTING_COLUMNS.key]);
    for (const { meta } of LISTED_RULES)
      expect(keys.filter((key) => key === `rule:${meta.code}`)).toHaveLength(1);
    for (const id of Object.keys(THRESHOLDS)) expect(keys).toContain(`threshold:${id}`);
    expect(typedSettings(sheetWith({}))).toEqual(typedSettings(null));
  });

  it('reads rules switched off, severities, thresholds and hamlets', () => {
    const read = typedSettings(
      sheetWith({
        'rule:FD02': ' tắt ',
        'rule:FD53': 'Cảnh báo',
        'rule:ST10': 'Off',
        'rule:AG09': 'tắt',
        'threshold:b1Max': '450',
        'threshold:memberCoverageShare': '0,8',
        'hamlet:1': 'Tổ dân phố 1',
        'hamlet:3': 'Tổ dân phố 2',
      }),
    );
    expect(read.rules).toEqual({
      off: ['AG09', 'FD02', 'ST10'],
      severity: { FD53: 'warning' },
      thresholds: { b1Max: 450, memberCoverageShare: 0.8 },
    });
    expect(read.hamlets).toEqual(['Tổ dân phố 1', 'Tổ dân phố 2']);
    expect(read.refused).toEqual([]);
  });

  it('refuses a word or number that cannot be, names the cell, and keeps the default', () => {
    const read = typedSettings(
      sheetWith({
        'rule:FD02': 'chắc là tắt',
        'threshold:b1Max': 'nhiều',
        'threshold:memberCoverageShare': 8,
      }),
    );
    expect(read.rules).toEqual({ off: [], severity: {}, thresholds: {} });
    expect(read.refused.map(({ typed }) => String(typed)).sort()).toEqual(['8', 'chắc là tắt', 'nhiều']);
    for (const sentence of settingChanges(read, 'vi')) expect(sentence).toMatch(/ô D\d+/);
  });

  it.each([
    // A threshold in years: a number, in Vietnamese or English writing, and nothing around it.
    ['threshold:ageUnusual', 95, 95],
    ['threshold:ageUnusual', ' 95 ', 95],
    ['threshold:ageUnusual', '29/11/2026', null],
    ['threshold:ageUnusual', { date: '2026-11-29' }, null],
    ['threshold:ageUnusual', 'khoảng 90', null],
    ['threshold:ageUnusual', 'từ 90', null],
    ['threshold:ageUnusual', '90-100', null],
    ['threshold:ageUnusual', '90 tuổi', null],
    ['threshold:ageUnusual', '12 hoặc 13', null],
    ['threshold:ageUnusual', '1e3', null],
    ['threshold:ageUnusual', '90%', null],
    ['threshold:ageUnusual', -5, null],
    ['threshold:ageUnusual', 0, null],
    ['threshold:ageUnusual', true, null],
    ['threshold:incomeLeast', '200.000', 200000],
    ['threshold:incomeLeast', '1,500,000', 1500000],
    ['threshold:incomeLeast', '1 500 000', 1500000],
    ['threshold:incomeLeast', '1,5 triệu', null],
    // 1,5 or 1500: two readings.
    ['threshold:incomeLeast', '1,500', null],
    ['threshold:b2Step', '2.5', 2.5],
    // A share: between 0 and 1, also in per cent.
    ['threshold:populationShare', '0,125', 0.125],
    ['threshold:populationShare', '0.125', 0.125],
    ['threshold:populationShare', '12,5%', 0.125],
    ['threshold:populationShare', '12.5 %', 0.125],
    ['threshold:populationShare', '12,3%', 0.123],
    ['threshold:populationShare', '100%', 1],
    ['threshold:populationShare', '101%', null],
    ['threshold:populationShare', 1.5, null],
    ['threshold:populationShare', '0,5 hoặc 0,6', null],
  ] as const)('%s typed as %j is %j', (key, typed, value) => {
    const name = key.replace('threshold:', '');
    const read = typedSettings(sheetWith({ [key]: typed }));
    expect(read.rules.thresholds).toEqual(value === null ? {} : { [name]: value });
    expect(read.refused).toHaveLength(value === null ? 1 : 0);
    expect(read.typed.get(key)).toEqual(typed);
  });

  it('says of a refused cell where it is, what stands in it, what it takes and what holds', () => {
    const [cell] = typedSettings(sheetWith({ 'threshold:ageUnusual': '29/11/2026' })).refused;
    const sentences = (typed: Readonly<Record<string, Cell>>, lang: 'vi' | 'en' = 'vi') =>
      settingChanges(typedSettings(sheetWith(typed)), lang);
    expect(sentences({ 'threshold:ageUnusual': { date: '2026-11-29' } })).toEqual([
      `GN Cài đặt, ô ${cell?.cell}: “29/11/2026” không dùng được. Ô này chỉ nhận một con số lớn hơn 0, ví dụ 15 hoặc 200.000. Đang dùng mặc định 100.`,
    ]);
    expect(sentences({ 'threshold:sameNameShare': 'năm' })[0]).toMatch(
      /ví dụ 0,125 hoặc 12,5%.*mặc định 0,85\.$/,
    );
    expect(sentences({ 'threshold:sameNameShare': 1.5 })[0]).toContain('“1,5”');
    expect(sentences({ 'threshold:sameNameShare': 1.5 }, 'en')[0]).toMatch(/“1\.5”.*default 0\.85 holds/);
    expect(sentences({ 'rule:FD02': 'bỏ' })[0]).toContain('chỉ nhận “Tắt”, “Lỗi”, “Cảnh báo” hoặc “Gợi ý”');
    expect(sentences({ 'rule:FD02': 'constructor' })[0]).toContain(
      'chỉ nhận “Tắt”, “Lỗi”, “Cảnh báo” hoặc “Gợi ý”',
    );
  });

  it('writes changed thresholds as the defaults beside them are written', () => {
    const read = typedSettings(
      sheetWith({ 'threshold:populationShare': 0.125, 'threshold:incomeLeast': 200000 }),
    );
    const [vi] = settingChanges(read, 'vi');
    expect(vi).toContain('(0 đến 1): 0,125');
    expect(vi).toContain(': 200.000;');
    expect(settingChanges(read, 'en')[0]).toContain(': 0.125');
  });

  it('mentions the typed hamlets', () => {
    const read = typedSettings(sheetWith({ 'hamlet:1': 'Tổ 1', 'hamlet:2': 'Tổ 2' }));
    expect(settingChanges(read, 'vi')).toEqual(['Danh mục tổ dân phố, thôn lấy theo GN Cài đặt (2 tên).']);
    const one = typedSettings(sheetWith({ 'hamlet:1': 'Tổ 1' }));
    expect(settingChanges(one, 'en')).toEqual(['Hamlets as listed in GN Cài đặt (1 name).']);
  });

  it('opened again holds what was typed: a number as the number, anything else as its text', () => {
    const read = typedSettings(
      sheetWith({
        'threshold:populationShare': 0.125,
        'threshold:incomeLeast': 200000,
        'threshold:b1Max': '12,5',
        'threshold:ageUnusual': { date: '2026-11-29' },
      }),
    );
    const { rows } = settingsSheet({ settings, typed: read.typed, hamlets: [] });
    const cellOf = (key: string) =>
      rows.find((row) => row[SETTING_COLUMNS.key]?.value === key)?.[SETTING_COLUMNS.typed];
    expect(cellOf('threshold:populationShare')).toMatchObject({ value: 0.125, style: { format: '0.000' } });
    expect(cellOf('threshold:incomeLeast')).toMatchObject({ value: 200000, style: { format: '#,##0' } });
    expect(cellOf('threshold:b1Max')?.value).toBe('12,5');
    expect(cellOf('threshold:ageUnusual')?.value).toBe('29/11/2026');
  });

  it('keeps what was typed when it is opened again', () => {
    const read = typedSettings(sheetWith({ 'rule:FD02': 'Tắt', 'hamlet:2': 'Thôn Đoài' }));
    const again = settingsSheet({ settings, typed: read.typed, hamlets: [] }).rows.map((row) =>
      row.map((cell): Cell => cell?.value ?? null),
    );
    expect(typedSettings(again)).toEqual(read);
  });
});

describe('a rule the ward changed', () => {
  const wrong = register(household({ b1: 500, phan_loai: 'Hộ nghèo' }));

  it('switched off says so in the count of what was not assessed', () => {
    const rules = { off: ['FD53'], severity: {}, thresholds: {} };
    const result = runRules(register(household({ b1: 700 })), undefined, {}, { rules });
    expect(result.findings.filter(({ code }) => code === 'FD53')).toEqual([]);
    expect(skipsOf(result, 'FD53')).toEqual({ 'switched-off': 1 });
  });

  it('has the severity and the threshold that were set', () => {
    const rules = { off: [], severity: { FD53: 'info' }, thresholds: { b1Max: 400 } } as const;
    expect(runRules(wrong).findings.filter(({ code }) => code === 'FD53')).toEqual([]);
    const found = runRules(wrong, undefined, {}, { rules }).findings.filter(({ code }) => code === 'FD53');
    expect(found.map(({ severity }) => severity)).toEqual(['info']);
  });
});
