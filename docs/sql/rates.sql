-- Tỷ lệ hộ nghèo, cận nghèo, nghèo đa chiều (hộ và khẩu) theo phân loại ghi trong sổ. Mẫu số: mọi hộ của danh sách.
-- Poverty rates by the class the register writes, over all resident households (QĐ 71/QĐ-LĐTBXH 2023).
-- Sinh từ / generated from: src/core/indicators/poverty-rates.ts. npm run sql
-- NULL: chưa rõ / không tính được, không bao giờ là 0 hay "không" / not known or not computable, never 0 or "no".
-- Không có tỷ lệ nếu danh sách không gồm mọi hộ hoặc không đọc được phân loại của ai / no rate without a full list.
WITH
  -- Đếm theo thôn; số khẩu chưa rõ không cộng khẩu nào / by hamlet; an unknown size adds no persons
  parts AS (
    SELECT
      year,
      commune,
      hamlet,
      LOGICAL_AND(full_list) AS full_list,
      COUNT(*) AS households,
      SUM(COALESCE(persons, 0)) AS persons,
      SUM(IF(recorded_class = 'poor', 1, 0)) AS poor_households,
      SUM(IF(recorded_class = 'nearPoor', 1, 0)) AS near_poor_households,
      SUM(IF(recorded_class = 'poor', COALESCE(persons, 0), 0)) AS poor_persons,
      SUM(IF(recorded_class = 'nearPoor', COALESCE(persons, 0), 0)) AS near_poor_persons,
      SUM(IF(recorded_class IS NULL, 1, 0)) AS class_unknown,
      SUM(IF(recorded_class IS NULL OR persons IS NULL, 1, 0)) AS class_or_size_unknown
    FROM `PROJECT.giam_ngheo.households`
    GROUP BY year, commune, hamlet
  ),
  -- Thôn cộng thành xã, xã cộng thành tất cả / hamlets, communes, everything: sums of the same counts
  scopes AS (
    SELECT
      year, 'hamlet' AS scope, commune, hamlet,
      full_list,
      households,
      persons,
      poor_households,
      near_poor_households,
      poor_persons,
      near_poor_persons,
      class_unknown,
      class_or_size_unknown
    FROM parts
    UNION ALL
    SELECT
      year, 'commune' AS scope, commune, CAST(NULL AS STRING) AS hamlet,
      LOGICAL_AND(full_list) AS full_list,
      SUM(households) AS households,
      SUM(persons) AS persons,
      SUM(poor_households) AS poor_households,
      SUM(near_poor_households) AS near_poor_households,
      SUM(poor_persons) AS poor_persons,
      SUM(near_poor_persons) AS near_poor_persons,
      SUM(class_unknown) AS class_unknown,
      SUM(class_or_size_unknown) AS class_or_size_unknown
    FROM parts
    GROUP BY year, commune
    UNION ALL
    SELECT
      year, 'all' AS scope, CAST(NULL AS STRING) AS commune, CAST(NULL AS STRING) AS hamlet,
      LOGICAL_AND(full_list) AS full_list,
      SUM(households) AS households,
      SUM(persons) AS persons,
      SUM(poor_households) AS poor_households,
      SUM(near_poor_households) AS near_poor_households,
      SUM(poor_persons) AS poor_persons,
      SUM(near_poor_persons) AS near_poor_persons,
      SUM(class_unknown) AS class_unknown,
      SUM(class_or_size_unknown) AS class_or_size_unknown
    FROM parts
    GROUP BY year
  )
SELECT
  year,
  scope,
  commune,
  hamlet,
  'poor-rate' AS figure,
  poor_households AS numerator,
  IF(full_list, households, 0) AS denominator,
  IF(full_list AND class_unknown < households, SAFE_DIVIDE((poor_households) * 100, households), NULL) AS percent,
  class_unknown AS not_assessable
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'near-poor-rate' AS figure,
  near_poor_households AS numerator,
  IF(full_list, households, 0) AS denominator,
  IF(full_list AND class_unknown < households, SAFE_DIVIDE((near_poor_households) * 100, households), NULL) AS percent,
  class_unknown AS not_assessable
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'multidimensional-rate' AS figure,
  poor_households + near_poor_households AS numerator,
  IF(full_list, households, 0) AS denominator,
  IF(full_list AND class_unknown < households, SAFE_DIVIDE((poor_households + near_poor_households) * 100, households), NULL) AS percent,
  class_unknown AS not_assessable
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons-poor-rate' AS figure,
  poor_persons AS numerator,
  IF(full_list, persons, 0) AS denominator,
  IF(full_list AND class_unknown < households, SAFE_DIVIDE((poor_persons) * 100, persons), NULL) AS percent,
  class_or_size_unknown AS not_assessable
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons-near-poor-rate' AS figure,
  near_poor_persons AS numerator,
  IF(full_list, persons, 0) AS denominator,
  IF(full_list AND class_unknown < households, SAFE_DIVIDE((near_poor_persons) * 100, persons), NULL) AS percent,
  class_or_size_unknown AS not_assessable
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'persons-multidimensional-rate' AS figure,
  poor_persons + near_poor_persons AS numerator,
  IF(full_list, persons, 0) AS denominator,
  IF(full_list AND class_unknown < households, SAFE_DIVIDE((poor_persons + near_poor_persons) * 100, persons), NULL) AS percent,
  class_or_size_unknown AS not_assessable
FROM scopes
ORDER BY year, scope, commune, hamlet, figure;
