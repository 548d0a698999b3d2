-- Từng hộ: phân loại theo điểm, theo thu nhập, và phân loại tính. Chỉ dùng trong BigQuery, không đưa vào trang tính.
-- Each household: by points, by income, and the class that counts.
-- Chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030 (ngưỡng các chỉ số chưa kiểm chứng) (vn-2027, NĐ 351/2025/NĐ-CP).
-- Sinh từ / generated from: src/core/standards, src/core/indicators/classify-household.ts. npm run sql
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
      household,
      area,
      income,
      b1,
      b2,
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
  -- Số dấu thiếu hụt và số dấu chưa rõ / marks of deprivation, and those not known
  marked AS (
    SELECT
      year,
      commune,
      hamlet,
      household,
      area,
      income,
      b1,
      b2,
      IF(d01 IS TRUE, 1, 0) + IF(d02 IS TRUE, 1, 0) + IF(d03 IS TRUE, 1, 0) + IF(d04 IS TRUE, 1, 0) + IF(d05 IS TRUE, 1, 0) + IF(d06 IS TRUE, 1, 0) + IF(d07 IS TRUE, 1, 0) + IF(d08 IS TRUE, 1, 0) + IF(d09 IS TRUE, 1, 0) + IF(d10 IS TRUE, 1, 0) + IF(d11 IS TRUE, 1, 0) AS marks_true,
      IF(d01 IS NULL, 1, 0) + IF(d02 IS NULL, 1, 0) + IF(d03 IS NULL, 1, 0) + IF(d04 IS NULL, 1, 0) + IF(d05 IS NULL, 1, 0) + IF(d06 IS NULL, 1, 0) + IF(d07 IS NULL, 1, 0) + IF(d08 IS NULL, 1, 0) + IF(d09 IS NULL, 1, 0) + IF(d10 IS NULL, 1, 0) + IF(d11 IS NULL, 1, 0) + 1 AS marks_null,
      -- Điểm có thể có hay không / whether the points are possible
      FALSE AS are_points
    FROM told
  ),
  -- Số chỉ số thiếu hụt: ít nhất, nhiều nhất / indicators deprived, of 12
  ranged AS (
    SELECT
      *,
      -- Không có dấu nào thì lấy điểm B2 / without any mark, by B2
      IF(marks_null = 12, NULL, marks_true) AS deprived_from,
      IF(marks_null = 12, NULL, marks_true + marks_null) AS deprived_to
    FROM marked
  ),
  -- Theo từng khu vực, từng cách / by area and by way
  ways AS (
    SELECT
      year,
      commune,
      hamlet,
      household,
      area,
      CAST(NULL AS STRING) AS by_points_rural,
      CASE
        WHEN income IS NULL OR income < 0 THEN NULL
        -- 2200000: chuẩn hộ nghèo, hộ cận nghèo 2027–2030, NĐ 351/2025/NĐ-CP
        WHEN income > 2200000 THEN 'notPoor'
        -- 3: chuẩn hộ nghèo, hộ cận nghèo 2027–2030, NĐ 351/2025/NĐ-CP; NĐ 351/2025/NĐ-CP
        WHEN deprived_from >= 3 THEN 'poor'
        -- NĐ 351/2025/NĐ-CP
        WHEN deprived_to < 3 THEN 'nearPoor'
        -- Còn dấu chưa rõ và dấu ấy quyết định / a mark not known decides
        ELSE NULL
      END AS by_income_rural,
      CAST(NULL AS STRING) AS by_points_urban,
      CASE
        WHEN income IS NULL OR income < 0 THEN NULL
        -- 2800000: chuẩn hộ nghèo, hộ cận nghèo 2027–2030, NĐ 351/2025/NĐ-CP
        WHEN income > 2800000 THEN 'notPoor'
        -- 3: chuẩn hộ nghèo, hộ cận nghèo 2027–2030, NĐ 351/2025/NĐ-CP; NĐ 351/2025/NĐ-CP
        WHEN deprived_from >= 3 THEN 'poor'
        -- NĐ 351/2025/NĐ-CP
        WHEN deprived_to < 3 THEN 'nearPoor'
        -- Còn dấu chưa rõ và dấu ấy quyết định / a mark not known decides
        ELSE NULL
      END AS by_income_urban
    FROM ranged
  ),
  -- Theo khu vực của hộ / by the area of the household
  chosen AS (
    SELECT
      year,
      commune,
      hamlet,
      household,
      CASE
        WHEN area = 'rural' THEN by_points_rural
        WHEN area = 'urban' THEN by_points_urban
        -- Chưa rõ khu vực: chỉ khi hai khu vực cho cùng kết quả / area not known: only where both agree
        WHEN by_points_rural = by_points_urban THEN by_points_rural
      END AS by_points,
      CASE
        WHEN area = 'rural' THEN by_income_rural
        WHEN area = 'urban' THEN by_income_urban
        -- Chưa rõ khu vực: chỉ khi hai khu vực cho cùng kết quả / area not known: only where both agree
        WHEN by_income_rural = by_income_urban THEN by_income_rural
      END AS by_income
    FROM ways
  ),
  -- Điểm quyết định nếu tính được, không thì thu nhập / points decide where they judge
  judged AS (
    SELECT *, COALESCE(by_points, by_income) AS class
    FROM chosen
  )
SELECT year, commune, hamlet, household, by_points, by_income, class
FROM judged;
