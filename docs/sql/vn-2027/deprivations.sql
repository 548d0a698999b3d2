-- Thiếu hụt từng chỉ số của hộ nghèo, hộ cận nghèo (hộ). Mẫu số: hộ của nhóm có dấu rõ.
-- Deprivations of poor and near-poor households; over those whose mark is known.
-- Chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030 (ngưỡng các chỉ số chưa kiểm chứng) (vn-2027, NĐ 351/2025/NĐ-CP).
-- Sinh từ / generated from: src/core/standards, src/core/indicators/deprivation-rate.ts. npm run sql
-- NULL: chưa rõ / không tính được, không bao giờ là 0 hay "không" / not known or not computable, never 0 or "no".
WITH
  -- B2 đúng bằng số dấu × điểm: không còn thiếu hụt nào chưa ghi / B2 proves the marks are all there are
  proven AS (
    SELECT *, COALESCE(b2 = 10 * (IF(d01 IS TRUE, 1, 0) + IF(d02 IS TRUE, 1, 0) + IF(d03 IS TRUE, 1, 0) + IF(d04 IS TRUE, 1, 0) + IF(d05 IS TRUE, 1, 0) + IF(d06 IS TRUE, 1, 0) + IF(d07 IS TRUE, 1, 0) + IF(d08 IS TRUE, 1, 0) + IF(d09 IS TRUE, 1, 0) + IF(d10 IS TRUE, 1, 0) + IF(d11 IS TRUE, 1, 0) + IF(d12 IS TRUE, 1, 0)), FALSE) AS is_proven
    FROM `PROJECT.giam_ngheo.households`
  ),
  -- Cột không ai ghi gì thì chưa rõ, không phải “không” / a column nobody filled in tells nothing
  told AS (
    SELECT
      year,
      commune,
      hamlet,
      recorded_class,
      IF(d01 IS FALSE AND STRPOS(blank_columns, 'd01') > 0 AND NOT is_proven, NULL, d01) AS d01,
      IF(d02 IS FALSE AND STRPOS(blank_columns, 'd02') > 0 AND NOT is_proven, NULL, d02) AS d02,
      IF(d03 IS FALSE AND STRPOS(blank_columns, 'd03') > 0 AND NOT is_proven, NULL, d03) AS d03,
      IF(d04 IS FALSE AND STRPOS(blank_columns, 'd04') > 0 AND NOT is_proven, NULL, d04) AS d04,
      IF(d05 IS FALSE AND STRPOS(blank_columns, 'd05') > 0 AND NOT is_proven, NULL, d05) AS d05,
      IF(d06 IS FALSE AND STRPOS(blank_columns, 'd06') > 0 AND NOT is_proven, NULL, d06) AS d06,
      IF(d07 IS FALSE AND STRPOS(blank_columns, 'd07') > 0 AND NOT is_proven, NULL, d07) AS d07,
      IF(d08 IS FALSE AND STRPOS(blank_columns, 'd08') > 0 AND NOT is_proven, NULL, d08) AS d08,
      IF(d09 IS FALSE AND STRPOS(blank_columns, 'd09') > 0 AND NOT is_proven, NULL, d09) AS d09,
      IF(d10 IS FALSE AND STRPOS(blank_columns, 'd10') > 0 AND NOT is_proven, NULL, d10) AS d10,
      IF(d11 IS FALSE AND STRPOS(blank_columns, 'd11') > 0 AND NOT is_proven, NULL, d11) AS d11
    FROM proven
  ),
  -- Đếm theo thôn / counted by hamlet
  parts AS (
    SELECT
      year,
      commune,
      hamlet,
      SUM(IF(recorded_class = 'poor', 1, 0)) AS poor,
      SUM(IF(recorded_class = 'nearPoor', 1, 0)) AS near_poor,
      SUM(IF(recorded_class = 'poor' AND d01 IS NOT NULL, 1, 0)) AS poor_viec_lam_known,
      SUM(IF(recorded_class = 'poor' AND d01 IS TRUE, 1, 0)) AS poor_viec_lam_deprived,
      SUM(IF(recorded_class = 'poor' AND d02 IS NOT NULL, 1, 0)) AS poor_nguoi_phu_thuoc_known,
      SUM(IF(recorded_class = 'poor' AND d02 IS TRUE, 1, 0)) AS poor_nguoi_phu_thuoc_deprived,
      SUM(IF(recorded_class = 'poor' AND d03 IS NOT NULL, 1, 0)) AS poor_dinh_duong_known,
      SUM(IF(recorded_class = 'poor' AND d03 IS TRUE, 1, 0)) AS poor_dinh_duong_deprived,
      SUM(IF(recorded_class = 'poor' AND d04 IS NOT NULL, 1, 0)) AS poor_bhyt_known,
      SUM(IF(recorded_class = 'poor' AND d04 IS TRUE, 1, 0)) AS poor_bhyt_deprived,
      SUM(IF(recorded_class = 'poor' AND d05 IS NOT NULL, 1, 0)) AS poor_gd_nguoi_lon_known,
      SUM(IF(recorded_class = 'poor' AND d05 IS TRUE, 1, 0)) AS poor_gd_nguoi_lon_deprived,
      SUM(IF(recorded_class = 'poor' AND d06 IS NOT NULL, 1, 0)) AS poor_di_hoc_tre_em_known,
      SUM(IF(recorded_class = 'poor' AND d06 IS TRUE, 1, 0)) AS poor_di_hoc_tre_em_deprived,
      SUM(IF(recorded_class = 'poor' AND d07 IS NOT NULL, 1, 0)) AS poor_chat_luong_nha_known,
      SUM(IF(recorded_class = 'poor' AND d07 IS TRUE, 1, 0)) AS poor_chat_luong_nha_deprived,
      SUM(IF(recorded_class = 'poor' AND d08 IS NOT NULL, 1, 0)) AS poor_dien_tich_nha_known,
      SUM(IF(recorded_class = 'poor' AND d08 IS TRUE, 1, 0)) AS poor_dien_tich_nha_deprived,
      SUM(IF(recorded_class = 'poor' AND d09 IS NOT NULL, 1, 0)) AS poor_nguon_nuoc_known,
      SUM(IF(recorded_class = 'poor' AND d09 IS TRUE, 1, 0)) AS poor_nguon_nuoc_deprived,
      SUM(IF(recorded_class = 'poor' AND d10 IS NOT NULL, 1, 0)) AS poor_nha_tieu_known,
      SUM(IF(recorded_class = 'poor' AND d10 IS TRUE, 1, 0)) AS poor_nha_tieu_deprived,
      SUM(IF(recorded_class = 'poor' AND d11 IS NOT NULL, 1, 0)) AS poor_vien_thong_known,
      SUM(IF(recorded_class = 'poor' AND d11 IS TRUE, 1, 0)) AS poor_vien_thong_deprived,
      0 AS poor_xu_ly_rac_known,
      0 AS poor_xu_ly_rac_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d01 IS NOT NULL, 1, 0)) AS near_poor_viec_lam_known,
      SUM(IF(recorded_class = 'nearPoor' AND d01 IS TRUE, 1, 0)) AS near_poor_viec_lam_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d02 IS NOT NULL, 1, 0)) AS near_poor_nguoi_phu_thuoc_known,
      SUM(IF(recorded_class = 'nearPoor' AND d02 IS TRUE, 1, 0)) AS near_poor_nguoi_phu_thuoc_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d03 IS NOT NULL, 1, 0)) AS near_poor_dinh_duong_known,
      SUM(IF(recorded_class = 'nearPoor' AND d03 IS TRUE, 1, 0)) AS near_poor_dinh_duong_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d04 IS NOT NULL, 1, 0)) AS near_poor_bhyt_known,
      SUM(IF(recorded_class = 'nearPoor' AND d04 IS TRUE, 1, 0)) AS near_poor_bhyt_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d05 IS NOT NULL, 1, 0)) AS near_poor_gd_nguoi_lon_known,
      SUM(IF(recorded_class = 'nearPoor' AND d05 IS TRUE, 1, 0)) AS near_poor_gd_nguoi_lon_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d06 IS NOT NULL, 1, 0)) AS near_poor_di_hoc_tre_em_known,
      SUM(IF(recorded_class = 'nearPoor' AND d06 IS TRUE, 1, 0)) AS near_poor_di_hoc_tre_em_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d07 IS NOT NULL, 1, 0)) AS near_poor_chat_luong_nha_known,
      SUM(IF(recorded_class = 'nearPoor' AND d07 IS TRUE, 1, 0)) AS near_poor_chat_luong_nha_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d08 IS NOT NULL, 1, 0)) AS near_poor_dien_tich_nha_known,
      SUM(IF(recorded_class = 'nearPoor' AND d08 IS TRUE, 1, 0)) AS near_poor_dien_tich_nha_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d09 IS NOT NULL, 1, 0)) AS near_poor_nguon_nuoc_known,
      SUM(IF(recorded_class = 'nearPoor' AND d09 IS TRUE, 1, 0)) AS near_poor_nguon_nuoc_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d10 IS NOT NULL, 1, 0)) AS near_poor_nha_tieu_known,
      SUM(IF(recorded_class = 'nearPoor' AND d10 IS TRUE, 1, 0)) AS near_poor_nha_tieu_deprived,
      SUM(IF(recorded_class = 'nearPoor' AND d11 IS NOT NULL, 1, 0)) AS near_poor_vien_thong_known,
      SUM(IF(recorded_class = 'nearPoor' AND d11 IS TRUE, 1, 0)) AS near_poor_vien_thong_deprived,
      0 AS near_poor_xu_ly_rac_known,
      0 AS near_poor_xu_ly_rac_deprived
    FROM told
    GROUP BY year, commune, hamlet
  ),
  -- Thôn cộng thành xã, xã cộng thành tất cả / hamlets, communes, everything: sums of the same counts
  scopes AS (
    SELECT
      year, 'hamlet' AS scope, commune, hamlet,
      poor,
      near_poor,
      poor_viec_lam_known,
      poor_viec_lam_deprived,
      poor_nguoi_phu_thuoc_known,
      poor_nguoi_phu_thuoc_deprived,
      poor_dinh_duong_known,
      poor_dinh_duong_deprived,
      poor_bhyt_known,
      poor_bhyt_deprived,
      poor_gd_nguoi_lon_known,
      poor_gd_nguoi_lon_deprived,
      poor_di_hoc_tre_em_known,
      poor_di_hoc_tre_em_deprived,
      poor_chat_luong_nha_known,
      poor_chat_luong_nha_deprived,
      poor_dien_tich_nha_known,
      poor_dien_tich_nha_deprived,
      poor_nguon_nuoc_known,
      poor_nguon_nuoc_deprived,
      poor_nha_tieu_known,
      poor_nha_tieu_deprived,
      poor_vien_thong_known,
      poor_vien_thong_deprived,
      poor_xu_ly_rac_known,
      poor_xu_ly_rac_deprived,
      near_poor_viec_lam_known,
      near_poor_viec_lam_deprived,
      near_poor_nguoi_phu_thuoc_known,
      near_poor_nguoi_phu_thuoc_deprived,
      near_poor_dinh_duong_known,
      near_poor_dinh_duong_deprived,
      near_poor_bhyt_known,
      near_poor_bhyt_deprived,
      near_poor_gd_nguoi_lon_known,
      near_poor_gd_nguoi_lon_deprived,
      near_poor_di_hoc_tre_em_known,
      near_poor_di_hoc_tre_em_deprived,
      near_poor_chat_luong_nha_known,
      near_poor_chat_luong_nha_deprived,
      near_poor_dien_tich_nha_known,
      near_poor_dien_tich_nha_deprived,
      near_poor_nguon_nuoc_known,
      near_poor_nguon_nuoc_deprived,
      near_poor_nha_tieu_known,
      near_poor_nha_tieu_deprived,
      near_poor_vien_thong_known,
      near_poor_vien_thong_deprived,
      near_poor_xu_ly_rac_known,
      near_poor_xu_ly_rac_deprived
    FROM parts
    UNION ALL
    SELECT
      year, 'commune' AS scope, commune, CAST(NULL AS STRING) AS hamlet,
      SUM(poor) AS poor,
      SUM(near_poor) AS near_poor,
      SUM(poor_viec_lam_known) AS poor_viec_lam_known,
      SUM(poor_viec_lam_deprived) AS poor_viec_lam_deprived,
      SUM(poor_nguoi_phu_thuoc_known) AS poor_nguoi_phu_thuoc_known,
      SUM(poor_nguoi_phu_thuoc_deprived) AS poor_nguoi_phu_thuoc_deprived,
      SUM(poor_dinh_duong_known) AS poor_dinh_duong_known,
      SUM(poor_dinh_duong_deprived) AS poor_dinh_duong_deprived,
      SUM(poor_bhyt_known) AS poor_bhyt_known,
      SUM(poor_bhyt_deprived) AS poor_bhyt_deprived,
      SUM(poor_gd_nguoi_lon_known) AS poor_gd_nguoi_lon_known,
      SUM(poor_gd_nguoi_lon_deprived) AS poor_gd_nguoi_lon_deprived,
      SUM(poor_di_hoc_tre_em_known) AS poor_di_hoc_tre_em_known,
      SUM(poor_di_hoc_tre_em_deprived) AS poor_di_hoc_tre_em_deprived,
      SUM(poor_chat_luong_nha_known) AS poor_chat_luong_nha_known,
      SUM(poor_chat_luong_nha_deprived) AS poor_chat_luong_nha_deprived,
      SUM(poor_dien_tich_nha_known) AS poor_dien_tich_nha_known,
      SUM(poor_dien_tich_nha_deprived) AS poor_dien_tich_nha_deprived,
      SUM(poor_nguon_nuoc_known) AS poor_nguon_nuoc_known,
      SUM(poor_nguon_nuoc_deprived) AS poor_nguon_nuoc_deprived,
      SUM(poor_nha_tieu_known) AS poor_nha_tieu_known,
      SUM(poor_nha_tieu_deprived) AS poor_nha_tieu_deprived,
      SUM(poor_vien_thong_known) AS poor_vien_thong_known,
      SUM(poor_vien_thong_deprived) AS poor_vien_thong_deprived,
      SUM(poor_xu_ly_rac_known) AS poor_xu_ly_rac_known,
      SUM(poor_xu_ly_rac_deprived) AS poor_xu_ly_rac_deprived,
      SUM(near_poor_viec_lam_known) AS near_poor_viec_lam_known,
      SUM(near_poor_viec_lam_deprived) AS near_poor_viec_lam_deprived,
      SUM(near_poor_nguoi_phu_thuoc_known) AS near_poor_nguoi_phu_thuoc_known,
      SUM(near_poor_nguoi_phu_thuoc_deprived) AS near_poor_nguoi_phu_thuoc_deprived,
      SUM(near_poor_dinh_duong_known) AS near_poor_dinh_duong_known,
      SUM(near_poor_dinh_duong_deprived) AS near_poor_dinh_duong_deprived,
      SUM(near_poor_bhyt_known) AS near_poor_bhyt_known,
      SUM(near_poor_bhyt_deprived) AS near_poor_bhyt_deprived,
      SUM(near_poor_gd_nguoi_lon_known) AS near_poor_gd_nguoi_lon_known,
      SUM(near_poor_gd_nguoi_lon_deprived) AS near_poor_gd_nguoi_lon_deprived,
      SUM(near_poor_di_hoc_tre_em_known) AS near_poor_di_hoc_tre_em_known,
      SUM(near_poor_di_hoc_tre_em_deprived) AS near_poor_di_hoc_tre_em_deprived,
      SUM(near_poor_chat_luong_nha_known) AS near_poor_chat_luong_nha_known,
      SUM(near_poor_chat_luong_nha_deprived) AS near_poor_chat_luong_nha_deprived,
      SUM(near_poor_dien_tich_nha_known) AS near_poor_dien_tich_nha_known,
      SUM(near_poor_dien_tich_nha_deprived) AS near_poor_dien_tich_nha_deprived,
      SUM(near_poor_nguon_nuoc_known) AS near_poor_nguon_nuoc_known,
      SUM(near_poor_nguon_nuoc_deprived) AS near_poor_nguon_nuoc_deprived,
      SUM(near_poor_nha_tieu_known) AS near_poor_nha_tieu_known,
      SUM(near_poor_nha_tieu_deprived) AS near_poor_nha_tieu_deprived,
      SUM(near_poor_vien_thong_known) AS near_poor_vien_thong_known,
      SUM(near_poor_vien_thong_deprived) AS near_poor_vien_thong_deprived,
      SUM(near_poor_xu_ly_rac_known) AS near_poor_xu_ly_rac_known,
      SUM(near_poor_xu_ly_rac_deprived) AS near_poor_xu_ly_rac_deprived
    FROM parts
    GROUP BY year, commune
    UNION ALL
    SELECT
      year, 'all' AS scope, CAST(NULL AS STRING) AS commune, CAST(NULL AS STRING) AS hamlet,
      SUM(poor) AS poor,
      SUM(near_poor) AS near_poor,
      SUM(poor_viec_lam_known) AS poor_viec_lam_known,
      SUM(poor_viec_lam_deprived) AS poor_viec_lam_deprived,
      SUM(poor_nguoi_phu_thuoc_known) AS poor_nguoi_phu_thuoc_known,
      SUM(poor_nguoi_phu_thuoc_deprived) AS poor_nguoi_phu_thuoc_deprived,
      SUM(poor_dinh_duong_known) AS poor_dinh_duong_known,
      SUM(poor_dinh_duong_deprived) AS poor_dinh_duong_deprived,
      SUM(poor_bhyt_known) AS poor_bhyt_known,
      SUM(poor_bhyt_deprived) AS poor_bhyt_deprived,
      SUM(poor_gd_nguoi_lon_known) AS poor_gd_nguoi_lon_known,
      SUM(poor_gd_nguoi_lon_deprived) AS poor_gd_nguoi_lon_deprived,
      SUM(poor_di_hoc_tre_em_known) AS poor_di_hoc_tre_em_known,
      SUM(poor_di_hoc_tre_em_deprived) AS poor_di_hoc_tre_em_deprived,
      SUM(poor_chat_luong_nha_known) AS poor_chat_luong_nha_known,
      SUM(poor_chat_luong_nha_deprived) AS poor_chat_luong_nha_deprived,
      SUM(poor_dien_tich_nha_known) AS poor_dien_tich_nha_known,
      SUM(poor_dien_tich_nha_deprived) AS poor_dien_tich_nha_deprived,
      SUM(poor_nguon_nuoc_known) AS poor_nguon_nuoc_known,
      SUM(poor_nguon_nuoc_deprived) AS poor_nguon_nuoc_deprived,
      SUM(poor_nha_tieu_known) AS poor_nha_tieu_known,
      SUM(poor_nha_tieu_deprived) AS poor_nha_tieu_deprived,
      SUM(poor_vien_thong_known) AS poor_vien_thong_known,
      SUM(poor_vien_thong_deprived) AS poor_vien_thong_deprived,
      SUM(poor_xu_ly_rac_known) AS poor_xu_ly_rac_known,
      SUM(poor_xu_ly_rac_deprived) AS poor_xu_ly_rac_deprived,
      SUM(near_poor_viec_lam_known) AS near_poor_viec_lam_known,
      SUM(near_poor_viec_lam_deprived) AS near_poor_viec_lam_deprived,
      SUM(near_poor_nguoi_phu_thuoc_known) AS near_poor_nguoi_phu_thuoc_known,
      SUM(near_poor_nguoi_phu_thuoc_deprived) AS near_poor_nguoi_phu_thuoc_deprived,
      SUM(near_poor_dinh_duong_known) AS near_poor_dinh_duong_known,
      SUM(near_poor_dinh_duong_deprived) AS near_poor_dinh_duong_deprived,
      SUM(near_poor_bhyt_known) AS near_poor_bhyt_known,
      SUM(near_poor_bhyt_deprived) AS near_poor_bhyt_deprived,
      SUM(near_poor_gd_nguoi_lon_known) AS near_poor_gd_nguoi_lon_known,
      SUM(near_poor_gd_nguoi_lon_deprived) AS near_poor_gd_nguoi_lon_deprived,
      SUM(near_poor_di_hoc_tre_em_known) AS near_poor_di_hoc_tre_em_known,
      SUM(near_poor_di_hoc_tre_em_deprived) AS near_poor_di_hoc_tre_em_deprived,
      SUM(near_poor_chat_luong_nha_known) AS near_poor_chat_luong_nha_known,
      SUM(near_poor_chat_luong_nha_deprived) AS near_poor_chat_luong_nha_deprived,
      SUM(near_poor_dien_tich_nha_known) AS near_poor_dien_tich_nha_known,
      SUM(near_poor_dien_tich_nha_deprived) AS near_poor_dien_tich_nha_deprived,
      SUM(near_poor_nguon_nuoc_known) AS near_poor_nguon_nuoc_known,
      SUM(near_poor_nguon_nuoc_deprived) AS near_poor_nguon_nuoc_deprived,
      SUM(near_poor_nha_tieu_known) AS near_poor_nha_tieu_known,
      SUM(near_poor_nha_tieu_deprived) AS near_poor_nha_tieu_deprived,
      SUM(near_poor_vien_thong_known) AS near_poor_vien_thong_known,
      SUM(near_poor_vien_thong_deprived) AS near_poor_vien_thong_deprived,
      SUM(near_poor_xu_ly_rac_known) AS near_poor_xu_ly_rac_known,
      SUM(near_poor_xu_ly_rac_deprived) AS near_poor_xu_ly_rac_deprived
    FROM parts
    GROUP BY year
  )
-- Việc làm: Hộ gia đình có ít nhất một người không có việc làm (người trong độ tuổi lao động, có khả năng lao động, sẵn sàng/mong muốn làm việc nhưng không tìm được việc làm); hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-viec_lam' AS figure,
  'Việc làm' AS indicator_name,
  'poor' AS class,
  poor_viec_lam_deprived AS numerator,
  poor_viec_lam_known AS denominator,
  SAFE_DIVIDE(poor_viec_lam_deprived * 100, poor_viec_lam_known) AS percent,
  poor - poor_viec_lam_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Người phụ thuộc trong hộ gia đình: Hộ gia đình có tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%. Người phụ thuộc: trẻ em dưới 16 tuổi; người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-nguoi_phu_thuoc' AS figure,
  'Người phụ thuộc trong hộ gia đình' AS indicator_name,
  'poor' AS class,
  poor_nguoi_phu_thuoc_deprived AS numerator,
  poor_nguoi_phu_thuoc_known AS denominator,
  SAFE_DIVIDE(poor_nguoi_phu_thuoc_deprived * 100, poor_nguoi_phu_thuoc_known) AS percent,
  poor - poor_nguoi_phu_thuoc_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Dinh dưỡng: Hộ gia đình có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-dinh_duong' AS figure,
  'Dinh dưỡng' AS indicator_name,
  'poor' AS class,
  poor_dinh_duong_deprived AS numerator,
  poor_dinh_duong_known AS denominator,
  SAFE_DIVIDE(poor_dinh_duong_deprived * 100, poor_dinh_duong_known) AS percent,
  poor - poor_dinh_duong_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Bảo hiểm y tế: Hộ gia đình có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-bhyt' AS figure,
  'Bảo hiểm y tế' AS indicator_name,
  'poor' AS class,
  poor_bhyt_deprived AS numerator,
  poor_bhyt_known AS denominator,
  SAFE_DIVIDE(poor_bhyt_deprived * 100, poor_bhyt_known) AS percent,
  poor - poor_bhyt_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Trình độ giáo dục của người lớn: Hộ gia đình có ít nhất một người trong độ tuổi từ 16 đến 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ giáo dục đào tạo so với độ tuổi tương ứng [16 đến dưới 18: đang học hoặc đã tốt nghiệp THCS; 18 đến 30: đang học hoặc đã tốt nghiệp THPT hoặc sơ cấp/trung cấp/cao đẳng nghề; hoặc 16-30 được doanh nghiệp tuyển dụng và chứng nhận đào tạo nghề tại chỗ (vừa học vừa làm)]
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-gd_nguoi_lon' AS figure,
  'Trình độ giáo dục của người lớn' AS indicator_name,
  'poor' AS class,
  poor_gd_nguoi_lon_deprived AS numerator,
  poor_gd_nguoi_lon_known AS denominator,
  SAFE_DIVIDE(poor_gd_nguoi_lon_deprived * 100, poor_gd_nguoi_lon_known) AS percent,
  poor - poor_gd_nguoi_lon_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Tình trạng đi học của trẻ em: Hộ gia đình có ít nhất 1 trẻ em từ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi [3-<6 mầm non; 6-<12 tiểu học; 12-<16 THCS]
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-di_hoc_tre_em' AS figure,
  'Tình trạng đi học của trẻ em' AS indicator_name,
  'poor' AS class,
  poor_di_hoc_tre_em_deprived AS numerator,
  poor_di_hoc_tre_em_known AS denominator,
  SAFE_DIVIDE(poor_di_hoc_tre_em_deprived * 100, poor_di_hoc_tre_em_known) AS percent,
  poor - poor_di_hoc_tre_em_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Chất lượng nhà ở: Hộ gia đình đang sống trong ngôi nhà/căn hộ thuộc loại không bền chắc (trong ba kết cấu chính là tường, cột, mái thì có ít nhất hai kết cấu được làm bằng vật liệu không bền chắc)
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-chat_luong_nha' AS figure,
  'Chất lượng nhà ở' AS indicator_name,
  'poor' AS class,
  poor_chat_luong_nha_deprived AS numerator,
  poor_chat_luong_nha_known AS denominator,
  SAFE_DIVIDE(poor_chat_luong_nha_deprived * 100, poor_chat_luong_nha_known) AS percent,
  poor - poor_chat_luong_nha_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Diện tích nhà ở bình quân đầu người: Diện tích nhà ở bình quân đầu người của hộ gia đình nhỏ hơn 8m2
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-dien_tich_nha' AS figure,
  'Diện tích nhà ở bình quân đầu người' AS indicator_name,
  'poor' AS class,
  poor_dien_tich_nha_deprived AS numerator,
  poor_dien_tich_nha_known AS denominator,
  SAFE_DIVIDE(poor_dien_tich_nha_deprived * 100, poor_dien_tich_nha_known) AS percent,
  poor - poor_dien_tich_nha_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Nguồn nước sinh hoạt: Hộ gia đình không tiếp cận được nguồn nước sạch trong sinh hoạt (gồm: nước máy, giếng khoan, giếng đào được bảo vệ, nước khe/mó được bảo vệ và nước mưa, nước đóng chai bình)
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-nguon_nuoc' AS figure,
  'Nguồn nước sinh hoạt' AS indicator_name,
  'poor' AS class,
  poor_nguon_nuoc_deprived AS numerator,
  poor_nguon_nuoc_known AS denominator,
  SAFE_DIVIDE(poor_nguon_nuoc_deprived * 100, poor_nguon_nuoc_known) AS percent,
  poor - poor_nguon_nuoc_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Nhà tiêu hợp vệ sinh: Hộ gia đình không sử dụng hố xí/nhà tiêu hợp vệ sinh (gồm: tự hoại/bán tự hoại, thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hai ngăn)
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-nha_tieu' AS figure,
  'Nhà tiêu hợp vệ sinh' AS indicator_name,
  'poor' AS class,
  poor_nha_tieu_deprived AS numerator,
  poor_nha_tieu_known AS denominator,
  SAFE_DIVIDE(poor_nha_tieu_deprived * 100, poor_nha_tieu_known) AS percent,
  poor - poor_nha_tieu_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Sử dụng dịch vụ viễn thông, dịch vụ số, internet (tên chính thức chưa kiểm chứng): Chưa tìm được ngưỡng chính thức trong phụ lục của nghị định.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-vien_thong' AS figure,
  'Sử dụng dịch vụ viễn thông, dịch vụ số, internet (tên chính thức chưa kiểm chứng)' AS indicator_name,
  'poor' AS class,
  poor_vien_thong_deprived AS numerator,
  poor_vien_thong_known AS denominator,
  SAFE_DIVIDE(poor_vien_thong_deprived * 100, poor_vien_thong_known) AS percent,
  poor - poor_vien_thong_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Xử lý rác thải sinh hoạt: Chưa tìm được ngưỡng chính thức trong phụ lục của nghị định.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-xu_ly_rac' AS figure,
  'Xử lý rác thải sinh hoạt' AS indicator_name,
  'poor' AS class,
  poor_xu_ly_rac_deprived AS numerator,
  poor_xu_ly_rac_known AS denominator,
  SAFE_DIVIDE(poor_xu_ly_rac_deprived * 100, poor_xu_ly_rac_known) AS percent,
  poor - poor_xu_ly_rac_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Việc làm: Hộ gia đình có ít nhất một người không có việc làm (người trong độ tuổi lao động, có khả năng lao động, sẵn sàng/mong muốn làm việc nhưng không tìm được việc làm); hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-viec_lam' AS figure,
  'Việc làm' AS indicator_name,
  'nearPoor' AS class,
  near_poor_viec_lam_deprived AS numerator,
  near_poor_viec_lam_known AS denominator,
  SAFE_DIVIDE(near_poor_viec_lam_deprived * 100, near_poor_viec_lam_known) AS percent,
  near_poor - near_poor_viec_lam_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Người phụ thuộc trong hộ gia đình: Hộ gia đình có tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%. Người phụ thuộc: trẻ em dưới 16 tuổi; người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-nguoi_phu_thuoc' AS figure,
  'Người phụ thuộc trong hộ gia đình' AS indicator_name,
  'nearPoor' AS class,
  near_poor_nguoi_phu_thuoc_deprived AS numerator,
  near_poor_nguoi_phu_thuoc_known AS denominator,
  SAFE_DIVIDE(near_poor_nguoi_phu_thuoc_deprived * 100, near_poor_nguoi_phu_thuoc_known) AS percent,
  near_poor - near_poor_nguoi_phu_thuoc_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Dinh dưỡng: Hộ gia đình có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-dinh_duong' AS figure,
  'Dinh dưỡng' AS indicator_name,
  'nearPoor' AS class,
  near_poor_dinh_duong_deprived AS numerator,
  near_poor_dinh_duong_known AS denominator,
  SAFE_DIVIDE(near_poor_dinh_duong_deprived * 100, near_poor_dinh_duong_known) AS percent,
  near_poor - near_poor_dinh_duong_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Bảo hiểm y tế: Hộ gia đình có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-bhyt' AS figure,
  'Bảo hiểm y tế' AS indicator_name,
  'nearPoor' AS class,
  near_poor_bhyt_deprived AS numerator,
  near_poor_bhyt_known AS denominator,
  SAFE_DIVIDE(near_poor_bhyt_deprived * 100, near_poor_bhyt_known) AS percent,
  near_poor - near_poor_bhyt_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Trình độ giáo dục của người lớn: Hộ gia đình có ít nhất một người trong độ tuổi từ 16 đến 30 tuổi không tham gia các khóa đào tạo hoặc không có bằng cấp, chứng chỉ giáo dục đào tạo so với độ tuổi tương ứng [16 đến dưới 18: đang học hoặc đã tốt nghiệp THCS; 18 đến 30: đang học hoặc đã tốt nghiệp THPT hoặc sơ cấp/trung cấp/cao đẳng nghề; hoặc 16-30 được doanh nghiệp tuyển dụng và chứng nhận đào tạo nghề tại chỗ (vừa học vừa làm)]
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-gd_nguoi_lon' AS figure,
  'Trình độ giáo dục của người lớn' AS indicator_name,
  'nearPoor' AS class,
  near_poor_gd_nguoi_lon_deprived AS numerator,
  near_poor_gd_nguoi_lon_known AS denominator,
  SAFE_DIVIDE(near_poor_gd_nguoi_lon_deprived * 100, near_poor_gd_nguoi_lon_known) AS percent,
  near_poor - near_poor_gd_nguoi_lon_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Tình trạng đi học của trẻ em: Hộ gia đình có ít nhất 1 trẻ em từ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi [3-<6 mầm non; 6-<12 tiểu học; 12-<16 THCS]
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-di_hoc_tre_em' AS figure,
  'Tình trạng đi học của trẻ em' AS indicator_name,
  'nearPoor' AS class,
  near_poor_di_hoc_tre_em_deprived AS numerator,
  near_poor_di_hoc_tre_em_known AS denominator,
  SAFE_DIVIDE(near_poor_di_hoc_tre_em_deprived * 100, near_poor_di_hoc_tre_em_known) AS percent,
  near_poor - near_poor_di_hoc_tre_em_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Chất lượng nhà ở: Hộ gia đình đang sống trong ngôi nhà/căn hộ thuộc loại không bền chắc (trong ba kết cấu chính là tường, cột, mái thì có ít nhất hai kết cấu được làm bằng vật liệu không bền chắc)
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-chat_luong_nha' AS figure,
  'Chất lượng nhà ở' AS indicator_name,
  'nearPoor' AS class,
  near_poor_chat_luong_nha_deprived AS numerator,
  near_poor_chat_luong_nha_known AS denominator,
  SAFE_DIVIDE(near_poor_chat_luong_nha_deprived * 100, near_poor_chat_luong_nha_known) AS percent,
  near_poor - near_poor_chat_luong_nha_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Diện tích nhà ở bình quân đầu người: Diện tích nhà ở bình quân đầu người của hộ gia đình nhỏ hơn 8m2
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-dien_tich_nha' AS figure,
  'Diện tích nhà ở bình quân đầu người' AS indicator_name,
  'nearPoor' AS class,
  near_poor_dien_tich_nha_deprived AS numerator,
  near_poor_dien_tich_nha_known AS denominator,
  SAFE_DIVIDE(near_poor_dien_tich_nha_deprived * 100, near_poor_dien_tich_nha_known) AS percent,
  near_poor - near_poor_dien_tich_nha_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Nguồn nước sinh hoạt: Hộ gia đình không tiếp cận được nguồn nước sạch trong sinh hoạt (gồm: nước máy, giếng khoan, giếng đào được bảo vệ, nước khe/mó được bảo vệ và nước mưa, nước đóng chai bình)
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-nguon_nuoc' AS figure,
  'Nguồn nước sinh hoạt' AS indicator_name,
  'nearPoor' AS class,
  near_poor_nguon_nuoc_deprived AS numerator,
  near_poor_nguon_nuoc_known AS denominator,
  SAFE_DIVIDE(near_poor_nguon_nuoc_deprived * 100, near_poor_nguon_nuoc_known) AS percent,
  near_poor - near_poor_nguon_nuoc_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Nhà tiêu hợp vệ sinh: Hộ gia đình không sử dụng hố xí/nhà tiêu hợp vệ sinh (gồm: tự hoại/bán tự hoại, thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hai ngăn)
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-nha_tieu' AS figure,
  'Nhà tiêu hợp vệ sinh' AS indicator_name,
  'nearPoor' AS class,
  near_poor_nha_tieu_deprived AS numerator,
  near_poor_nha_tieu_known AS denominator,
  SAFE_DIVIDE(near_poor_nha_tieu_deprived * 100, near_poor_nha_tieu_known) AS percent,
  near_poor - near_poor_nha_tieu_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Sử dụng dịch vụ viễn thông, dịch vụ số, internet (tên chính thức chưa kiểm chứng): Chưa tìm được ngưỡng chính thức trong phụ lục của nghị định.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-vien_thong' AS figure,
  'Sử dụng dịch vụ viễn thông, dịch vụ số, internet (tên chính thức chưa kiểm chứng)' AS indicator_name,
  'nearPoor' AS class,
  near_poor_vien_thong_deprived AS numerator,
  near_poor_vien_thong_known AS denominator,
  SAFE_DIVIDE(near_poor_vien_thong_deprived * 100, near_poor_vien_thong_known) AS percent,
  near_poor - near_poor_vien_thong_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Xử lý rác thải sinh hoạt: Chưa tìm được ngưỡng chính thức trong phụ lục của nghị định.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-xu_ly_rac' AS figure,
  'Xử lý rác thải sinh hoạt' AS indicator_name,
  'nearPoor' AS class,
  near_poor_xu_ly_rac_deprived AS numerator,
  near_poor_xu_ly_rac_known AS denominator,
  SAFE_DIVIDE(near_poor_xu_ly_rac_deprived * 100, near_poor_xu_ly_rac_known) AS percent,
  near_poor - near_poor_xu_ly_rac_known AS not_assessable,
  'vn-2027' AS standard
FROM scopes
ORDER BY year, scope, commune, hamlet, class, figure;
