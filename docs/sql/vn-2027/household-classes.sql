-- Từng hộ: phân loại theo điểm, theo thu nhập, và phân loại tính. Chỉ dùng trong BigQuery, không đưa vào trang tính.
-- Each household: by points, by income, and the class that counts.
-- Chuẩn nghèo đa chiều quốc gia giai đoạn 2027–2030 (ngưỡng các chỉ số chưa kiểm chứng) (vn-2027, NĐ 351/2025/NĐ-CP).
-- Sinh từ / generated from: src/core/standards, src/core/indicators/classify-household.ts. npm run sql
-- NULL: chưa rõ / không tính được, không bao giờ là 0 hay "không" / not known or not computable, never 0 or "no".
WITH
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
    FROM `PROJECT.giam_ngheo.households`
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
