import { deriveDeprivations } from '../../../src/core/indicators/derive-deprivations/index';
import { deprivationsSheet } from '../../../src/core/reports/deprivations-sheet';
import { AGREEMENT_TINTS } from '../../../src/core/reports/palette';
import { DEPRIVATION_FIELDS } from '../../../src/core/register/fields';
import type { Row } from '../../support/builders';
import { gridRegister, household, member } from '../../support/builders';
import { cellAt, rowSaying } from './model-checks';
import { settings, standard } from './sample';

/** A household of one whose members and house tell all twelve indicators; `d09` is what the water says. */
const HOUSE: Row = {
  so_nhan_khau: 1,
  tuong: 'Gạch',
  cot: 'Gạch',
  mai: 'Ngói',
  dien_tich_nha: 50,
  nguon_nuoc: 'Nước ao',
  nha_tieu: 'Tự hoại',
  thiet_bi: 'x',
};
const PERSON: Row = {
  ngay_sinh: '05/05/1970',
  viec_lam: 'Làm nông',
  co_bhyt: 'x',
  di_hoc: null,
  trinh_do: 'THPT',
  internet: 'x',
  btxh: 'Không',
  sdd: null,
};
const marks = (...marked: readonly string[]): Row =>
  Object.fromEntries(DEPRIVATION_FIELDS.map((field) => [field, marked.includes(field) ? 'x' : 0]));

/** The words and the colour of the comparison. */
function comparison(own: Row, person: Row = {}) {
  const register = gridRegister({
    households: [household({ ...HOUSE, ...own })],
    members: [member({ ...PERSON, ...person })],
  });
  const [first] = register.households;
  const deprivations = deriveDeprivations(register, standard, settings.asOf)(first!);
  const sheet = deprivationsSheet({
    settings,
    standard,
    households: [{ household: first!, deprivations }],
    remarks: [],
  });
  return cellAt(sheet, `F${rowSaying(sheet, 'So sánh') + 1}`);
}

describe('the comparison', () => {
  it('agrees where all twelve are marked, or not, as they are derived', () => {
    expect(comparison(marks('d09'))).toMatchObject({ value: 'Khớp', style: AGREEMENT_TINTS.agrees });
  });

  it('does not agree where there are no marks to compare with', () => {
    const cell = comparison({});
    expect(cell).toMatchObject({
      value: 'Chưa so sánh được: hộ chưa có dấu nào.',
      style: AGREEMENT_TINTS.noData,
    });
  });

  it('names the indicators without a mark that can be read', () => {
    expect(comparison({ ...marks(), d09: '?' })).toMatchObject({
      value: 'Chưa so sánh được vì chưa có dấu hoặc dấu chưa đọc được: Nguồn nước sinh hoạt.',
      style: AGREEMENT_TINTS.noData,
    });
  });

  it('says what differs, and what could not be derived', () => {
    const cell = comparison({ ...marks(), nha_tieu: 'Không tự hoại' });
    expect(cell).toMatchObject({
      value: [
        'Tính ra thiếu hụt nhưng chưa có dấu: Nguồn nước sinh hoạt (nguồn nước: Nước ao).',
        'Chưa tính được: Nhà tiêu hợp vệ sinh (“Không tự hoại” chưa rõ thuộc loại nào).',
      ].join('\n'),
      style: AGREEMENT_TINTS.differs,
    });
  });
});
