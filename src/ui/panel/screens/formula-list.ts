/** The formulas with their arguments, as the formula helper of Sheets names them. */
import type { FormulaName } from '../../../core/index';

/** The compiler refuses a formula without; tests/contract/panel-words.test.ts compares the names. */
export const FORMULA_ARGUMENTS: Readonly<Record<FormulaName, string>> = {
  NGHEO_PHANLOAI: 'thuNhap; soThieuHut; khuVuc; [chuan]',
  NGHEO_PHANLOAI_DIEM: 'b1; b2; khuVuc; [chuan]',
  NGHEO_TYLE: 'so; tong',
  NGHEO_MUCGIAM: 'soTruoc; tongTruoc; soSau; tongSau',
  NGHEO_THIEUHUT: 'bang12Cot',
  NGHEO_MPI: 'bang; [k]; [trongSo]; [soNguoi]; [nguong]',
  NGHEO_DONGGOP: 'bang; [k]; [trongSo]; [soNguoi]',
  NGHEO_FGT: 'thuNhap; nguong; alpha; [trongSo]; [tinhCaNguong]',
  NGHEO_KHOANGCACH: 'thuNhap; nguong; [soNguoi]',
  NGHEO_GINI: 'thuNhap; [trongSo]',
  NGHEO_CHUAN: 'ten; khuVuc; [chuan]',
  NGHEO_DIENBIEN: 'loaiTruoc; loaiSau',
  NGHEO_TIENDO: 'keHoach; thucHien; loai; [dauKy]',
  NGHEO_DANHGIA: 'keHoach; [thucHien]; loai; [dauKy]; [hetKy]',
  NGHEO_CCCD: 'so; [gioiTinh]; [namSinh]',
  NGHEO_TUOI: 'ngaySinh; tinhDenNgay',
};
