/** Whom a target's words count in a register, and when the register cannot tell it exactly. */
import type { HouseholdRecord, Register, RunSettings, Target } from '../../../../src/core/model';
import {
  contextOf,
  countedWords,
  hamletsMeant,
  quoted,
  type SourceRun,
} from '../../../../src/core/targets/sources/context';
import { gridRegister, household, type Row } from '../../../support/builders';
import { register, SETTINGS, sheet, STANDARD } from '../support/sheets';
import { aTarget } from '../support/target';

const rows: readonly Row[] = [
  { ma_ho: 'H1', thon: 'Thôn A', dan_toc: 'Hrê', phan_loai: 'Hộ nghèo' },
  { ma_ho: 'H2', thon: 'Thôn B', dan_toc: 'Co', phan_loai: 'Hộ nghèo' },
  { ma_ho: 'H3', thon: 'Thôn A', dan_toc: 'Kinh', phan_loai: 'Hộ không nghèo' },
];
const ward = (...more: readonly Row[]): Register =>
  gridRegister({
    households: [...rows, ...more].map((row) => household({ chu_ho: `Hồ ${String(row.ma_ho)}`, ...row })),
  });
const NOW = ward();
const run = (over: Partial<SourceRun> = {}): SourceRun => ({
  ...{ register: NOW, previous: null, settings: SETTINGS, standard: STANDARD },
  ...over,
});
const fall = (text: string, over: Partial<Target> = {}) =>
  aTarget({ kind: 'reduce-count', source: 'poor-households', text, ...over });

const codeOf = ({ code }: HouseholdRecord): string => (code.kind === 'ok' ? code.value : '');

/** Codes of the households counted, of a register. */
function counted(text: string, of: SourceRun, ask: Register = of.register): string[] {
  const { context, notes } = contextOf(fall(text), of);
  expect(notes).toEqual([]);
  if (!context?.part) throw new Error('nothing narrowed');
  return [...ask.households.map(({ main }) => main), ...ask.unmatched, ...ask.gone]
    .filter(context.part)
    .map(codeOf);
}
const notesOf = (text: string, of: SourceRun = run(), over: Partial<Target> = {}) => {
  const { context, notes } = contextOf(fall(text, over), of);
  expect(context).toBeNull();
  return notes;
};

describe('what is counted', () => {
  it('is everybody where nothing narrows it', () =>
    expect(contextOf(fall('Số hộ nghèo giảm'), run())).toEqual({
      context: { ...run(), classes: ['poor'], needOnly: false, ages: null, indicator: null },
      notes: [],
    }));

  it('is what the words name where no source is asked', () =>
    expect(contextOf(aTarget({ text: 'Số mô hình cho hộ nghèo có nhu cầu' }), run())).toEqual({
      context: { ...run(), classes: ['poor'], needOnly: true },
      notes: [],
    }));

  it.each([
    ['Số hộ nghèo ở Thôn A giảm', ['H1', 'H3']],
    ['Số hộ nghèo ở thôn A và thôn B giảm', ['H1', 'H2', 'H3']],
    ['Số hộ nghèo dân tộc thiểu số giảm', ['H1', 'H2']],
    // One minority is not all of them.
    ['Số hộ nghèo là đồng bào Hrê giảm', ['H1']],
    ['Số hộ nghèo dân tộc thiểu số ở Thôn B giảm', ['H2']],
    ['Số hộ nghèo dân tộc thiểu số ở Thôn A giảm', ['H1']],
  ])('%s', (text, codes) => expect(counted(text, run())).toEqual(codes));

  it('is told for last period’s households by last period’s register', () => {
    const before = ward({ ma_ho: 'H9', thon: 'Thôn A', dan_toc: 'Hrê', phan_loai: 'Hộ nghèo' });
    const both = run({ previous: before });
    expect(counted('Số hộ nghèo ở Thôn A giảm', both, before)).toEqual(['H1', 'H3', 'H9']);
    expect(counted('Số hộ nghèo là đồng bào Hrê giảm', both, before)).toEqual(['H1', 'H9']);
    expect(counted('Số hộ nghèo là đồng bào Hrê giảm', both)).toEqual(['H1']);
  });

  it('is the same on every list of a household: one list may have what the other has not', () => {
    const code = (of: number) => ({ 'Mã hộ': `M${of}`, 'Họ và tên chủ hộ': `Lê Thị ${of}` });
    const both = register(
      sheet('DS hộ', 'DANH SÁCH HỘ DÂN CƯ NĂM 2024', [
        { ...code(1), Thôn: 'Thôn A', 'Dân tộc': 'Hrê', 'Phân loại hộ': 'Hộ nghèo' },
        { ...code(2), Thôn: 'Thôn A', 'Dân tộc': 'Kinh', 'Phân loại hộ': 'Hộ nghèo' },
      ]),
      sheet('DS hộ nghèo', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024', [
        { ...code(1), 'Phân loại hộ': 'Hộ nghèo' },
        { ...code(2), 'Phân loại hộ': 'Hộ nghèo' },
      ]),
    );
    // Of this period's register or of last period's.
    for (const of of [run({ register: both }), run({ previous: both })]) {
      const { context } = contextOf(fall('Số hộ nghèo là đồng bào Hrê giảm'), of);
      const all = both.households.flatMap(({ records }) => records);
      expect(all.filter((record) => context?.part?.(record)).map(codeOf)).toEqual(['M1', 'M1']);
    }
  });

  it('is told of those who left by their own row', () => {
    const gone = register(
      sheet('DS hộ', 'DANH SÁCH HỘ DÂN CƯ NĂM 2024', [
        { 'Mã hộ': 'M1', 'Họ và tên chủ hộ': 'Lê Thị A', 'Dân tộc': 'Kinh', 'Phân loại hộ': 'Hộ nghèo' },
      ]),
      sheet('Hộ giảm', 'DANH SÁCH HỘ GIẢM TRONG NĂM 2024 (chuyển đi, chết)', [
        {
          'Mã hộ': 'M8',
          'Họ và tên chủ hộ': 'Hồ Văn B',
          'Dân tộc': 'Hrê',
          'Phân loại đầu năm': 'Hộ nghèo',
          'Diễn biến trong năm': 'Chuyển đi',
        },
        {
          'Mã hộ': 'M9',
          'Họ và tên chủ hộ': 'Hồ Văn C',
          'Dân tộc': 'Kinh',
          'Phân loại đầu năm': 'Hộ nghèo',
          'Diễn biến trong năm': 'Chuyển đi',
        },
      ]),
    );
    expect(gone.gone).toHaveLength(2);
    expect(counted('Số hộ nghèo là đồng bào Hrê giảm', run({ register: gone }))).toEqual(['M8']);
  });
});

describe('the register is not asked', () => {
  const settings = (over: Partial<RunSettings>) => run({ settings: { ...SETTINGS, ...over } });

  it.each([
    ['Số hộ nghèo đến năm 2030 giảm', '“năm 2030”'],
    ['Số hộ nghèo trên địa bàn xã Tân Lộc giảm', '“trên địa bàn xã Tân Lộc”'],
    ['Số hộ nghèo khu vực nông thôn giảm', '“khu vực nông thôn”'],
    ['Đến năm 2030 số hộ nghèo trên địa bàn xã Tân Lộc giảm', '“năm 2030”, “trên địa bàn xã Tân Lộc”'],
  ])('%s', (text, words) => expect(notesOf(text)).toEqual([{ key: 'wordsUnknown', params: { words } }]));

  it('of the unit’s own words it is', () => {
    const own = [
      'Số hộ nghèo năm 2024 giảm so với năm 2023',
      'Số hộ nghèo trên địa bàn phường Phổ Minh giảm',
      'Số hộ nghèo khu vực thành thị giảm',
    ];
    for (const text of own) expect(contextOf(fall(text), run()).notes).toEqual([]);
    const [, place, area] = own as [string, string, string];
    expect(notesOf(place, settings({ unitName: null }))).toHaveLength(1);
    expect(notesOf(place, settings({ unitName: 'Xã Phổ' }))).toHaveLength(1);
    expect(notesOf(area, settings({ area: 'rural' }))).toHaveLength(1);
  });

  it('for a hamlet it does not have', () =>
    expect(notesOf('Số hộ nghèo ở thôn A và thôn X giảm')).toEqual([
      { key: 'hamletUnknown', params: { hamlets: '“thôn X”' } },
    ]));

  it('while it is not known of a household whether it is one of them', () => {
    const homeless = run({
      register: ward({ ma_ho: 'H4', thon: null, dan_toc: 'Kinh', phan_loai: 'Hộ nghèo' }),
    });
    expect(notesOf('Số hộ nghèo ở Thôn A giảm', homeless)).toEqual([
      { key: 'partUnknown', params: { words: '“ở Thôn A”', count: 1 } },
    ]);
    const nameless = run({
      register: ward({ ma_ho: 'H4', thon: 'Thôn A', dan_toc: 'Z', phan_loai: 'Hộ không nghèo' }),
    });
    expect(notesOf('Số hộ nghèo là đồng bào Hrê giảm', nameless)).toEqual([
      { key: 'partUnknown', params: { words: '“là đồng bào Hrê”', count: 1 } },
    ]);
    // Not in Thôn B, whatever its group.
    expect(contextOf(fall('Số hộ nghèo là đồng bào Hrê ở Thôn B giảm'), nameless).notes).toEqual([]);
    // What the poor have is asked of the poor alone.
    const water = aTarget({
      kind: 'reach-share',
      source: 'clean-water',
      text: 'Hộ nghèo là đồng bào Hrê có nước sạch',
    });
    expect(contextOf(water, nameless).notes).toEqual([]);
  });
});

describe('words', () => {
  it('of a target and of the officer’s reading are read together', () => {
    expect(countedWords(fall('Số hộ'))).toBe('Số hộ');
    expect(countedWords(fall('Số hộ', { reading: 'hộ nghèo' }))).toBe('Số hộ hộ nghèo');
    expect(quoted(['a', 'b'])).toBe('“a”, “b”');
  });

  it('name the hamlets meant', () => {
    expect(hamletsMeant(fall('Số hộ nghèo giảm'))).toBeNull();
    expect(hamletsMeant(aTarget())).toBeNull();
    const meant = hamletsMeant(fall('Số hộ nghèo ở Thôn A, thôn 3 giảm'));
    expect(meant?.names).toEqual(['Thôn A', 'thôn 3']);
    expect(['thôn a', 'Thôn 03', '3', 'Thôn B', null].map((each) => meant?.includes(each))).toEqual([
      ...[true, true, true, false, false],
    ]);
  });
});
