/** Levels of what there should be less of, as staff write them in a sheet: plan-patterns 22 says a stock is a limit. */
import { join } from 'node:path';
import fc from 'fast-check';
import type { Cell, Register, TargetProgress } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { readPlanFigure } from '../../../src/core/targets/read/plan-figure';
import { readXlsx } from '../../support/read-xlsx';
import { SETTINGS, STANDARD, oneTarget, targetSheet } from './support/sheets';

let book: Register;
beforeAll(async () => {
  book = readRegister(await readXlsx(join(__dirname, '../../../examples/pho-minh-2024.xlsx'))).register;
});
const judged = (...row: Cell[]): TargetProgress => {
  const { targets, problems } = targetSheet([['1', ...row]]);
  return evaluateTargets(targets, book, SETTINGS, STANDARD, problems)[0]!;
};

describe('a number of poor or deprived households', () => {
  // 36 poor and 42 near-poor of 1.441 at the end of 2024: 2,498 % and 2,915 %.
  it.each([
    ['Số hộ nghèo cuối năm', 'hộ', 36, 'at-most-count', 'met'],
    ['Tổng số hộ nghèo cuối năm', 'hộ', 30, 'at-most-count', 'not-met'],
    ['Số hộ nghèo', 'hộ', 30, 'at-most-count', 'not-met'],
    ['Hộ nghèo', 'hộ', 30, 'at-most-count', 'not-met'],
    ['Hộ cận nghèo', 'hộ', 42, 'at-most-count', 'met'],
    ['Số hộ cận nghèo đến 31/12/2024', 'hộ', 41, 'at-most-count', 'not-met'],
    ['Số hộ nghèo không lớn hơn', 'hộ', 36, 'at-most-count', 'met'],
    ['Số hộ nghèo thấp hơn', 'hộ', 36, 'at-most-count', 'not-met'],
    ['Số hộ nghèo ít hơn', 'hộ', 37, 'at-most-count', 'met'],
    ['Số hộ nghèo', 'hộ', 'không nhiều hơn 36', 'at-most-count', 'met'],
    ['Số hộ nghèo', 'hộ', 'nhỏ hơn 36', 'at-most-count', 'not-met'],
    ['Số hộ nghèo', 'hộ', '36 hộ trở xuống', 'at-most-count', 'met'],
    ['Số hộ nghèo (tối đa)', 'hộ', 35, 'at-most-count', 'not-met'],
    ['Tỷ lệ hộ nghèo', '%', 2, 'reduce-rate', 'not-met'],
    ['Tỷ lệ hộ nghèo', '%', 2.5, 'reduce-rate', 'met'],
    ['Tỷ lệ hộ nghèo thấp hơn', '%', 2.6, 'at-most-share', 'met'],
    ['Tỷ lệ hộ nghèo không cao hơn', '%', 2.4, 'at-most-share', 'not-met'],
    ['Giảm tỷ lệ hộ nghèo xuống thấp hơn', '%', 2.4, 'reduce-rate', 'not-met'],
    ['Giảm tỷ lệ hộ nghèo xuống không quá', '%', 2.5, 'reduce-rate', 'met'],
    ['Giảm số hộ nghèo, còn không nhiều hơn', 'hộ', 36, 'at-most-count', 'met'],
    ['Tỷ lệ hộ nghèo thiếu hụt nước sạch', '%', 20, 'at-most-share', 'met'],
  ])('%s [%s] %s is %s, from the register: %s', (text, unit, plan, kind, status) => {
    expect(judged(text, unit, null, plan)).toMatchObject({
      target: { kind },
      from: 'register',
      status,
    });
  });

  it.each([
    ['Hộ nghèo, cận nghèo thiếu nước sạch (tối đa)', 'hộ', 15, 20],
    ['Hộ nghèo, cận nghèo thiếu nước sạch (không quá 15 hộ)', 'hộ', 15, 20],
    ['Hộ thiếu hụt BHYT', 'hộ', 10, 20],
    ['Số hộ nghèo có chủ hộ là nữ', 'hộ', 10, 12],
    ['Hộ nghèo chưa có nhà tiêu', 'hộ', 10, 12],
    ['Trẻ em thuộc hộ nghèo suy dinh dưỡng', 'trẻ', 10, 12],
  ])('%s: more than planned is never exceeded', (text, unit, plan, typed) => {
    expect(judged(text, unit, null, plan, typed)).toMatchObject({ from: 'entered', status: 'not-met' });
  });

  it('is exceeded by no result above the plan', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Số hộ nghèo có chủ hộ là nữ', 'Hộ thiếu hụt BHYT', 'Số hộ nghèo do bệnh tật'),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (text, plan, more) => judged(text, 'hộ', null, plan, plan + more).status === 'not-met',
      ),
    );
  });

  it.each([
    ['Hộ nghèo được vay vốn ưu đãi', 'hộ', 20, 'reach-count'],
    ['Hộ thoát nghèo', 'hộ', 16, 'reach-count'],
    ['Hộ nghèo có nhà tiêu', '%', 70, 'reach-share'],
    ['Tỷ lệ hộ nghèo có nước sạch không thấp hơn', '%', 80, 'reach-share'],
    ['Hộ nghèo chưa có nhà tiêu được hỗ trợ xây dựng', 'hộ', 10, 'reach-count'],
    ['Phụ nữ thuộc hộ nghèo có thẻ BHYT', '%', 100, 'reach-share'],
    ['Số lượt người nghèo được tư vấn', 'lượt', '1.200', 'reach-count'],
    ['Tổng số hộ nghèo giảm trong năm', 'hộ', 16, 'reduce-count'],
  ])('%s [%s] %s reaches something: %s', (text, unit, plan, kind) => {
    expect(oneTarget(['1', text, unit, null, plan]).kind).toBe(kind);
  });

  it.each([
    ['Hộ nghèo', '%', 1.5],
    ['Số hộ nghèo thấp hơn năm trước', 'hộ', 16],
    ['Số hộ nghèo', 'hộ', 'ít nhất 16'],
    ['Tỷ lệ hộ nghèo', '%', '100%'],
  ])('%s [%s] %s may be a level or a fall: left to the officer', (text, unit, plan) => {
    expect(judged(text, unit, null, plan)).toMatchObject({
      target: { kind: 'qualitative' },
      status: 'no-data',
    });
  });

  it('is no level under a heading about a service', () => {
    const { targets } = targetSheet([
      ['I', 'Nước sạch'],
      ['1', 'Hộ nghèo', '%', null, 80],
    ]);
    expect(targets.map(({ kind }) => kind)).toEqual(['reach-share']);
  });
});

describe('bounds of a planned figure', () => {
  it.each([
    ['không lớn hơn 36', 'at-most'],
    ['không cao hơn 2,5%', 'at-most'],
    ['nhỏ hơn hoặc bằng 2,5%', 'at-most'],
    ['thấp hơn 2,6%', 'below'],
    ['ít hơn 37 hộ', 'below'],
    ['không thấp hơn 80%', 'at-least'],
    ['không ít hơn 16 hộ', 'at-least'],
    ['không dưới 16 hộ', 'at-least'],
    ['lớn hơn hoặc bằng 80%', 'at-least'],
    ['cao hơn 80%', 'above'],
    ['15 (tối đa)', 'at-most'],
    ['2,5% trở xuống', 'at-most'],
  ])('%s: %s', (cell, bound) => {
    expect(readPlanFigure(cell, '')).toMatchObject({ kind: 'figure', figure: { bound } });
  });
});
