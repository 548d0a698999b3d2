/** Levels to come down to. */
import {
  fallBeside,
  isLevelLead,
  levelDraft,
} from '../../../../../src/core/targets/plan-text/families/level';
import type { Around } from '../../support/frames';
import { frameOf } from '../../support/frames';
import { DRAFT } from '../../support/plan-targets';

const isLevel = (text: string) => isLevelLead(frameOf(text));
const read = (text: string, around?: Around) => levelDraft(frameOf(text, around));

describe('words directly in front of a level', () => {
  it.each(
    'xuống còn|còn lại|giảm còn|kéo giảm còn|còn|xuống dưới|xuống mức dưới|về mức|về dưới|xuống mức|xuống tới|xuống đến|còn dưới|còn không quá|còn không vượt quá|còn tối đa|còn khoảng|còn ở mức|còn là|còn từ|còn ít hơn|còn thấp hơn|còn đủ|còn đạt|còn khoảng ở mức|xuống thấp hơn|về mức không lớn hơn|về tối đa|xuống ở mức nhỏ hơn'.split(
      '|',
    ),
  )('tỷ lệ hộ nghèo %s 2%%', (words) => expect(isLevel(`Tỷ lệ hộ nghèo ${words} 2%`)).toBe(true));

  it.each([
    ['Giảm tỷ lệ hộ nghèo từ 3% xuống 2%', true],
    ['Đưa tỷ lệ hộ nghèo xuống 2%', true],
    ['Tỷ lệ hộ nghèo xuống 2%', false],
    ['Giảm tỷ lệ hộ nghèo 2%', false],
    ['Xuống cấp, đưa về thôn dưới 2%', false],
    ['Tỷ lệ hộ nghèo xuống trên 2%', false],
    ['Con số là 2%', false],
    ['Tỷ lệ hộ nghèo đạt dưới 2%', false],
    ['Số hộ nghèo còn 1/3', false],
    ['Còn 7/9 thôn', false],
    ['Lương còn thấp, 2%', false],
  ])('%s: %s', (text, level) => expect(isLevel(text)).toBe(level));
});

describe('a rate', () => {
  it('is come down to', () =>
    expect(read('Giảm tỷ lệ hộ nghèo từ 4,18% xuống dưới 3,10%')).toEqual({
      ...DRAFT,
      kind: 'reduce-rate',
      form: 'to',
      value: 3.1,
      from: 4.18,
      strict: true,
      unit: '%',
      decimals: 2,
    }));

  it.each([
    ['Tỷ lệ hộ nghèo còn 3% (giảm 16 hộ)', { count: 16, doubts: [] }],
    ['Tỷ lệ hộ nghèo còn 3% (giảm 16 - 20 hộ)', { count: 16, countMax: 20, doubts: [] }],
    ['Tỷ lệ hộ nghèo còn 3% (16 hộ)', { doubts: ['count-left'] }],
    ['Tỷ lệ hộ nghèo còn 3% (giảm còn 16 hộ)', { doubts: ['count-left'] }],
    ['Tỷ lệ hộ nghèo còn 3% (bình quân 0,9%)', { perYear: 0.9, doubts: [] }],
    ['Tỷ lệ hộ nghèo còn 3% (mỗi năm 0,9%)', { perYear: 0.9, doubts: [] }],
    ['Tỷ lệ hộ nghèo còn 3% (giảm 0,9%)', { perYear: 0.9, doubts: [] }],
    ['Tỷ lệ hộ nghèo bình quân mỗi năm còn 3%', { per: 'year' }],
    ['Đưa tỷ lệ hộ nghèo xuống 3%', { doubts: ['by-or-to'] }],
    ['Đưa tỷ lệ hộ nghèo từ 5% xuống 3%', { from: 5, doubts: [] }],
    ['Còn 3%', { group: 'poor', doubts: ['group-assumed'] }],
    ['Tỷ lệ còn 3% (hộ cận nghèo giảm 16 hộ)', { group: 'nearPoor', count: 16 }],
  ] as const)('%s', (text, wanted) => expect(read(text)).toMatchObject(wanted));

  it.each(['Tỷ lệ hộ nghèo còn 3% (16 hộ)', 'Tỷ lệ hộ nghèo còn 3% (tổng 0,9%)'])(
    'has no fall and no mean beside it: %s',
    (text) => {
      const found = read(text);
      expect(found).not.toHaveProperty('count');
      expect(found).not.toHaveProperty('perYear');
      expect(found).not.toHaveProperty('per');
    },
  );

  it.each([
    ['Tỷ lệ hộ nghèo chưa có nước sạch còn 3%', {}, 'water'],
    ['Tỷ lệ hộ tái nghèo còn 3%', {}, null],
    ['Còn 3%', { said: { about: 'toilet', group: 'poor' } }, 'toilet'],
    ['Tỷ lệ tái nghèo còn 3%', { said: { about: null } }, null],
  ] as const)('of something else is a share not to be passed: %s %j', (text, around, about) => {
    const found = read(text, around);
    expect(found).toMatchObject({ kind: 'at-most-share', about, unit: '%' });
    expect(found?.doubts).toContain('not-poverty-rate');
    expect(found).not.toHaveProperty('form');
  });
});

describe('households', () => {
  it('are not to be passed', () =>
    expect(read('Số hộ nghèo giảm từ 52 hộ xuống còn dưới 36 hộ')).toEqual({
      ...DRAFT,
      kind: 'at-most-count',
      value: 36,
      from: 52,
      strict: true,
    }));

  it.each([
    ['Số hộ nghèo còn 36 hộ', 'none', null],
    ['Số hộ nghèo còn 36 hộ', 'list', ['level-not-limit']],
    ['Phấn đấu số hộ nghèo còn 36 hộ', 'none', ['level-not-limit']],
    ['Số hộ nghèo còn dưới 36 hộ', 'none', []],
    ['Số hộ nghèo còn tối đa 36 hộ', 'none', []],
    ['Số hộ nghèo còn ít nhất 36 hộ', 'none', null],
    ['Số hộ nghèo xuống còn 36 hộ', 'none', []],
    ['Số hộ nghèo giảm còn 36 hộ', 'none', []],
    ['Số hộ nghèo giảm còn 36', 'list', null],
    ['Số hộ nghèo giảm còn 36 hộ (2%)', 'list', ['fall-beside']],
    ['Giảm còn 36 hộ', 'list', ['group-assumed']],
    ['Giảm còn khoảng 36 hộ cận nghèo', 'list', ['approximate']],
  ] as const)('%s, %s: %j', (text, section, doubts) =>
    expect(read(text, { section })?.doubts ?? null).toEqual(doubts),
  );
  it('of nobody named are the poor', () => expect(read('Giảm còn 36 hộ')?.group).toBe('poor'));

  it.each([
    ['Số hộ tái nghèo giảm còn 3 hộ', true],
    ['Giảm còn 3 hộ tái nghèo', true],
    ['Giảm còn 3 hộ nghèo', undefined],
  ])('that fall back are counted over the period: %s %s', (text, flow) =>
    expect(read(text)?.flow).toBe(flow),
  );
});

it('a fall beside is one that says so and leaves nothing', () => {
  const besides = (text: string) => fallBeside(frameOf(text).mention.beside)?.value;
  expect(besides('Tỷ lệ hộ nghèo 3% (giảm 16 hộ)')).toBe(16);
  expect(besides('Tỷ lệ hộ nghèo 3% (giảm 1%)')).toBeUndefined();
  expect(besides('Tỷ lệ hộ nghèo 3% (16 hộ)')).toBeUndefined();
  expect(besides('Tỷ lệ hộ nghèo 3% (giảm còn 16 hộ)')).toBeUndefined();
});
