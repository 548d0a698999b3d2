-- Nghèo đa chiều: H, A, M0 theo hộ và theo khẩu.
-- H, A, M0 by households and persons.
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
      SUM(IF(is_poor, COALESCE(persons, 0) * points, 0)) AS persons_points
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
      persons_points
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
      SUM(persons_points) AS persons_points
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
      SUM(persons_points) AS persons_points
    FROM parts
    GROUP BY year
  )
SELECT
  year,
  scope,
  commune,
  hamlet,
  'households' AS unit,
  households_used AS used,
  listed - households_used AS not_assessable,
  households_judged AS judged,
  households_poor AS poor,
  households_points AS points,
  -- H: tỷ lệ / headcount
  SAFE_DIVIDE(households_poor, households_judged) AS h,
  -- A: cường độ / intensity
  SAFE_DIVIDE(households_points, households_poor * 12) AS a,
  -- M0 = H × A
  SAFE_DIVIDE(households_points, households_judged * 12) AS m0,
  'vn-2027' AS standard
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons' AS unit,
  persons_used AS used,
  listed - persons_used AS not_assessable,
  persons_judged AS judged,
  persons_poor AS poor,
  persons_points AS points,
  -- H: tỷ lệ / headcount
  SAFE_DIVIDE(persons_poor, persons_judged) AS h,
  -- A: cường độ / intensity
  SAFE_DIVIDE(persons_points, persons_poor * 12) AS a,
  -- M0 = H × A
  SAFE_DIVIDE(persons_points, persons_judged * 12) AS m0,
  'vn-2027' AS standard
FROM scopes
ORDER BY year, scope, commune, hamlet, unit;
