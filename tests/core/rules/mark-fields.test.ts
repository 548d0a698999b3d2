import { DEPRIVATION_FIELDS } from '../../../src/core/register/fields';
import { MARK_FIELDS, STRICT_MARK_FIELDS } from '../../../src/core/rules/mark-fields';

it('reads the twelve indicators and the three columns of the class as marks and nothing else', () => {
  expect([...STRICT_MARK_FIELDS].sort()).toEqual(
    [...DEPRIVATION_FIELDS, 'la_ho_ngheo', 'la_ho_can_ngheo', 'la_ho_khong_ngheo'].sort(),
  );
});

it('knows every column the description of the register calls a yes or no, a mark or a tick', () => {
  const columns = [
    ...[
      'co_bhyt',
      'khuyet_tat',
      'nguoi_co_cong',
      'nguoi_co_cong_tv',
      'btxh',
      'kcknld',
      'knld',
      'dtts',
      'dtts_tai_cho',
    ],
    ...['gioi_tinh_nam', 'gioi_tinh_nu', 'di_hoc', 'hdld', 'sdd', 'internet', 'thiet_bi', 'dang_ky_thoat'],
    ...['nc_vt', 'nc_vl', 'ht_vl', 'kn_vl', 'vl_bv', 'ngheo_moi', 'tai_ngheo', 'ngheo_cu', 'tung_ngheo'],
  ];
  expect([...MARK_FIELDS].sort()).toEqual([...columns, ...STRICT_MARK_FIELDS].sort());
});
