/** Columns of yes or no. */
import { DEPRIVATION_FIELDS, type FieldId } from '../register/fields';

/** Read as marks and nothing else: a cell that is none leaves its household without that figure. */
export const STRICT_MARK_FIELDS: readonly FieldId[] = [
  ...DEPRIVATION_FIELDS,
  'la_ho_ngheo',
  'la_ho_can_ngheo',
  'la_ho_khong_ngheo',
];

/** All columns in which staff mark; some registers write a kind, a level or a year in the others instead. */
export const MARK_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([
  ...STRICT_MARK_FIELDS,
  'dtts',
  'dtts_tai_cho',
  'kcknld',
  'nguoi_co_cong',
  'nguoi_co_cong_tv',
  'btxh',
  'co_bhyt',
  'khuyet_tat',
  'di_hoc',
  'hdld',
  'knld',
  'sdd',
  'internet',
  'nc_vt',
  'nc_vl',
  'ht_vl',
  'kn_vl',
  'vl_bv',
  'thiet_bi',
  'dang_ky_thoat',
  'ngheo_moi',
  'tai_ngheo',
  'ngheo_cu',
  'tung_ngheo',
  'gioi_tinh_nam',
  'gioi_tinh_nu',
]);
