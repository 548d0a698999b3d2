import { settingChanges, typedSettings } from '../../../src/core/job/rule-settings';
import type { Cell } from '../../../src/core/model';
import { SETTING_COLUMNS, settingsSheet } from '../../../src/core/reports/settings-sheet';
import { LISTED_RULES } from '../../../src/core/rules/listing';
import { THRESHOLDS } from '../../../src/core/rules/thresholds';
import { household, register } from '../../support/builders';
import { runRules, skipsOf } from '../../support/rule-tester';

const settings = { lang: 'vi', unitName: 'Phường Phổ Minh' } as const;
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
    expect(read.refused.map(({ text }) => text).sort()).toEqual(['8', 'chắc là tắt', 'nhiều']);
    for (const sentence of settingChanges(read, 'vi')) expect(sentence).toMatch(/ô D\d+/);
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
