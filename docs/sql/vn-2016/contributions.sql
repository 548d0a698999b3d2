-- Từng chỉ số: tỷ lệ thiếu hụt mọi hộ, tỷ lệ thiếu hụt của hộ nghèo đa chiều, đóng góp vào M0.
-- Each indicator: uncensored and censored headcount, contribution to M0 and share of it.
-- Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016–2020, áp dụng đến hết năm 2021 (vn-2016, QĐ 59/2015/QĐ-TTg).
-- Sinh từ / generated from: src/core/standards, src/core/indicators/alkire-foster.ts, alkire-foster-sums.ts. npm run sql
-- NULL: chưa rõ / không tính được, không bao giờ là 0 hay "không" / not known or not computable, never 0 or "no".
-- Alkire, Foster (2011), J. Public Econ. 95:476–487; trọng số bằng nhau / equal weights.
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
      persons,
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
  -- Điểm thiếu hụt nguyên; thiếu một dấu thì bỏ ra / whole points; a row with a gap is left out
  scored AS (
    SELECT
      *,
      IF(CAST(NULL AS BOOL) IS TRUE, 1, 0)
        + IF(d04 IS TRUE, 1, 0)
        + IF(d05 IS TRUE, 1, 0)
        + IF(d06 IS TRUE, 1, 0)
        + IF(d07 IS TRUE, 1, 0)
        + IF(d08 IS TRUE, 1, 0)
        + IF(d09 IS TRUE, 1, 0)
        + IF(d10 IS TRUE, 1, 0)
        + IF(d11 IS TRUE, 1, 0)
        + IF(d12 IS TRUE, 1, 0) AS points,
      NOT (CAST(NULL AS BOOL) IS NULL
        OR d04 IS NULL
        OR d05 IS NULL
        OR d06 IS NULL
        OR d07 IS NULL
        OR d08 IS NULL
        OR d09 IS NULL
        OR d10 IS NULL
        OR d11 IS NULL
        OR d12 IS NULL) AS is_judged
    FROM told
  ),
  -- Nghèo đa chiều từ 3/10 điểm / poor from 3 of 10 points; 3: khoản 1 Điều 2, QĐ 59/2015/QĐ-TTg
  judged AS (
    SELECT *, is_judged AND points >= 3 AS is_poor
    FROM scored
  ),
  -- Đếm theo thôn / counted by hamlet
  parts AS (
    SELECT
      year,
      commune,
      hamlet,
      COUNT(*) AS listed,
      SUM(IF(is_judged, 1, 0)) AS households_used,
      SUM(IF(is_judged, 1, 0)) AS households_judged,
      SUM(IF(is_poor AND is_judged, 1, 0)) AS households_poor,
      SUM(IF(is_poor, points, 0)) AS households_points,
      SUM(IF(is_judged AND persons IS NOT NULL, 1, 0)) AS persons_used,
      SUM(IF(is_judged AND persons IS NOT NULL, COALESCE(persons, 0), 0)) AS persons_judged,
      SUM(IF(is_poor AND is_judged AND persons IS NOT NULL, COALESCE(persons, 0), 0)) AS persons_poor,
      SUM(IF(is_poor, COALESCE(persons, 0) * points, 0)) AS persons_points,
      SUM(IF(is_judged AND CAST(NULL AS BOOL), 1, 0)) AS households_tiep_can_y_te,
      SUM(IF(is_judged AND is_poor AND CAST(NULL AS BOOL), 1, 0)) AS households_tiep_can_y_te_poor,
      SUM(IF(is_judged AND d04, 1, 0)) AS households_bhyt,
      SUM(IF(is_judged AND is_poor AND d04, 1, 0)) AS households_bhyt_poor,
      SUM(IF(is_judged AND d05, 1, 0)) AS households_gd_nguoi_lon,
      SUM(IF(is_judged AND is_poor AND d05, 1, 0)) AS households_gd_nguoi_lon_poor,
      SUM(IF(is_judged AND d06, 1, 0)) AS households_di_hoc_tre_em,
      SUM(IF(is_judged AND is_poor AND d06, 1, 0)) AS households_di_hoc_tre_em_poor,
      SUM(IF(is_judged AND d07, 1, 0)) AS households_chat_luong_nha,
      SUM(IF(is_judged AND is_poor AND d07, 1, 0)) AS households_chat_luong_nha_poor,
      SUM(IF(is_judged AND d08, 1, 0)) AS households_dien_tich_nha,
      SUM(IF(is_judged AND is_poor AND d08, 1, 0)) AS households_dien_tich_nha_poor,
      SUM(IF(is_judged AND d09, 1, 0)) AS households_nguon_nuoc,
      SUM(IF(is_judged AND is_poor AND d09, 1, 0)) AS households_nguon_nuoc_poor,
      SUM(IF(is_judged AND d10, 1, 0)) AS households_nha_tieu,
      SUM(IF(is_judged AND is_poor AND d10, 1, 0)) AS households_nha_tieu_poor,
      SUM(IF(is_judged AND d11, 1, 0)) AS households_vien_thong,
      SUM(IF(is_judged AND is_poor AND d11, 1, 0)) AS households_vien_thong_poor,
      SUM(IF(is_judged AND d12, 1, 0)) AS households_tai_san_tt,
      SUM(IF(is_judged AND is_poor AND d12, 1, 0)) AS households_tai_san_tt_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND CAST(NULL AS BOOL), COALESCE(persons, 0), 0)) AS persons_tiep_can_y_te,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND CAST(NULL AS BOOL), COALESCE(persons, 0), 0)) AS persons_tiep_can_y_te_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d04, COALESCE(persons, 0), 0)) AS persons_bhyt,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d04, COALESCE(persons, 0), 0)) AS persons_bhyt_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d05, COALESCE(persons, 0), 0)) AS persons_gd_nguoi_lon,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d05, COALESCE(persons, 0), 0)) AS persons_gd_nguoi_lon_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d06, COALESCE(persons, 0), 0)) AS persons_di_hoc_tre_em,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d06, COALESCE(persons, 0), 0)) AS persons_di_hoc_tre_em_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d07, COALESCE(persons, 0), 0)) AS persons_chat_luong_nha,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d07, COALESCE(persons, 0), 0)) AS persons_chat_luong_nha_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d08, COALESCE(persons, 0), 0)) AS persons_dien_tich_nha,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d08, COALESCE(persons, 0), 0)) AS persons_dien_tich_nha_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d09, COALESCE(persons, 0), 0)) AS persons_nguon_nuoc,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d09, COALESCE(persons, 0), 0)) AS persons_nguon_nuoc_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d10, COALESCE(persons, 0), 0)) AS persons_nha_tieu,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d10, COALESCE(persons, 0), 0)) AS persons_nha_tieu_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d11, COALESCE(persons, 0), 0)) AS persons_vien_thong,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d11, COALESCE(persons, 0), 0)) AS persons_vien_thong_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d12, COALESCE(persons, 0), 0)) AS persons_tai_san_tt,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d12, COALESCE(persons, 0), 0)) AS persons_tai_san_tt_poor
    FROM judged
    GROUP BY year, commune, hamlet
  ),
  -- Thôn cộng thành xã, xã cộng thành tất cả / hamlets, communes, everything: sums of the same counts
  scopes AS (
    SELECT
      year, 'hamlet' AS scope, commune, hamlet,
      listed,
      households_used,
      households_judged,
      households_poor,
      households_points,
      persons_used,
      persons_judged,
      persons_poor,
      persons_points,
      households_tiep_can_y_te,
      households_tiep_can_y_te_poor,
      households_bhyt,
      households_bhyt_poor,
      households_gd_nguoi_lon,
      households_gd_nguoi_lon_poor,
      households_di_hoc_tre_em,
      households_di_hoc_tre_em_poor,
      households_chat_luong_nha,
      households_chat_luong_nha_poor,
      households_dien_tich_nha,
      households_dien_tich_nha_poor,
      households_nguon_nuoc,
      households_nguon_nuoc_poor,
      households_nha_tieu,
      households_nha_tieu_poor,
      households_vien_thong,
      households_vien_thong_poor,
      households_tai_san_tt,
      households_tai_san_tt_poor,
      persons_tiep_can_y_te,
      persons_tiep_can_y_te_poor,
      persons_bhyt,
      persons_bhyt_poor,
      persons_gd_nguoi_lon,
      persons_gd_nguoi_lon_poor,
      persons_di_hoc_tre_em,
      persons_di_hoc_tre_em_poor,
      persons_chat_luong_nha,
      persons_chat_luong_nha_poor,
      persons_dien_tich_nha,
      persons_dien_tich_nha_poor,
      persons_nguon_nuoc,
      persons_nguon_nuoc_poor,
      persons_nha_tieu,
      persons_nha_tieu_poor,
      persons_vien_thong,
      persons_vien_thong_poor,
      persons_tai_san_tt,
      persons_tai_san_tt_poor
    FROM parts
    UNION ALL
    SELECT
      year, 'commune' AS scope, commune, CAST(NULL AS STRING) AS hamlet,
      SUM(listed) AS listed,
      SUM(households_used) AS households_used,
      SUM(households_judged) AS households_judged,
      SUM(households_poor) AS households_poor,
      SUM(households_points) AS households_points,
      SUM(persons_used) AS persons_used,
      SUM(persons_judged) AS persons_judged,
      SUM(persons_poor) AS persons_poor,
      SUM(persons_points) AS persons_points,
      SUM(households_tiep_can_y_te) AS households_tiep_can_y_te,
      SUM(households_tiep_can_y_te_poor) AS households_tiep_can_y_te_poor,
      SUM(households_bhyt) AS households_bhyt,
      SUM(households_bhyt_poor) AS households_bhyt_poor,
      SUM(households_gd_nguoi_lon) AS households_gd_nguoi_lon,
      SUM(households_gd_nguoi_lon_poor) AS households_gd_nguoi_lon_poor,
      SUM(households_di_hoc_tre_em) AS households_di_hoc_tre_em,
      SUM(households_di_hoc_tre_em_poor) AS households_di_hoc_tre_em_poor,
      SUM(households_chat_luong_nha) AS households_chat_luong_nha,
      SUM(households_chat_luong_nha_poor) AS households_chat_luong_nha_poor,
      SUM(households_dien_tich_nha) AS households_dien_tich_nha,
      SUM(households_dien_tich_nha_poor) AS households_dien_tich_nha_poor,
      SUM(households_nguon_nuoc) AS households_nguon_nuoc,
      SUM(households_nguon_nuoc_poor) AS households_nguon_nuoc_poor,
      SUM(households_nha_tieu) AS households_nha_tieu,
      SUM(households_nha_tieu_poor) AS households_nha_tieu_poor,
      SUM(households_vien_thong) AS households_vien_thong,
      SUM(households_vien_thong_poor) AS households_vien_thong_poor,
      SUM(households_tai_san_tt) AS households_tai_san_tt,
      SUM(households_tai_san_tt_poor) AS households_tai_san_tt_poor,
      SUM(persons_tiep_can_y_te) AS persons_tiep_can_y_te,
      SUM(persons_tiep_can_y_te_poor) AS persons_tiep_can_y_te_poor,
      SUM(persons_bhyt) AS persons_bhyt,
      SUM(persons_bhyt_poor) AS persons_bhyt_poor,
      SUM(persons_gd_nguoi_lon) AS persons_gd_nguoi_lon,
      SUM(persons_gd_nguoi_lon_poor) AS persons_gd_nguoi_lon_poor,
      SUM(persons_di_hoc_tre_em) AS persons_di_hoc_tre_em,
      SUM(persons_di_hoc_tre_em_poor) AS persons_di_hoc_tre_em_poor,
      SUM(persons_chat_luong_nha) AS persons_chat_luong_nha,
      SUM(persons_chat_luong_nha_poor) AS persons_chat_luong_nha_poor,
      SUM(persons_dien_tich_nha) AS persons_dien_tich_nha,
      SUM(persons_dien_tich_nha_poor) AS persons_dien_tich_nha_poor,
      SUM(persons_nguon_nuoc) AS persons_nguon_nuoc,
      SUM(persons_nguon_nuoc_poor) AS persons_nguon_nuoc_poor,
      SUM(persons_nha_tieu) AS persons_nha_tieu,
      SUM(persons_nha_tieu_poor) AS persons_nha_tieu_poor,
      SUM(persons_vien_thong) AS persons_vien_thong,
      SUM(persons_vien_thong_poor) AS persons_vien_thong_poor,
      SUM(persons_tai_san_tt) AS persons_tai_san_tt,
      SUM(persons_tai_san_tt_poor) AS persons_tai_san_tt_poor
    FROM parts
    GROUP BY year, commune
    UNION ALL
    SELECT
      year, 'all' AS scope, CAST(NULL AS STRING) AS commune, CAST(NULL AS STRING) AS hamlet,
      SUM(listed) AS listed,
      SUM(households_used) AS households_used,
      SUM(households_judged) AS households_judged,
      SUM(households_poor) AS households_poor,
      SUM(households_points) AS households_points,
      SUM(persons_used) AS persons_used,
      SUM(persons_judged) AS persons_judged,
      SUM(persons_poor) AS persons_poor,
      SUM(persons_points) AS persons_points,
      SUM(households_tiep_can_y_te) AS households_tiep_can_y_te,
      SUM(households_tiep_can_y_te_poor) AS households_tiep_can_y_te_poor,
      SUM(households_bhyt) AS households_bhyt,
      SUM(households_bhyt_poor) AS households_bhyt_poor,
      SUM(households_gd_nguoi_lon) AS households_gd_nguoi_lon,
      SUM(households_gd_nguoi_lon_poor) AS households_gd_nguoi_lon_poor,
      SUM(households_di_hoc_tre_em) AS households_di_hoc_tre_em,
      SUM(households_di_hoc_tre_em_poor) AS households_di_hoc_tre_em_poor,
      SUM(households_chat_luong_nha) AS households_chat_luong_nha,
      SUM(households_chat_luong_nha_poor) AS households_chat_luong_nha_poor,
      SUM(households_dien_tich_nha) AS households_dien_tich_nha,
      SUM(households_dien_tich_nha_poor) AS households_dien_tich_nha_poor,
      SUM(households_nguon_nuoc) AS households_nguon_nuoc,
      SUM(households_nguon_nuoc_poor) AS households_nguon_nuoc_poor,
      SUM(households_nha_tieu) AS households_nha_tieu,
      SUM(households_nha_tieu_poor) AS households_nha_tieu_poor,
      SUM(households_vien_thong) AS households_vien_thong,
      SUM(households_vien_thong_poor) AS households_vien_thong_poor,
      SUM(households_tai_san_tt) AS households_tai_san_tt,
      SUM(households_tai_san_tt_poor) AS households_tai_san_tt_poor,
      SUM(persons_tiep_can_y_te) AS persons_tiep_can_y_te,
      SUM(persons_tiep_can_y_te_poor) AS persons_tiep_can_y_te_poor,
      SUM(persons_bhyt) AS persons_bhyt,
      SUM(persons_bhyt_poor) AS persons_bhyt_poor,
      SUM(persons_gd_nguoi_lon) AS persons_gd_nguoi_lon,
      SUM(persons_gd_nguoi_lon_poor) AS persons_gd_nguoi_lon_poor,
      SUM(persons_di_hoc_tre_em) AS persons_di_hoc_tre_em,
      SUM(persons_di_hoc_tre_em_poor) AS persons_di_hoc_tre_em_poor,
      SUM(persons_chat_luong_nha) AS persons_chat_luong_nha,
      SUM(persons_chat_luong_nha_poor) AS persons_chat_luong_nha_poor,
      SUM(persons_dien_tich_nha) AS persons_dien_tich_nha,
      SUM(persons_dien_tich_nha_poor) AS persons_dien_tich_nha_poor,
      SUM(persons_nguon_nuoc) AS persons_nguon_nuoc,
      SUM(persons_nguon_nuoc_poor) AS persons_nguon_nuoc_poor,
      SUM(persons_nha_tieu) AS persons_nha_tieu,
      SUM(persons_nha_tieu_poor) AS persons_nha_tieu_poor,
      SUM(persons_vien_thong) AS persons_vien_thong,
      SUM(persons_vien_thong_poor) AS persons_vien_thong_poor,
      SUM(persons_tai_san_tt) AS persons_tai_san_tt,
      SUM(persons_tai_san_tt_poor) AS persons_tai_san_tt_poor
    FROM parts
    GROUP BY year
  )
-- Tiếp cận các dịch vụ y tế
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'tiep_can_y_te' AS indicator,
  'y_te' AS dimension,
  households_judged AS judged,
  households_tiep_can_y_te AS deprived,
  households_tiep_can_y_te_poor AS poor_deprived,
  SAFE_DIVIDE(households_tiep_can_y_te, households_judged) AS uncensored,
  SAFE_DIVIDE(households_tiep_can_y_te_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_tiep_can_y_te_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_tiep_can_y_te_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Bảo hiểm y tế
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'bhyt' AS indicator,
  'y_te' AS dimension,
  households_judged AS judged,
  households_bhyt AS deprived,
  households_bhyt_poor AS poor_deprived,
  SAFE_DIVIDE(households_bhyt, households_judged) AS uncensored,
  SAFE_DIVIDE(households_bhyt_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_bhyt_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_bhyt_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Trình độ giáo dục của người lớn
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'gd_nguoi_lon' AS indicator,
  'giao_duc' AS dimension,
  households_judged AS judged,
  households_gd_nguoi_lon AS deprived,
  households_gd_nguoi_lon_poor AS poor_deprived,
  SAFE_DIVIDE(households_gd_nguoi_lon, households_judged) AS uncensored,
  SAFE_DIVIDE(households_gd_nguoi_lon_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_gd_nguoi_lon_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_gd_nguoi_lon_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tình trạng đi học của trẻ em
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'di_hoc_tre_em' AS indicator,
  'giao_duc' AS dimension,
  households_judged AS judged,
  households_di_hoc_tre_em AS deprived,
  households_di_hoc_tre_em_poor AS poor_deprived,
  SAFE_DIVIDE(households_di_hoc_tre_em, households_judged) AS uncensored,
  SAFE_DIVIDE(households_di_hoc_tre_em_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_di_hoc_tre_em_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_di_hoc_tre_em_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Chất lượng nhà ở
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'chat_luong_nha' AS indicator,
  'nha_o' AS dimension,
  households_judged AS judged,
  households_chat_luong_nha AS deprived,
  households_chat_luong_nha_poor AS poor_deprived,
  SAFE_DIVIDE(households_chat_luong_nha, households_judged) AS uncensored,
  SAFE_DIVIDE(households_chat_luong_nha_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_chat_luong_nha_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_chat_luong_nha_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Diện tích nhà ở bình quân đầu người
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'dien_tich_nha' AS indicator,
  'nha_o' AS dimension,
  households_judged AS judged,
  households_dien_tich_nha AS deprived,
  households_dien_tich_nha_poor AS poor_deprived,
  SAFE_DIVIDE(households_dien_tich_nha, households_judged) AS uncensored,
  SAFE_DIVIDE(households_dien_tich_nha_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_dien_tich_nha_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_dien_tich_nha_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Nguồn nước sinh hoạt
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'nguon_nuoc' AS indicator,
  'nuoc_ve_sinh' AS dimension,
  households_judged AS judged,
  households_nguon_nuoc AS deprived,
  households_nguon_nuoc_poor AS poor_deprived,
  SAFE_DIVIDE(households_nguon_nuoc, households_judged) AS uncensored,
  SAFE_DIVIDE(households_nguon_nuoc_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_nguon_nuoc_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_nguon_nuoc_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Hố xí/nhà tiêu hợp vệ sinh
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'nha_tieu' AS indicator,
  'nuoc_ve_sinh' AS dimension,
  households_judged AS judged,
  households_nha_tieu AS deprived,
  households_nha_tieu_poor AS poor_deprived,
  SAFE_DIVIDE(households_nha_tieu, households_judged) AS uncensored,
  SAFE_DIVIDE(households_nha_tieu_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_nha_tieu_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_nha_tieu_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Sử dụng dịch vụ viễn thông
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'vien_thong' AS indicator,
  'thong_tin' AS dimension,
  households_judged AS judged,
  households_vien_thong AS deprived,
  households_vien_thong_poor AS poor_deprived,
  SAFE_DIVIDE(households_vien_thong, households_judged) AS uncensored,
  SAFE_DIVIDE(households_vien_thong_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_vien_thong_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_vien_thong_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tài sản phục vụ tiếp cận thông tin
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'tai_san_tt' AS indicator,
  'thong_tin' AS dimension,
  households_judged AS judged,
  households_tai_san_tt AS deprived,
  households_tai_san_tt_poor AS poor_deprived,
  SAFE_DIVIDE(households_tai_san_tt, households_judged) AS uncensored,
  SAFE_DIVIDE(households_tai_san_tt_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_tai_san_tt_poor * 1, households_judged * 10) AS contribution,
  SAFE_DIVIDE(households_tai_san_tt_poor * 1, households_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tiếp cận các dịch vụ y tế
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'tiep_can_y_te' AS indicator,
  'y_te' AS dimension,
  persons_judged AS judged,
  persons_tiep_can_y_te AS deprived,
  persons_tiep_can_y_te_poor AS poor_deprived,
  SAFE_DIVIDE(persons_tiep_can_y_te, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_tiep_can_y_te_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_tiep_can_y_te_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_tiep_can_y_te_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Bảo hiểm y tế
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'bhyt' AS indicator,
  'y_te' AS dimension,
  persons_judged AS judged,
  persons_bhyt AS deprived,
  persons_bhyt_poor AS poor_deprived,
  SAFE_DIVIDE(persons_bhyt, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_bhyt_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_bhyt_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_bhyt_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Trình độ giáo dục của người lớn
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'gd_nguoi_lon' AS indicator,
  'giao_duc' AS dimension,
  persons_judged AS judged,
  persons_gd_nguoi_lon AS deprived,
  persons_gd_nguoi_lon_poor AS poor_deprived,
  SAFE_DIVIDE(persons_gd_nguoi_lon, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_gd_nguoi_lon_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_gd_nguoi_lon_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_gd_nguoi_lon_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tình trạng đi học của trẻ em
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'di_hoc_tre_em' AS indicator,
  'giao_duc' AS dimension,
  persons_judged AS judged,
  persons_di_hoc_tre_em AS deprived,
  persons_di_hoc_tre_em_poor AS poor_deprived,
  SAFE_DIVIDE(persons_di_hoc_tre_em, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_di_hoc_tre_em_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_di_hoc_tre_em_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_di_hoc_tre_em_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Chất lượng nhà ở
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'chat_luong_nha' AS indicator,
  'nha_o' AS dimension,
  persons_judged AS judged,
  persons_chat_luong_nha AS deprived,
  persons_chat_luong_nha_poor AS poor_deprived,
  SAFE_DIVIDE(persons_chat_luong_nha, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_chat_luong_nha_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_chat_luong_nha_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_chat_luong_nha_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Diện tích nhà ở bình quân đầu người
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'dien_tich_nha' AS indicator,
  'nha_o' AS dimension,
  persons_judged AS judged,
  persons_dien_tich_nha AS deprived,
  persons_dien_tich_nha_poor AS poor_deprived,
  SAFE_DIVIDE(persons_dien_tich_nha, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_dien_tich_nha_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_dien_tich_nha_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_dien_tich_nha_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Nguồn nước sinh hoạt
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'nguon_nuoc' AS indicator,
  'nuoc_ve_sinh' AS dimension,
  persons_judged AS judged,
  persons_nguon_nuoc AS deprived,
  persons_nguon_nuoc_poor AS poor_deprived,
  SAFE_DIVIDE(persons_nguon_nuoc, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_nguon_nuoc_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_nguon_nuoc_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_nguon_nuoc_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Hố xí/nhà tiêu hợp vệ sinh
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'nha_tieu' AS indicator,
  'nuoc_ve_sinh' AS dimension,
  persons_judged AS judged,
  persons_nha_tieu AS deprived,
  persons_nha_tieu_poor AS poor_deprived,
  SAFE_DIVIDE(persons_nha_tieu, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_nha_tieu_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_nha_tieu_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_nha_tieu_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Sử dụng dịch vụ viễn thông
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'vien_thong' AS indicator,
  'thong_tin' AS dimension,
  persons_judged AS judged,
  persons_vien_thong AS deprived,
  persons_vien_thong_poor AS poor_deprived,
  SAFE_DIVIDE(persons_vien_thong, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_vien_thong_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_vien_thong_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_vien_thong_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
UNION ALL
-- Tài sản phục vụ tiếp cận thông tin
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'tai_san_tt' AS indicator,
  'thong_tin' AS dimension,
  persons_judged AS judged,
  persons_tai_san_tt AS deprived,
  persons_tai_san_tt_poor AS poor_deprived,
  SAFE_DIVIDE(persons_tai_san_tt, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_tai_san_tt_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_tai_san_tt_poor * 1, persons_judged * 10) AS contribution,
  SAFE_DIVIDE(persons_tai_san_tt_poor * 1, persons_points) AS share,
  'vn-2016' AS standard
FROM scopes
ORDER BY year, scope, commune, hamlet, unit, indicator;
