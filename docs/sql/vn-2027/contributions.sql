-- Từng chỉ số: tỷ lệ thiếu hụt mọi hộ, tỷ lệ thiếu hụt của hộ nghèo đa chiều, đóng góp vào M0.
-- Each indicator: uncensored and censored headcount, contribution to M0 and share of it.
-- Chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030 (ngưỡng các chỉ số chưa kiểm chứng) (vn-2027, NĐ 351/2025/NĐ-CP).
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
  -- Điểm thiếu hụt nguyên; thiếu một dấu thì bỏ ra / whole points; a row with a gap is left out
  scored AS (
    SELECT
      *,
      IF(d01 IS TRUE, 1, 0)
        + IF(d02 IS TRUE, 1, 0)
        + IF(d03 IS TRUE, 1, 0)
        + IF(d04 IS TRUE, 1, 0)
        + IF(d05 IS TRUE, 1, 0)
        + IF(d06 IS TRUE, 1, 0)
        + IF(d07 IS TRUE, 1, 0)
        + IF(d08 IS TRUE, 1, 0)
        + IF(d09 IS TRUE, 1, 0)
        + IF(d10 IS TRUE, 1, 0)
        + IF(d11 IS TRUE, 1, 0)
        + IF(CAST(NULL AS BOOL) IS TRUE, 1, 0) AS points,
      NOT (d01 IS NULL
        OR d02 IS NULL
        OR d03 IS NULL
        OR d04 IS NULL
        OR d05 IS NULL
        OR d06 IS NULL
        OR d07 IS NULL
        OR d08 IS NULL
        OR d09 IS NULL
        OR d10 IS NULL
        OR d11 IS NULL
        OR CAST(NULL AS BOOL) IS NULL) AS is_judged
    FROM told
  ),
  -- Nghèo đa chiều từ 3/12 điểm / poor from 3 of 12 points; 3: chuẩn hộ nghèo, hộ cận nghèo 2027–2030, NĐ 351/2025/NĐ-CP
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
      SUM(IF(is_judged AND d01, 1, 0)) AS households_viec_lam,
      SUM(IF(is_judged AND is_poor AND d01, 1, 0)) AS households_viec_lam_poor,
      SUM(IF(is_judged AND d02, 1, 0)) AS households_nguoi_phu_thuoc,
      SUM(IF(is_judged AND is_poor AND d02, 1, 0)) AS households_nguoi_phu_thuoc_poor,
      SUM(IF(is_judged AND d03, 1, 0)) AS households_dinh_duong,
      SUM(IF(is_judged AND is_poor AND d03, 1, 0)) AS households_dinh_duong_poor,
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
      SUM(IF(is_judged AND CAST(NULL AS BOOL), 1, 0)) AS households_xu_ly_rac,
      SUM(IF(is_judged AND is_poor AND CAST(NULL AS BOOL), 1, 0)) AS households_xu_ly_rac_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d01, COALESCE(persons, 0), 0)) AS persons_viec_lam,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d01, COALESCE(persons, 0), 0)) AS persons_viec_lam_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d02, COALESCE(persons, 0), 0)) AS persons_nguoi_phu_thuoc,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d02, COALESCE(persons, 0), 0)) AS persons_nguoi_phu_thuoc_poor,
      SUM(IF(is_judged AND persons IS NOT NULL AND d03, COALESCE(persons, 0), 0)) AS persons_dinh_duong,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND d03, COALESCE(persons, 0), 0)) AS persons_dinh_duong_poor,
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
      SUM(IF(is_judged AND persons IS NOT NULL AND CAST(NULL AS BOOL), COALESCE(persons, 0), 0)) AS persons_xu_ly_rac,
      SUM(IF(is_judged AND persons IS NOT NULL AND is_poor AND CAST(NULL AS BOOL), COALESCE(persons, 0), 0)) AS persons_xu_ly_rac_poor
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
      households_viec_lam,
      households_viec_lam_poor,
      households_nguoi_phu_thuoc,
      households_nguoi_phu_thuoc_poor,
      households_dinh_duong,
      households_dinh_duong_poor,
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
      households_xu_ly_rac,
      households_xu_ly_rac_poor,
      persons_viec_lam,
      persons_viec_lam_poor,
      persons_nguoi_phu_thuoc,
      persons_nguoi_phu_thuoc_poor,
      persons_dinh_duong,
      persons_dinh_duong_poor,
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
      persons_xu_ly_rac,
      persons_xu_ly_rac_poor
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
      SUM(households_viec_lam) AS households_viec_lam,
      SUM(households_viec_lam_poor) AS households_viec_lam_poor,
      SUM(households_nguoi_phu_thuoc) AS households_nguoi_phu_thuoc,
      SUM(households_nguoi_phu_thuoc_poor) AS households_nguoi_phu_thuoc_poor,
      SUM(households_dinh_duong) AS households_dinh_duong,
      SUM(households_dinh_duong_poor) AS households_dinh_duong_poor,
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
      SUM(households_xu_ly_rac) AS households_xu_ly_rac,
      SUM(households_xu_ly_rac_poor) AS households_xu_ly_rac_poor,
      SUM(persons_viec_lam) AS persons_viec_lam,
      SUM(persons_viec_lam_poor) AS persons_viec_lam_poor,
      SUM(persons_nguoi_phu_thuoc) AS persons_nguoi_phu_thuoc,
      SUM(persons_nguoi_phu_thuoc_poor) AS persons_nguoi_phu_thuoc_poor,
      SUM(persons_dinh_duong) AS persons_dinh_duong,
      SUM(persons_dinh_duong_poor) AS persons_dinh_duong_poor,
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
      SUM(persons_xu_ly_rac) AS persons_xu_ly_rac,
      SUM(persons_xu_ly_rac_poor) AS persons_xu_ly_rac_poor
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
      SUM(households_viec_lam) AS households_viec_lam,
      SUM(households_viec_lam_poor) AS households_viec_lam_poor,
      SUM(households_nguoi_phu_thuoc) AS households_nguoi_phu_thuoc,
      SUM(households_nguoi_phu_thuoc_poor) AS households_nguoi_phu_thuoc_poor,
      SUM(households_dinh_duong) AS households_dinh_duong,
      SUM(households_dinh_duong_poor) AS households_dinh_duong_poor,
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
      SUM(households_xu_ly_rac) AS households_xu_ly_rac,
      SUM(households_xu_ly_rac_poor) AS households_xu_ly_rac_poor,
      SUM(persons_viec_lam) AS persons_viec_lam,
      SUM(persons_viec_lam_poor) AS persons_viec_lam_poor,
      SUM(persons_nguoi_phu_thuoc) AS persons_nguoi_phu_thuoc,
      SUM(persons_nguoi_phu_thuoc_poor) AS persons_nguoi_phu_thuoc_poor,
      SUM(persons_dinh_duong) AS persons_dinh_duong,
      SUM(persons_dinh_duong_poor) AS persons_dinh_duong_poor,
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
      SUM(persons_xu_ly_rac) AS persons_xu_ly_rac,
      SUM(persons_xu_ly_rac_poor) AS persons_xu_ly_rac_poor
    FROM parts
    GROUP BY year
  )
-- Việc làm
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'viec_lam' AS indicator,
  'viec_lam' AS dimension,
  households_judged AS judged,
  households_viec_lam AS deprived,
  households_viec_lam_poor AS poor_deprived,
  SAFE_DIVIDE(households_viec_lam, households_judged) AS uncensored,
  SAFE_DIVIDE(households_viec_lam_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_viec_lam_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_viec_lam_poor * 1, households_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Người phụ thuộc trong hộ gia đình
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'nguoi_phu_thuoc' AS indicator,
  'viec_lam' AS dimension,
  households_judged AS judged,
  households_nguoi_phu_thuoc AS deprived,
  households_nguoi_phu_thuoc_poor AS poor_deprived,
  SAFE_DIVIDE(households_nguoi_phu_thuoc, households_judged) AS uncensored,
  SAFE_DIVIDE(households_nguoi_phu_thuoc_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_nguoi_phu_thuoc_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_nguoi_phu_thuoc_poor * 1, households_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Dinh dưỡng
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'dinh_duong' AS indicator,
  'y_te' AS dimension,
  households_judged AS judged,
  households_dinh_duong AS deprived,
  households_dinh_duong_poor AS poor_deprived,
  SAFE_DIVIDE(households_dinh_duong, households_judged) AS uncensored,
  SAFE_DIVIDE(households_dinh_duong_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_dinh_duong_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_dinh_duong_poor * 1, households_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(households_bhyt_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_bhyt_poor * 1, households_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(households_gd_nguoi_lon_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_gd_nguoi_lon_poor * 1, households_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(households_di_hoc_tre_em_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_di_hoc_tre_em_poor * 1, households_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(households_chat_luong_nha_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_chat_luong_nha_poor * 1, households_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(households_dien_tich_nha_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_dien_tich_nha_poor * 1, households_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(households_nguon_nuoc_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_nguon_nuoc_poor * 1, households_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Nhà tiêu hợp vệ sinh
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
  SAFE_DIVIDE(households_nha_tieu_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_nha_tieu_poor * 1, households_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Sử dụng dịch vụ viễn thông, dịch vụ số, internet (tên chính thức chưa kiểm chứng)
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
  SAFE_DIVIDE(households_vien_thong_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_vien_thong_poor * 1, households_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Xử lý rác thải sinh hoạt
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  'xu_ly_rac' AS indicator,
  'nuoc_ve_sinh_moi_truong' AS dimension,
  households_judged AS judged,
  households_xu_ly_rac AS deprived,
  households_xu_ly_rac_poor AS poor_deprived,
  SAFE_DIVIDE(households_xu_ly_rac, households_judged) AS uncensored,
  SAFE_DIVIDE(households_xu_ly_rac_poor, households_judged) AS censored,
  SAFE_DIVIDE(households_xu_ly_rac_poor * 1, households_judged * 12) AS contribution,
  SAFE_DIVIDE(households_xu_ly_rac_poor * 1, households_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Việc làm
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'viec_lam' AS indicator,
  'viec_lam' AS dimension,
  persons_judged AS judged,
  persons_viec_lam AS deprived,
  persons_viec_lam_poor AS poor_deprived,
  SAFE_DIVIDE(persons_viec_lam, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_viec_lam_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_viec_lam_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_viec_lam_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Người phụ thuộc trong hộ gia đình
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'nguoi_phu_thuoc' AS indicator,
  'viec_lam' AS dimension,
  persons_judged AS judged,
  persons_nguoi_phu_thuoc AS deprived,
  persons_nguoi_phu_thuoc_poor AS poor_deprived,
  SAFE_DIVIDE(persons_nguoi_phu_thuoc, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_nguoi_phu_thuoc_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_nguoi_phu_thuoc_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_nguoi_phu_thuoc_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Dinh dưỡng
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'dinh_duong' AS indicator,
  'y_te' AS dimension,
  persons_judged AS judged,
  persons_dinh_duong AS deprived,
  persons_dinh_duong_poor AS poor_deprived,
  SAFE_DIVIDE(persons_dinh_duong, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_dinh_duong_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_dinh_duong_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_dinh_duong_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(persons_bhyt_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_bhyt_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(persons_gd_nguoi_lon_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_gd_nguoi_lon_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(persons_di_hoc_tre_em_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_di_hoc_tre_em_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(persons_chat_luong_nha_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_chat_luong_nha_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(persons_dien_tich_nha_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_dien_tich_nha_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
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
  SAFE_DIVIDE(persons_nguon_nuoc_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_nguon_nuoc_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Nhà tiêu hợp vệ sinh
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
  SAFE_DIVIDE(persons_nha_tieu_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_nha_tieu_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Sử dụng dịch vụ viễn thông, dịch vụ số, internet (tên chính thức chưa kiểm chứng)
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
  SAFE_DIVIDE(persons_vien_thong_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_vien_thong_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
FROM scopes
UNION ALL
-- Xử lý rác thải sinh hoạt
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  'xu_ly_rac' AS indicator,
  'nuoc_ve_sinh_moi_truong' AS dimension,
  persons_judged AS judged,
  persons_xu_ly_rac AS deprived,
  persons_xu_ly_rac_poor AS poor_deprived,
  SAFE_DIVIDE(persons_xu_ly_rac, persons_judged) AS uncensored,
  SAFE_DIVIDE(persons_xu_ly_rac_poor, persons_judged) AS censored,
  SAFE_DIVIDE(persons_xu_ly_rac_poor * 1, persons_judged * 12) AS contribution,
  SAFE_DIVIDE(persons_xu_ly_rac_poor * 1, persons_points) AS share,
  'vn-2027' AS standard
FROM scopes
ORDER BY year, scope, commune, hamlet, unit, indicator;
