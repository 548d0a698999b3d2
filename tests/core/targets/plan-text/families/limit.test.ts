/** Limits: shares and numbers that are not to be passed. */
import { limit } from '../../../../../src/core/targets/plan-text/families/limit';
import type { Around } from '../../support/frames';
import { frameOf } from '../../support/frames';

const read = (text: string, around?: Around) => limit(frameOf(text, around));
const REST = { needOnly: false, qualifier: null };

it('of the poverty rate is a level to come down to', () =>
  expect(read('Tỷ lệ hộ nghèo dưới 2% (giảm 16 hộ)')).toEqual({
    ...REST,
    kind: 'reduce-rate',
    form: 'to',
    value: 2,
    count: 16,
    strict: true,
    unit: '%',
    decimals: 0,
    group: 'poor',
    about: null,
    denominator: null,
    doubts: [],
  }));
it('of the poor again is a share over the period', () =>
  expect(read('Tỷ lệ tái nghèo không quá 0,2%')).toEqual({
    ...REST,
    kind: 'at-most-share',
    flow: true,
    value: 0.2,
    unit: '%',
    decimals: 1,
    group: 'relapse',
    about: 'relapse',
    denominator: 'hộ',
    doubts: ['denominator-missing'],
  }));
it('of households that fall back is a number over the period', () =>
  expect(read('Phát sinh mới dưới 4 hộ')).toEqual({
    ...REST,
    kind: 'at-most-count',
    flow: true,
    value: 4,
    strict: true,
    unit: 'hộ',
    decimals: 0,
    group: 'new',
    about: 'relapse',
    denominator: null,
    doubts: [],
  }));

it.each([
  ['Tỷ lệ hộ nghèo dưới 2% (16 hộ)', { doubts: ['count-left'] }],
  ['Tỷ lệ hộ nghèo dưới 2% (tăng 1%)', { doubts: [] }],
  ['Tỷ lệ trẻ em nghèo bỏ học dưới 2%', { about: 'dropout', denominator: 'trẻ em', group: 'poor' }],
  ['Tỷ lệ hộ nghèo bỏ học dưới 2% (16 hộ)', { doubts: ['denominator-missing', 'count-left'] }],
  ['Không quá 4 hộ tái nghèo', { kind: 'at-most-count', group: 'relapse', flow: true, about: 'relapse' }],
  ['Không quá 4 hộ nghèo', { kind: 'at-most-count', group: 'poor', about: null, doubts: [] }],
  ['Không quá 4 hộ nghèo mỗi loại', { doubts: ['groups-together'] }],
  ['Không quá 4 hộ nghèo mỗi nhóm', { doubts: ['groups-together'] }],
  ['Không quá 4 hộ nghèo mỗi đối tượng', { doubts: ['groups-together'] }],
  ['Không quá 4 hộ', { group: null, doubts: ['group-missing'] }],
  ['Không quá 4 trẻ em nghèo', { unit: 'trẻ em' }],
  ['Kiềm chế tái nghèo ở mức 4 hộ', { kind: 'at-most-count', value: 4, flow: true }],
  ['Khống chế tái nghèo ở mức 4%', { kind: 'at-most-share', value: 4 }],
  ['Hạn chế hộ nghèo ở mức 4 hộ', { kind: 'at-most-count', value: 4 }],
  ['Kiểm soát hộ nghèo ở mức 4 hộ', { kind: 'at-most-count', value: 4 }],
])('%s', (text, wanted) => expect(read(text)).toMatchObject(wanted));

it.each(['Không quá 4 hộ nghèo', 'Không quá 4%'])('is no flow unless said: %s', (text) =>
  expect(read(text)).not.toHaveProperty('flow'),
);
it('has no count beside a share of something else', () =>
  expect(read('Tỷ lệ hộ nghèo bỏ học dưới 2% (giảm 16 hộ)')).not.toHaveProperty('count'));

it.each(['Không quá 1/3 số hộ', 'Không quá 7/9 thôn', 'Ít nhất 4 hộ', '4 hộ', 'Trên 4%', 'Không quá 4'])(
  '%s: no limit',
  (text) => expect(read(text)).toBeNull(),
);
