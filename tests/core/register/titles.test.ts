import { readRegister } from '../../../src/core/register/read-register';
import { gridOf } from '../../support/builders';
import { hamletInTitle, hamletOfSheet, hamletsOfSheet } from '../../../src/core/register/sheet-hamlet';
import { classOfHeading, scopeOf, titleAbove } from '../../../src/core/register/titles';

describe('which households a title means, and their class', () => {
  test.each([
    ['DANH SÁCH HỘ CẬN NGHÈO NĂM 2024', 'poor-and-near', 'nearPoor'],
    ['DANH SÁCH CHI TIẾT HỘ NGHÈO', 'poor-and-near', 'poor'],
    ['Cận nghèo', 'poor-and-near', 'nearPoor'],
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO', 'poor-and-near', null],
    ['HỘ NGHÈO PHÁT SINH MỚI NĂM 2024', 'poor-and-near', 'poor'],
    ['DANH SÁCH HỘ TÁI CẬN NGHÈO', 'poor-and-near', 'nearPoor'],
    ['DANH SÁCH TOÀN BỘ HỘ NGHÈO', 'poor-and-near', 'poor'],
    ['DANH SÁCH TỔNG HỢP HỘ CẬN NGHÈO', 'poor-and-near', 'nearPoor'],
    ['DANH SÁCH HỘ NGHÈO KHU DÂN CƯ SỐ 3', 'poor-and-near', 'poor'],
    ['DANH SÁCH HỘ NGHÈO THEO TIẾP CẬN NGHÈO ĐA CHIỀU', 'poor-and-near', 'poor'],
    // Reports count poor and near-poor as 'nghèo đa chiều' (QĐ 71/QĐ-LĐTBXH 2023).
    ['DANH SÁCH HỘ NGHÈO ĐA CHIỀU NĂM 2024', 'poor-and-near', null],
    ['DANH SÁCH HỘ CẬN NGHÈO ĐA CHIỀU', 'poor-and-near', 'nearPoor'],
    ['DANH SÁCH HỘ NGHÈO THEO CHUẨN NGHÈO, CẬN NGHÈO 2022-2025', 'poor-and-near', 'poor'],
    // What was reviewed is not what came of it.
    ['Danh sách rà soát hộ nghèo, hộ cận nghèo năm 2024', 'poor-and-near', null],
    ['DANH SÁCH RÀ SOÁT HỘ NGHÈO', 'poor-and-near', null],
    ['DANH SÁCH HỘ CẬN NGHÈO QUA RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO', 'poor-and-near', 'nearPoor'],
    // What they became, and what they are still.
    ['DANH SÁCH HỘ NGHÈO TRỞ THÀNH HỘ CẬN NGHÈO', 'poor-and-near', 'nearPoor'],
    ['DANH SÁCH HỘ NGHÈO ĐĂNG KÝ THOÁT NGHÈO NĂM 2025', 'poor-and-near', 'poor'],
    ['Hộ cận nghèo dự kiến thoát cận nghèo', 'poor-and-near', 'nearPoor'],
    ['DANH SÁCH HỘ NGHÈO, CẬN NGHÈO VÀ HỘ MỚI THOÁT NGHÈO', 'poor-and-near', null],
    ['DANH SÁCH HỘ THOÁT NGHÈO (VƯỢT CHUẨN CẬN NGHÈO)', 'escaped', 'escaped'],
    ['DANH SÁCH HỘ NGHÈO THOÁT NGHÈO NĂM 2024', 'escaped', 'escaped'],
    ['hộ thoát nghèo, thoát cận nghèo', 'escaped', null],
    ['DANH SÁCH HỘ THOÁT NGHÈO, CẬN NGHÈO', 'escaped', null],
    ['DANH SÁCH HỘ THOÁT CẬN NGHÈO', 'escaped', 'notPoor'],
    ['DANH SÁCH HỘ CÓ MỨC SỐNG TRUNG BÌNH', 'other', 'average'],
    ['Danh sách hộ không nghèo', 'other', 'notPoor'],
    ['DANH SÁCH HỘ VƯỢT CHUẨN CẬN NGHÈO', 'all', null],
    ['DANH SÁCH HỘ CHUYỂN ĐẾN', 'other', null],
    ['Hộ giảm', 'gone', null],
    ['DANH SÁCH HỘ GIẢM KHÁC (chuyển đi, chết, xóa hộ)', 'gone', null],
    ['hộ nghèo chuyển đi', 'gone', null],
    ['DANH SÁCH HỘ DÂN CƯ CHUYỂN ĐI', 'gone', null],
    ['DANH SÁCH HỘ TĂNG, GIẢM', 'other', null],
    ['DANH SÁCH HỘ DÂN CƯ VÀ KẾT QUẢ RÀ SOÁT HỘ NGHÈO', 'all', null],
    ['Danh sách hộ tổng hợp năm 2024', 'all', null],
    ['Kế hoạch giảm nghèo', 'all', null],
    ['Quỹ Vì người nghèo', 'all', null],
    ['Trang tính 1', 'all', null],
  ])('%s', (title, coverage, impliedClass) => {
    expect(scopeOf(title, 'Sheet1')).toEqual({ coverage, impliedClass });
    expect(scopeOf(null, title)).toEqual({ coverage, impliedClass });
  });

  test('a title over two lines is one; what stands in brackets is no part of it', () => {
    expect(titleAbove([['UBND XÃ MẪU'], ['DANH SÁCH'], ['HỘ CẬN NGHÈO NĂM 2024'], ['(Hộ nghèo)']], 4)).toBe(
      'DANH SÁCH HỘ CẬN NGHÈO NĂM 2024',
    );
    expect(titleAbove([['DANH SÁCH HỘ GIA ĐÌNH'], ['Kèm theo Kế hoạch rà soát hộ nghèo']], 2)).toBe(
      'DANH SÁCH HỘ GIA ĐÌNH',
    );
  });
});

test.each([
  ['A. HỘ NGHÈO', 'poor'],
  ['II. Hộ cận nghèo: 42 hộ', 'nearPoor'],
  ['1.2 Hộ mới thoát nghèo', 'escaped'],
  ['HỘ CÓ MỨC SỐNG TRUNG BÌNH (3 hộ)', 'average'],
  ['C. HỘ KHÁC', null],
  ['A. HỘ NGHÈO, CẬN NGHÈO', null],
  ['Nguyễn Thị Nghèo', null],
  ['* Hộ nghèo', 'poor'],
  ['+ Hộ cận nghèo (*)', 'nearPoor'],
  ['Hộ nghèo*', 'poor'],
  ['Hộ nghèo?', null],
  ['(Hộ nghèo)', null],
])('the heading %s heads %s', (label, heads) => expect(classOfHeading(label)).toBe(heads));

describe('the hamlet of a sheet', () => {
  test.each([
    ['TDP 3', 'TDP 3'],
    ['DANH SÁCH HỘ DÂN CƯ TỔ DÂN PHỐ 3', 'Tổ dân phố 3'],
    ['DANH SÁCH HỘ NGHÈO TỔ DÂN PHỐ SỐ 03 NĂM 2024', 'Tổ dân phố số 03'],
    ['DANH SÁCH HỘ DÂN THÔN ĐÔNG', 'Thôn Đông'],
    ['Danh sách hộ thôn An Bình, xã Mẫu', 'thôn An Bình'],
    ['THÔN AN BÌNH PHƯỜNG PHỔ MINH', 'Thôn An Bình'],
    ['DS hộ nghèo Tổ 5', 'Tổ 5'],
    ['Tổ dân phố: 4', 'Tổ dân phố 4'],
    ['HỘ NGHÈO TỔ DÂN PHỐ 1, 2', null],
    ['HỘ NGHÈO TDP 1 VÀ TDP 2', null],
    ['DANH SÁCH HỘ CỦA 6 TỔ DÂN PHỐ', null],
    ['CHUẨN NGHÈO KHU VỰC NÔNG THÔN NĂM 2024', null],
    ['XÂY DỰNG NÔNG THÔN MỚI', null],
    ['Tổ công tác giảm nghèo', null],
    ['Tổng hợp 2024', null],
    ['Tờ 3', null],
  ])('%s → %s', (text, hamlet) => expect(hamletInTitle(text)).toBe(hamlet));

  const of = (sheet: string, ...lines: string[]) =>
    hamletOfSheet(
      hamletsOfSheet(
        lines.map((line) => [line]),
        lines.length,
        sheet,
      ),
    );
  test('comes from the title, a line of its own, or the sheet’s name; two that disagree give none', () => {
    expect(of('Sheet1', 'DANH SÁCH HỘ NGHÈO', 'Địa bàn: Tổ dân phố 2')).toBe('Tổ dân phố 2');
    expect(of('TDP 3', 'DANH SÁCH HỘ')).toBe('TDP 3');
    expect(of('TDP 3', 'DANH SÁCH HỘ TỔ DÂN PHỐ SỐ 3')).toBe('Tổ dân phố số 3');
    expect(of('TDP 4', 'DANH SÁCH HỘ TỔ DÂN PHỐ 3')).toBeNull();
    expect(of('Bản 2', 'DANH SÁCH HỘ')).toBeNull();
  });
});

describe('a cell with the letterhead and the title', () => {
  test.each([
    [
      'UBND XÃ PHỔ AN - DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023',
      'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023',
    ],
    ['UBND XÃ PHỔ AN – DANH SÁCH HỘ NGHÈO – ĐỢT 1', 'DANH SÁCH HỘ NGHÈO – ĐỢT 1'],
    ['UBND XÃ PHỔ AN DANH SÁCH HỘ NGHÈO', 'DANH SÁCH HỘ NGHÈO'],
    ['ỦY BAN NHÂN DÂN XÃ PHỔ AN: KẾT QUẢ RÀ SOÁT HỘ NGHÈO', 'KẾT QUẢ RÀ SOÁT HỘ NGHÈO'],
    ['ỦY BAN NHÂN DÂN\nXÃ PHỔ AN\nDANH SÁCH HỘ NGHÈO,\nHỘ CẬN NGHÈO', 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO'],
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBẢNG THEO DÕI HỘ NGHÈO',
      'BẢNG THEO DÕI HỘ NGHÈO',
    ],
    ['UBND XÃ PHỔ AN - BẢNG 2', 'BẢNG 2'],
    // None is a title: no title word, or a number of a document.
    ['UBND XÃ PHỔ AN', null],
    ['UBND XÃ PHỔ AN - Số: 12/BC-UBND', null],
    ['Độc lập - Tự do - Hạnh phúc', null],
  ])('%j', (cell, title) => expect(titleAbove([[cell], ['Mã hộ']], 1)).toBe(title));

  // By hand: the title names the poor and near-poor, so the three households listed are no denominator; row 6 is the same
  // title again on the next page, and heads no class.
  it('is the list of the poor and near-poor', () => {
    const grid = gridOf([
      ['UBND XÃ PHỔ AN - DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023'],
      [],
      ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'],
      ['A1', 'Lê Văn An', 'Thôn 1', 3, 'Hộ nghèo'],
      ['A2', 'Lê Văn Bình', 'Thôn 1', 2, 'Hộ cận nghèo'],
      ['UBND XÃ PHỔ AN - DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023'],
      ['A3', 'Lê Văn Cang', 'Thôn 1', 4, 'Hộ nghèo'],
    ]);
    const [table] = readRegister([grid]).register.tables;
    expect(table).toMatchObject({ coverage: 'poor-and-near', dataRows: [4, 5, 7], classRows: [] });
  });
});
