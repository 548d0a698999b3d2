-- Thiếu hụt từng chỉ số của hộ nghèo, hộ cận nghèo (hộ). Mẫu số: hộ của nhóm có dấu rõ.
-- Deprivations of poor and near-poor households; over those whose mark is known.
-- Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020, áp dụng đến hết năm 2021 (vn-2016, QĐ 59/2015/QĐ-TTg).
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
      IF(d04 IS FALSE AND STRPOS(blank_columns, 'd04') > 0 AND NOT is_proven, NULL, d04) AS d04,
      IF(d05 IS FALSE AND STRPOS(blank_columns, 'd05') > 0 AND NOT is_proven, NULL, d05) AS d05,
      IF(d06 IS FALSE AND STRPOS(blank_columns, 'd06') > 0 AND NOT is_proven, NULL, d06) AS d06,
      IF(d07 IS FALSE AND STRPOS(blank_columns, 'd07') > 0 AND NOT is_proven, NULL, d07) AS d07,
      IF(d08 IS FALSE AND STRPOS(blank_columns, 'd08') > 0 AND NOT is_proven, NULL, d08) AS d08,
      IF(d09 IS FALSE AND STRPOS(blank_columns, 'd09') > 0 AND NOT is_proven, NULL, d09) AS d09,
      IF(d10 IS FALSE AND STRPOS(blank_columns, 'd10') > 0 AND NOT is_proven, NULL, d10) AS d10,
      IF(d11 IS FALSE AND STRPOS(blank_columns, 'd11') > 0 AND NOT is_proven, NULL, d11) AS d11,
      IF(d12 IS FALSE AND STRPOS(blank_columns, 'd12') > 0 AND NOT is_proven, NULL, d12) AS d12
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
      0 AS poor_tiep_can_y_te_known,
      0 AS poor_tiep_can_y_te_deprived,
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
      SUM(IF(recorded_class = 'poor' AND d12 IS NOT NULL, 1, 0)) AS poor_tai_san_tt_known,
      SUM(IF(recorded_class = 'poor' AND d12 IS TRUE, 1, 0)) AS poor_tai_san_tt_deprived,
      0 AS near_poor_tiep_can_y_te_known,
      0 AS near_poor_tiep_can_y_te_deprived,
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
      SUM(IF(recorded_class = 'nearPoor' AND d12 IS NOT NULL, 1, 0)) AS near_poor_tai_san_tt_known,
      SUM(IF(recorded_class = 'nearPoor' AND d12 IS TRUE, 1, 0)) AS near_poor_tai_san_tt_deprived
    FROM told
    GROUP BY year, commune, hamlet
  ),
  -- Thôn cộng thành xã, xã cộng thành tất cả / hamlets, communes, everything: sums of the same counts
  scopes AS (
    SELECT
      year, 'hamlet' AS scope, commune, hamlet,
      poor,
      near_poor,
      poor_tiep_can_y_te_known,
      poor_tiep_can_y_te_deprived,
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
      poor_tai_san_tt_known,
      poor_tai_san_tt_deprived,
      near_poor_tiep_can_y_te_known,
      near_poor_tiep_can_y_te_deprived,
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
      near_poor_tai_san_tt_known,
      near_poor_tai_san_tt_deprived
    FROM parts
    UNION ALL
    SELECT
      year, 'commune' AS scope, commune, CAST(NULL AS STRING) AS hamlet,
      SUM(poor) AS poor,
      SUM(near_poor) AS near_poor,
      SUM(poor_tiep_can_y_te_known) AS poor_tiep_can_y_te_known,
      SUM(poor_tiep_can_y_te_deprived) AS poor_tiep_can_y_te_deprived,
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
      SUM(poor_tai_san_tt_known) AS poor_tai_san_tt_known,
      SUM(poor_tai_san_tt_deprived) AS poor_tai_san_tt_deprived,
      SUM(near_poor_tiep_can_y_te_known) AS near_poor_tiep_can_y_te_known,
      SUM(near_poor_tiep_can_y_te_deprived) AS near_poor_tiep_can_y_te_deprived,
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
      SUM(near_poor_tai_san_tt_known) AS near_poor_tai_san_tt_known,
      SUM(near_poor_tai_san_tt_deprived) AS near_poor_tai_san_tt_deprived
    FROM parts
    GROUP BY year, commune
    UNION ALL
    SELECT
      year, 'all' AS scope, CAST(NULL AS STRING) AS commune, CAST(NULL AS STRING) AS hamlet,
      SUM(poor) AS poor,
      SUM(near_poor) AS near_poor,
      SUM(poor_tiep_can_y_te_known) AS poor_tiep_can_y_te_known,
      SUM(poor_tiep_can_y_te_deprived) AS poor_tiep_can_y_te_deprived,
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
      SUM(poor_tai_san_tt_known) AS poor_tai_san_tt_known,
      SUM(poor_tai_san_tt_deprived) AS poor_tai_san_tt_deprived,
      SUM(near_poor_tiep_can_y_te_known) AS near_poor_tiep_can_y_te_known,
      SUM(near_poor_tiep_can_y_te_deprived) AS near_poor_tiep_can_y_te_deprived,
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
      SUM(near_poor_tai_san_tt_known) AS near_poor_tai_san_tt_known,
      SUM(near_poor_tai_san_tt_deprived) AS near_poor_tai_san_tt_deprived
    FROM parts
    GROUP BY year
  )
-- Tiếp cận các dịch vụ y tế: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-tiep_can_y_te' AS figure,
  'Tiếp cận các dịch vụ y tế' AS indicator_name,
  'poor' AS class,
  poor_tiep_can_y_te_deprived AS numerator,
  poor_tiep_can_y_te_known AS denominator,
  SAFE_DIVIDE(poor_tiep_can_y_te_deprived * 100, poor_tiep_can_y_te_known) AS percent,
  poor - poor_tiep_can_y_te_known AS not_assessable,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Bảo hiểm y tế: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Trình độ giáo dục của người lớn: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tình trạng đi học của trẻ em: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Chất lượng nhà ở: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Diện tích nhà ở bình quân đầu người: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Nguồn nước sinh hoạt: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Hố xí/nhà tiêu hợp vệ sinh: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-nha_tieu' AS figure,
  'Hố xí/nhà tiêu hợp vệ sinh' AS indicator_name,
  'poor' AS class,
  poor_nha_tieu_deprived AS numerator,
  poor_nha_tieu_known AS denominator,
  SAFE_DIVIDE(poor_nha_tieu_deprived * 100, poor_nha_tieu_known) AS percent,
  poor - poor_nha_tieu_known AS not_assessable,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Sử dụng dịch vụ viễn thông: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-vien_thong' AS figure,
  'Sử dụng dịch vụ viễn thông' AS indicator_name,
  'poor' AS class,
  poor_vien_thong_deprived AS numerator,
  poor_vien_thong_known AS denominator,
  SAFE_DIVIDE(poor_vien_thong_deprived * 100, poor_vien_thong_known) AS percent,
  poor - poor_vien_thong_known AS not_assessable,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tài sản phục vụ tiếp cận thông tin: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-tai_san_tt' AS figure,
  'Tài sản phục vụ tiếp cận thông tin' AS indicator_name,
  'poor' AS class,
  poor_tai_san_tt_deprived AS numerator,
  poor_tai_san_tt_known AS denominator,
  SAFE_DIVIDE(poor_tai_san_tt_deprived * 100, poor_tai_san_tt_known) AS percent,
  poor - poor_tai_san_tt_known AS not_assessable,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tiếp cận các dịch vụ y tế: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-tiep_can_y_te' AS figure,
  'Tiếp cận các dịch vụ y tế' AS indicator_name,
  'nearPoor' AS class,
  near_poor_tiep_can_y_te_deprived AS numerator,
  near_poor_tiep_can_y_te_known AS denominator,
  SAFE_DIVIDE(near_poor_tiep_can_y_te_deprived * 100, near_poor_tiep_can_y_te_known) AS percent,
  near_poor - near_poor_tiep_can_y_te_known AS not_assessable,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Bảo hiểm y tế: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Trình độ giáo dục của người lớn: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tình trạng đi học của trẻ em: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Chất lượng nhà ở: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Diện tích nhà ở bình quân đầu người: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Nguồn nước sinh hoạt: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
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
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Hố xí/nhà tiêu hợp vệ sinh: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-nha_tieu' AS figure,
  'Hố xí/nhà tiêu hợp vệ sinh' AS indicator_name,
  'nearPoor' AS class,
  near_poor_nha_tieu_deprived AS numerator,
  near_poor_nha_tieu_known AS denominator,
  SAFE_DIVIDE(near_poor_nha_tieu_deprived * 100, near_poor_nha_tieu_known) AS percent,
  near_poor - near_poor_nha_tieu_known AS not_assessable,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Sử dụng dịch vụ viễn thông: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-vien_thong' AS figure,
  'Sử dụng dịch vụ viễn thông' AS indicator_name,
  'nearPoor' AS class,
  near_poor_vien_thong_deprived AS numerator,
  near_poor_vien_thong_known AS denominator,
  SAFE_DIVIDE(near_poor_vien_thong_deprived * 100, near_poor_vien_thong_known) AS percent,
  near_poor - near_poor_vien_thong_known AS not_assessable,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tài sản phục vụ tiếp cận thông tin: Chưa đối chiếu được ngưỡng trong phụ lục QĐ 59/2015/QĐ-TTg.
SELECT
  year,
  scope,
  commune,
  hamlet,
  'deprivation-tai_san_tt' AS figure,
  'Tài sản phục vụ tiếp cận thông tin' AS indicator_name,
  'nearPoor' AS class,
  near_poor_tai_san_tt_deprived AS numerator,
  near_poor_tai_san_tt_known AS denominator,
  SAFE_DIVIDE(near_poor_tai_san_tt_deprived * 100, near_poor_tai_san_tt_known) AS percent,
  near_poor - near_poor_tai_san_tt_known AS not_assessable,
  'vn-2016' AS standard
FROM scopes
ORDER BY year, scope, commune, hamlet, class, figure;
