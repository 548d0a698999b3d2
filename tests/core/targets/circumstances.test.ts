/** What says when, how and by what means, and narrows nothing; beside it what truly narrows, which never is lost. */
import { join } from 'node:path';
import fc from 'fast-check';
import type { Register, TargetProgress } from '../../../src/core/model';
import { readRegister } from '../../../src/core/register/read-register';
import { readPlanText } from '../../../src/core/targets/plan-text/read-plan-text';
import { targetOf } from '../../../src/core/targets/plan-text/to-target';
import { evaluateTargets } from '../../../src/core/targets/progress';
import { readXlsx } from '../../support/read-xlsx';
import { SETTINGS, STANDARD, targetSheet } from './support/sheets';

let book: Register;
beforeAll(async () => {
  book = readRegister(await readXlsx(join(__dirname, '../../../examples/pho-minh-2024.xlsx'))).register;
});
const judged = (text: string, unit: string, plan: number | string, area = SETTINGS.area): TargetProgress => {
  const { targets, problems } = targetSheet([['1', text, unit, null, plan]]);
  return evaluateTargets(targets, book, { ...SETTINGS, area }, STANDARD, problems)[0]!;
};

describe('circumstances', () => {
  // 52 poor households at the start, 36 at the end; 61 of the 78 poor and near-poor have clean water.
  it.each([
    'Giảm không dưới 16 hộ nghèo',
    'Giảm không ít hơn 16 hộ nghèo',
    'Phấn đấu đến ngày 31/12/2024 giảm 16 hộ nghèo',
    'Đến 31-12-2024 giảm 16 hộ nghèo',
    'Đến ngày 31 tháng 12 năm 2024 giảm 16 hộ nghèo',
    'Phấn đấu đến cuối tháng 12/2024 giảm 16 hộ nghèo',
    'Đến cuối tháng 12 giảm 16 hộ nghèo',
    'Đến quý IV năm 2024 giảm 16 hộ nghèo',
    'Giảm 16 hộ nghèo trong kỳ rà soát năm 2024',
    'Giảm 16 hộ nghèo so với kết quả rà soát cuối năm 2023',
    'Giảm 16 hộ nghèo bằng các giải pháp hỗ trợ sinh kế, vay vốn',
    'Giảm 16 hộ nghèo thông qua hỗ trợ của Mặt trận, các đoàn thể',
    'Giảm 16 hộ nghèo nhờ các chính sách hỗ trợ sản xuất',
    'Giảm 16 hộ nghèo ở các tổ dân phố trong toàn phường',
    'Giảm 16 hộ nghèo ở tất cả các tổ dân phố',
    'Giảm 16 hộ nghèo theo quy định của pháp luật',
    'Giảm 16 hộ nghèo, vượt chỉ tiêu thị xã giao',
    'Giảm hộ nghèo các tổ dân phố',
    'Giảm nhanh, bền vững số hộ nghèo',
    'Giảm 16 hộ nghèo khu vực thành thị',
  ])('%s: of all the poor', (text) => {
    expect(judged(text, 'hộ', 16)).toMatchObject({ from: 'register', value: 16, status: 'met' });
  });

  it.each([
    'Tỷ lệ hộ nghèo giảm bình quân 1%/năm',
    'Giảm tỷ lệ hộ nghèo bình quân mỗi năm',
    'Tỷ lệ hộ nghèo các tổ dân phố giảm 1%',
    'Tỷ lệ hộ nghèo giảm không dưới 1%',
  ])('%s: the rate of the whole', (text) => {
    expect(judged(text, '%', 1)).toMatchObject({
      from: 'register',
      actual: { numerator: 36, denominator: 1441 },
    });
  });

  it.each([
    '80% hộ nghèo, hộ cận nghèo tại các tổ dân phố có nước sạch',
    '80% hộ nghèo, hộ cận nghèo khu vực thành thị có nước sạch',
    '80% hộ nghèo, hộ cận nghèo được tiếp cận nguồn nước sạch, hợp vệ sinh',
  ])('%s', (text) => {
    expect(judged(text, '%', 80)).toMatchObject({
      from: 'register',
      actual: { numerator: 61, denominator: 78 },
    });
  });

  it.each([
    ['100% người dân thuộc hộ nghèo, hộ cận nghèo có thẻ BHYT theo quy định', 'health-insurance'],
    ['100% người thuộc hộ nghèo, hộ cận nghèo được Nhà nước mua thẻ BHYT', 'health-insurance'],
    ['100% người thuộc hộ nghèo, hộ cận nghèo được cấp thẻ BHYT miễn phí, kịp thời', 'health-insurance'],
    ['95% trẻ em con hộ nghèo, hộ cận nghèo được đi học đúng độ tuổi ở các cấp học', 'school'],
    ['70% hộ nghèo có nhà tiêu hợp vệ sinh, bảo đảm vệ sinh môi trường', 'sanitary-latrine'],
  ])('%s is told by %s', (text, source) => {
    expect(judged(text, '%', 90)).toMatchObject({ from: 'register', target: { source } });
  });
});

describe('a plan’s text, written to the sheet', () => {
  it.each([
    ['Giảm 1,11% tỷ lệ hộ nghèo, tương ứng giảm 16 hộ nghèo', 'poor-households'],
    ['Giảm 16 hộ nghèo ở các tổ dân phố trong toàn phường', 'poor-households'],
    ['Giảm 16 hộ nghèo thông qua hỗ trợ của Mặt trận, các đoàn thể', 'poor-households'],
    ['Tỷ lệ hộ nghèo các tổ dân phố giảm 1%', 'poor-households'],
    ['80% hộ nghèo, hộ cận nghèo khu vực thành thị có nước sạch', 'clean-water'],
    ['Giảm 05 hộ nghèo có chủ hộ là nữ', null],
    ['80% hộ nghèo có người khuyết tật có nước sạch', null],
  ])('%s: %s', (text, source) => {
    const { targets } = readPlanText(`- ${text}.`);
    expect(targets.map((each) => targetOf(each, '1').source)).toEqual([source]);
  });

  it('has the households behind “tương ứng giảm” beside the points', () => {
    const [found] = readPlanText('- Giảm 1,11% tỷ lệ hộ nghèo, tương ứng giảm 16 hộ nghèo.').targets;
    expect(found).toMatchObject({ kind: 'reduce-rate', value: 1.11, count: 16 });
  });
});

describe('words that narrow, beside circumstances', () => {
  const NARROWING = [
    'có chủ hộ là nữ',
    'có người khuyết tật',
    'ở thôn Khe Nóng',
    'trong độ tuổi lao động',
    'ở các tổ dân phố từ 1 đến 3',
    'ở 3 tổ dân phố',
    'ở các thôn đặc biệt khó khăn',
    'khu vực nông thôn',
    'đến ngày 30/6/2024',
    'đến ngày 31/12/2030',
    'trong 6 tháng đầu năm',
    'giai đoạn 2021 - 2025',
    'thông qua vay vốn của hộ có người khuyết tật',
  ];
  it('are never taken for all the poor', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NARROWING),
        fc.constantFrom('', 'theo quy định', 'trong kỳ rà soát năm 2024', 'kịp thời', 'đến 31/12/2024'),
        (narrowing, around) => {
          const told = judged(`Giảm 16 hộ nghèo ${narrowing} ${around}`.trim(), 'hộ', 16);
          return told.from === 'none' && told.status === 'no-data';
        },
      ),
      { numRuns: 150 },
    );
  });

  it('count the hamlets listed behind “các tổ dân phố”, not all', () => {
    const of = (text: string) => judged(text, 'hộ', 0).actual?.numerator ?? NaN;
    expect(of('Số hộ nghèo ở các tổ dân phố 1, 2 không quá')).toBe(
      of('Số hộ nghèo ở Tổ dân phố 1 không quá') + of('Số hộ nghèo ở Tổ dân phố 2 không quá'),
    );
  });

  it('leave the town to a commune that is none', () => {
    expect(
      judged('80% hộ nghèo, hộ cận nghèo khu vực thành thị có nước sạch', '%', 80, 'rural'),
    ).toMatchObject({ from: 'none', status: 'no-data' });
  });

  it('say who is counted where means stand beside what is reached', () => {
    expect(judged('80% hộ nghèo có nước sạch thông qua hỗ trợ của dự án', '%', 80)).toMatchObject({
      from: 'none',
    });
  });
});
