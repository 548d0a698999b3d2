/** Numbers of households that stand alone with their group. */
import { bareCount } from '../../../../../src/core/targets/plan-text/families/bare-count';
import type { Around } from '../../support/frames';
import { frameOf } from '../../support/frames';

const REST = { about: null, denominator: null, needOnly: false, qualifier: null };

describe('households', () => {
  const read = (text: string, around?: Around) => bareCount(frameOf(text, around));

  it('are how many may be left', () =>
    expect(read('Số hộ nghèo: 36 hộ')).toEqual({
      ...REST,
      kind: 'at-most-count',
      value: 36,
      unit: 'hộ',
      decimals: 0,
      group: 'poor',
      doubts: ['level-not-limit'],
    }));
  it('that fall back are counted over the period', () =>
    expect(read('Số hộ tái nghèo: 3 hộ')).toEqual({
      ...REST,
      kind: 'at-most-count',
      value: 3,
      flow: true,
      unit: 'hộ',
      decimals: 0,
      group: 'relapse',
      about: 'relapse',
      doubts: ['level-not-limit'],
    }));
  it('below a heading that says they fall, by how many', () => {
    expect(read('Số hộ nghèo: 36 hộ', { above: { reduces: true } })).toEqual({
      ...REST,
      kind: 'reduce-count',
      value: 36,
      unit: 'hộ',
      decimals: 0,
      group: 'poor',
      doubts: ['by-or-to'],
    });
    expect(read('Số hộ tái nghèo: 3 hộ', { above: { reduces: true } })).not.toHaveProperty('flow');
  });

  it.each([
    ['Số hộ cận nghèo: 42 hộ', {}, 'nearPoor'],
    ['hộ cận nghèo: 42 hộ', { said: { level: true, group: 'poor' } }, 'nearPoor'],
    ['Số hộ phát sinh mới: 2 hộ', {}, 'new'],
    ['Số hộ nghèo: 5 hộ', { said: { level: false } }, null],
    ['Số hộ nghèo: 5 hộ', { above: { about: 'water' } }, null],
    ['Số hộ nghèo: 0 hộ', {}, null],
    ['Số hộ nghèo: dưới 5 hộ', {}, null],
    ['Số hộ nghèo: 5 người', {}, null],
    ['Số hộ nghèo: 5', {}, null],
    ['Số hộ nghèo: 5%', {}, null],
    ['Số hộ nghèo: 5/9 hộ', {}, null],
    ['Số hộ thoát nghèo, hộ nghèo: 5 hộ', {}, null],
    ['Số hộ nghèo: 5 hộ thoát', {}, null],
    ['Số hộ: 5 hộ', {}, null],
    ['Số hộ nghèo có nước: 5 hộ', {}, null],
    ['Số hộ nghèo: 5 hộ có nước', {}, null],
  ] as const)('%s %j: %s', (text, around, group) => expect(read(text, around)?.group ?? null).toBe(group));
});
