-- Diễn biến hộ nghèo, hộ cận nghèo giữa năm trước (đầu kỳ) và năm ấy (cuối kỳ), theo phân loại ghi trong sổ.
-- Movements of poor and near-poor households between the year before and the year.
-- Sinh từ / generated from: src/core/indicators/movement-columns.ts, move-ends.ts, relapse-by-years.ts. npm run sql
-- NULL: chưa rõ / không tính được, không bao giờ là 0 hay "không" / not known or not computable, never 0 or "no".
-- Ghép hộ: mã băm do bộ nạp đặt ở đơn vị (cùng cách ghép với tiện ích) / households joined by the key the loader gave.
-- Xã không có đủ hai sổ thì không có dòng; danh sách không gồm mọi hộ thì các cột trống / no rows without both registers.
-- relapse: tái nghèo; first_time: phát sinh mới; undivided: số hộ chưa rõ là tái nghèo hay mới.
WITH
  -- Ba nhóm như biểu diễn biến; dòng nhập lặp bỏ ra / three groups as the forms; second entries left out
  counted AS (
    SELECT
      year, commune, hamlet, household, persons, left_class, relapsed, waiting,
      CASE
        WHEN recorded_class IN ('poor', 'nearPoor') THEN recorded_class
        WHEN recorded_class IS NOT NULL THEN 'other'
      END AS class
    FROM `PROJECT.giam_ngheo.households`
    WHERE NOT is_repeat
  ),
  -- Sổ của từng xã, từng năm / the registers there are
  lists AS (
    SELECT year, commune, LOGICAL_AND(full_list) AS full_list
    FROM `PROJECT.giam_ngheo.households`
    GROUP BY year, commune
  ),
  -- Xã có sổ của năm ấy và năm trước / communes with a register of the year and of the year before
  pairs AS (
    SELECT lists.year, lists.commune, lists.full_list AND earlier.full_list AS full_lists
    FROM lists
    JOIN lists AS earlier ON earlier.commune = lists.commune AND earlier.year = lists.year - 1
  ),
  -- Số sổ trước nữa / how many registers of the years before that
  older AS (
    SELECT pairs.year, pairs.commune, COUNT(*) AS registers
    FROM pairs
    JOIN lists ON lists.commune = pairs.commune AND lists.year < pairs.year - 1
    GROUP BY pairs.year, pairs.commune
  ),
  -- Hai đầu kỳ, ghép bằng mã băm trong cùng xã / both ends, joined by the key within the commune
  sides AS (
    SELECT
      COALESCE(n.year, b.year + 1) AS year,
      COALESCE(n.commune, b.commune) AS commune,
      COALESCE(n.household, b.household) AS household,
      n.household IS NOT NULL AS is_now,
      b.household IS NOT NULL AS was_before,
      n.hamlet AS hamlet_now, b.hamlet AS hamlet_before,
      n.class AS class_now, b.class AS class_before,
      n.persons AS persons_now, b.persons AS persons_before,
      COALESCE(n.waiting, b.waiting) AS waiting,
      n.relapsed AS relapsed, b.left_class AS left_class
    FROM counted AS n
    FULL OUTER JOIN counted AS b
      ON b.commune = n.commune AND b.household = n.household AND b.year = n.year - 1
  ),
  -- Hộ chờ cán bộ xem thì đầu kia chưa rõ, không phải “không có” / who waits is not known at the other end
  moved AS (
    SELECT
      sides.year, sides.commune, household, full_lists,
      IF(is_now, hamlet_now, hamlet_before) AS hamlet,
      CASE WHEN was_before THEN class_before WHEN NOT waiting THEN 'absent' END AS from_class,
      CASE WHEN is_now THEN class_now WHEN NOT waiting THEN 'absent' END AS to_class,
      was_before AND class_before IS NULL AS from_unread,
      waiting AND NOT was_before AS from_waits,
      waiting AND NOT is_now AS to_waits,
      is_now AND class_now IS NULL AS to_unread,
      persons_before AS persons_start, persons_now AS persons_end,
      COALESCE(relapsed, IF(left_class = class_now, TRUE, NULL)) AS own_word
    FROM sides
    JOIN pairs ON pairs.year = sides.year AND pairs.commune = sides.commune
  ),
  -- Các năm trước nữa nói gì về hộ từ trên chuẩn rơi xuống / what the years before tell of those from above
  earlier_years AS (
    SELECT
      moved.year, moved.commune, moved.household,
      LOGICAL_OR(COALESCE(h.class = to_class, FALSE) OR COALESCE(h.left_class = to_class, FALSE)) AS was_of_class,
      SUM(IF(h.class = 'other' AND h.left_class IS NULL, 1, 0)) AS never
    FROM moved
    JOIN counted AS h
      ON h.commune = moved.commune AND h.household = moved.household AND h.year < moved.year - 1
    WHERE own_word IS NULL AND from_class = 'other' AND to_class IN ('poor', 'nearPoor')
    GROUP BY moved.year, moved.commune, moved.household
  ),
  -- Tái nghèo: đã từng thuộc nhóm ấy; mới: mọi sổ trước đều ghi trên chuẩn; không thì chưa rõ / relapsed, new, or not known
  told AS (
    SELECT
      moved.*,
      COALESCE(
        own_word,
        CASE WHEN was_of_class THEN TRUE WHEN never = registers THEN FALSE END
      ) AS has_relapsed
    FROM moved
    LEFT JOIN earlier_years
      ON earlier_years.year = moved.year AND earlier_years.commune = moved.commune
      AND earlier_years.household = moved.household
    LEFT JOIN older ON older.year = moved.year AND older.commune = moved.commune
  ),
  -- Đếm theo thôn đang ở, không còn thì thôn cũ / by the hamlet it lives in, else lived in
  parts AS (
    SELECT
      year,
      commune,
      hamlet,
      LOGICAL_AND(full_lists) AS full_lists,
      SUM(IF(from_class = 'poor', 1, 0)) AS poor_at_start,
      SUM(IF(from_class = 'poor', COALESCE(persons_start, 0), 0)) AS poor_at_start_persons,
      SUM(IF(from_class = 'poor' AND to_class = 'nearPoor', 1, 0)) AS poor_to_sibling,
      SUM(IF(from_class = 'poor' AND to_class = 'nearPoor', COALESCE(persons_start, 0), 0)) AS poor_to_sibling_persons,
      SUM(IF(from_class = 'poor' AND to_class = 'other', 1, 0)) AS poor_above,
      SUM(IF(from_class = 'poor' AND to_class = 'other', COALESCE(persons_start, 0), 0)) AS poor_above_persons,
      SUM(IF(from_class = 'poor' AND to_class = 'absent', 1, 0)) AS poor_other_down,
      SUM(IF(from_class = 'poor' AND to_class = 'absent', COALESCE(persons_start, 0), 0)) AS poor_other_down_persons,
      SUM(IF(from_class = 'nearPoor' AND to_class = 'poor', 1, 0)) AS poor_from_sibling,
      SUM(IF(from_class = 'nearPoor' AND to_class = 'poor', COALESCE(persons_end, 0), 0)) AS poor_from_sibling_persons,
      SUM(IF(from_class = 'other' AND to_class = 'poor' AND has_relapsed IS TRUE, 1, 0)) AS poor_relapse,
      SUM(IF(from_class = 'other' AND to_class = 'poor' AND has_relapsed IS TRUE, COALESCE(persons_end, 0), 0)) AS poor_relapse_persons,
      SUM(IF(from_class = 'other' AND to_class = 'poor' AND has_relapsed IS FALSE, 1, 0)) AS poor_first_time,
      SUM(IF(from_class = 'other' AND to_class = 'poor' AND has_relapsed IS FALSE, COALESCE(persons_end, 0), 0)) AS poor_first_time_persons,
      SUM(IF(from_class = 'other' AND to_class = 'poor', 1, 0)) AS poor_relapse_or_new,
      SUM(IF(from_class = 'other' AND to_class = 'poor', COALESCE(persons_end, 0), 0)) AS poor_relapse_or_new_persons,
      SUM(IF(from_class = 'absent' AND to_class = 'poor', 1, 0)) AS poor_other_up,
      SUM(IF(from_class = 'absent' AND to_class = 'poor', COALESCE(persons_end, 0), 0)) AS poor_other_up_persons,
      SUM(IF(to_class = 'poor', 1, 0)) AS poor_at_end,
      SUM(IF(to_class = 'poor', COALESCE(persons_end, 0), 0)) AS poor_at_end_persons,
      SUM(IF(to_class = 'poor' AND from_unread, 1, 0)) AS poor_from_unread,
      SUM(IF(to_class = 'poor' AND from_waits, 1, 0)) AS poor_from_waits,
      SUM(IF(from_class = 'poor' AND to_waits, 1, 0)) AS poor_to_waits,
      SUM(IF(from_class = 'other' AND to_class = 'poor' AND has_relapsed IS NULL, 1, 0)) AS poor_undivided,
      SUM(IF(from_class = 'nearPoor', 1, 0)) AS near_poor_at_start,
      SUM(IF(from_class = 'nearPoor', COALESCE(persons_start, 0), 0)) AS near_poor_at_start_persons,
      SUM(IF(from_class = 'nearPoor' AND to_class = 'poor', 1, 0)) AS near_poor_to_sibling,
      SUM(IF(from_class = 'nearPoor' AND to_class = 'poor', COALESCE(persons_start, 0), 0)) AS near_poor_to_sibling_persons,
      SUM(IF(from_class = 'nearPoor' AND to_class = 'other', 1, 0)) AS near_poor_above,
      SUM(IF(from_class = 'nearPoor' AND to_class = 'other', COALESCE(persons_start, 0), 0)) AS near_poor_above_persons,
      SUM(IF(from_class = 'nearPoor' AND to_class = 'absent', 1, 0)) AS near_poor_other_down,
      SUM(IF(from_class = 'nearPoor' AND to_class = 'absent', COALESCE(persons_start, 0), 0)) AS near_poor_other_down_persons,
      SUM(IF(from_class = 'poor' AND to_class = 'nearPoor', 1, 0)) AS near_poor_from_sibling,
      SUM(IF(from_class = 'poor' AND to_class = 'nearPoor', COALESCE(persons_end, 0), 0)) AS near_poor_from_sibling_persons,
      SUM(IF(from_class = 'other' AND to_class = 'nearPoor' AND has_relapsed IS TRUE, 1, 0)) AS near_poor_relapse,
      SUM(IF(from_class = 'other' AND to_class = 'nearPoor' AND has_relapsed IS TRUE, COALESCE(persons_end, 0), 0)) AS near_poor_relapse_persons,
      SUM(IF(from_class = 'other' AND to_class = 'nearPoor' AND has_relapsed IS FALSE, 1, 0)) AS near_poor_first_time,
      SUM(IF(from_class = 'other' AND to_class = 'nearPoor' AND has_relapsed IS FALSE, COALESCE(persons_end, 0), 0)) AS near_poor_first_time_persons,
      SUM(IF(from_class = 'other' AND to_class = 'nearPoor', 1, 0)) AS near_poor_relapse_or_new,
      SUM(IF(from_class = 'other' AND to_class = 'nearPoor', COALESCE(persons_end, 0), 0)) AS near_poor_relapse_or_new_persons,
      SUM(IF(from_class = 'absent' AND to_class = 'nearPoor', 1, 0)) AS near_poor_other_up,
      SUM(IF(from_class = 'absent' AND to_class = 'nearPoor', COALESCE(persons_end, 0), 0)) AS near_poor_other_up_persons,
      SUM(IF(to_class = 'nearPoor', 1, 0)) AS near_poor_at_end,
      SUM(IF(to_class = 'nearPoor', COALESCE(persons_end, 0), 0)) AS near_poor_at_end_persons,
      SUM(IF(to_class = 'nearPoor' AND from_unread, 1, 0)) AS near_poor_from_unread,
      SUM(IF(to_class = 'nearPoor' AND from_waits, 1, 0)) AS near_poor_from_waits,
      SUM(IF(from_class = 'nearPoor' AND to_waits, 1, 0)) AS near_poor_to_waits,
      SUM(IF(from_class = 'other' AND to_class = 'nearPoor' AND has_relapsed IS NULL, 1, 0)) AS near_poor_undivided,
      SUM(IF((from_class IS NULL OR to_class IS NULL) AND NOT from_waits AND NOT to_waits, 1, 0)) AS not_assessable,
      SUM(IF(from_waits OR to_waits, 1, 0)) AS waiting
    FROM told
    GROUP BY year, commune, hamlet
  ),
  -- Thôn cộng thành xã, xã cộng thành tất cả / hamlets, communes, everything: sums of the same counts
  scopes AS (
    SELECT
      year, 'hamlet' AS scope, commune, hamlet,
      full_lists,
      poor_at_start,
      poor_at_start_persons,
      poor_to_sibling,
      poor_to_sibling_persons,
      poor_above,
      poor_above_persons,
      poor_other_down,
      poor_other_down_persons,
      poor_from_sibling,
      poor_from_sibling_persons,
      poor_relapse,
      poor_relapse_persons,
      poor_first_time,
      poor_first_time_persons,
      poor_relapse_or_new,
      poor_relapse_or_new_persons,
      poor_other_up,
      poor_other_up_persons,
      poor_at_end,
      poor_at_end_persons,
      poor_from_unread,
      poor_from_waits,
      poor_to_waits,
      poor_undivided,
      near_poor_at_start,
      near_poor_at_start_persons,
      near_poor_to_sibling,
      near_poor_to_sibling_persons,
      near_poor_above,
      near_poor_above_persons,
      near_poor_other_down,
      near_poor_other_down_persons,
      near_poor_from_sibling,
      near_poor_from_sibling_persons,
      near_poor_relapse,
      near_poor_relapse_persons,
      near_poor_first_time,
      near_poor_first_time_persons,
      near_poor_relapse_or_new,
      near_poor_relapse_or_new_persons,
      near_poor_other_up,
      near_poor_other_up_persons,
      near_poor_at_end,
      near_poor_at_end_persons,
      near_poor_from_unread,
      near_poor_from_waits,
      near_poor_to_waits,
      near_poor_undivided,
      not_assessable,
      waiting
    FROM parts
    UNION ALL
    SELECT
      year, 'commune' AS scope, commune, CAST(NULL AS STRING) AS hamlet,
      LOGICAL_AND(full_lists) AS full_lists,
      SUM(poor_at_start) AS poor_at_start,
      SUM(poor_at_start_persons) AS poor_at_start_persons,
      SUM(poor_to_sibling) AS poor_to_sibling,
      SUM(poor_to_sibling_persons) AS poor_to_sibling_persons,
      SUM(poor_above) AS poor_above,
      SUM(poor_above_persons) AS poor_above_persons,
      SUM(poor_other_down) AS poor_other_down,
      SUM(poor_other_down_persons) AS poor_other_down_persons,
      SUM(poor_from_sibling) AS poor_from_sibling,
      SUM(poor_from_sibling_persons) AS poor_from_sibling_persons,
      SUM(poor_relapse) AS poor_relapse,
      SUM(poor_relapse_persons) AS poor_relapse_persons,
      SUM(poor_first_time) AS poor_first_time,
      SUM(poor_first_time_persons) AS poor_first_time_persons,
      SUM(poor_relapse_or_new) AS poor_relapse_or_new,
      SUM(poor_relapse_or_new_persons) AS poor_relapse_or_new_persons,
      SUM(poor_other_up) AS poor_other_up,
      SUM(poor_other_up_persons) AS poor_other_up_persons,
      SUM(poor_at_end) AS poor_at_end,
      SUM(poor_at_end_persons) AS poor_at_end_persons,
      SUM(poor_from_unread) AS poor_from_unread,
      SUM(poor_from_waits) AS poor_from_waits,
      SUM(poor_to_waits) AS poor_to_waits,
      SUM(poor_undivided) AS poor_undivided,
      SUM(near_poor_at_start) AS near_poor_at_start,
      SUM(near_poor_at_start_persons) AS near_poor_at_start_persons,
      SUM(near_poor_to_sibling) AS near_poor_to_sibling,
      SUM(near_poor_to_sibling_persons) AS near_poor_to_sibling_persons,
      SUM(near_poor_above) AS near_poor_above,
      SUM(near_poor_above_persons) AS near_poor_above_persons,
      SUM(near_poor_other_down) AS near_poor_other_down,
      SUM(near_poor_other_down_persons) AS near_poor_other_down_persons,
      SUM(near_poor_from_sibling) AS near_poor_from_sibling,
      SUM(near_poor_from_sibling_persons) AS near_poor_from_sibling_persons,
      SUM(near_poor_relapse) AS near_poor_relapse,
      SUM(near_poor_relapse_persons) AS near_poor_relapse_persons,
      SUM(near_poor_first_time) AS near_poor_first_time,
      SUM(near_poor_first_time_persons) AS near_poor_first_time_persons,
      SUM(near_poor_relapse_or_new) AS near_poor_relapse_or_new,
      SUM(near_poor_relapse_or_new_persons) AS near_poor_relapse_or_new_persons,
      SUM(near_poor_other_up) AS near_poor_other_up,
      SUM(near_poor_other_up_persons) AS near_poor_other_up_persons,
      SUM(near_poor_at_end) AS near_poor_at_end,
      SUM(near_poor_at_end_persons) AS near_poor_at_end_persons,
      SUM(near_poor_from_unread) AS near_poor_from_unread,
      SUM(near_poor_from_waits) AS near_poor_from_waits,
      SUM(near_poor_to_waits) AS near_poor_to_waits,
      SUM(near_poor_undivided) AS near_poor_undivided,
      SUM(not_assessable) AS not_assessable,
      SUM(waiting) AS waiting
    FROM parts
    GROUP BY year, commune
    UNION ALL
    SELECT
      year, 'all' AS scope, CAST(NULL AS STRING) AS commune, CAST(NULL AS STRING) AS hamlet,
      LOGICAL_AND(full_lists) AS full_lists,
      SUM(poor_at_start) AS poor_at_start,
      SUM(poor_at_start_persons) AS poor_at_start_persons,
      SUM(poor_to_sibling) AS poor_to_sibling,
      SUM(poor_to_sibling_persons) AS poor_to_sibling_persons,
      SUM(poor_above) AS poor_above,
      SUM(poor_above_persons) AS poor_above_persons,
      SUM(poor_other_down) AS poor_other_down,
      SUM(poor_other_down_persons) AS poor_other_down_persons,
      SUM(poor_from_sibling) AS poor_from_sibling,
      SUM(poor_from_sibling_persons) AS poor_from_sibling_persons,
      SUM(poor_relapse) AS poor_relapse,
      SUM(poor_relapse_persons) AS poor_relapse_persons,
      SUM(poor_first_time) AS poor_first_time,
      SUM(poor_first_time_persons) AS poor_first_time_persons,
      SUM(poor_relapse_or_new) AS poor_relapse_or_new,
      SUM(poor_relapse_or_new_persons) AS poor_relapse_or_new_persons,
      SUM(poor_other_up) AS poor_other_up,
      SUM(poor_other_up_persons) AS poor_other_up_persons,
      SUM(poor_at_end) AS poor_at_end,
      SUM(poor_at_end_persons) AS poor_at_end_persons,
      SUM(poor_from_unread) AS poor_from_unread,
      SUM(poor_from_waits) AS poor_from_waits,
      SUM(poor_to_waits) AS poor_to_waits,
      SUM(poor_undivided) AS poor_undivided,
      SUM(near_poor_at_start) AS near_poor_at_start,
      SUM(near_poor_at_start_persons) AS near_poor_at_start_persons,
      SUM(near_poor_to_sibling) AS near_poor_to_sibling,
      SUM(near_poor_to_sibling_persons) AS near_poor_to_sibling_persons,
      SUM(near_poor_above) AS near_poor_above,
      SUM(near_poor_above_persons) AS near_poor_above_persons,
      SUM(near_poor_other_down) AS near_poor_other_down,
      SUM(near_poor_other_down_persons) AS near_poor_other_down_persons,
      SUM(near_poor_from_sibling) AS near_poor_from_sibling,
      SUM(near_poor_from_sibling_persons) AS near_poor_from_sibling_persons,
      SUM(near_poor_relapse) AS near_poor_relapse,
      SUM(near_poor_relapse_persons) AS near_poor_relapse_persons,
      SUM(near_poor_first_time) AS near_poor_first_time,
      SUM(near_poor_first_time_persons) AS near_poor_first_time_persons,
      SUM(near_poor_relapse_or_new) AS near_poor_relapse_or_new,
      SUM(near_poor_relapse_or_new_persons) AS near_poor_relapse_or_new_persons,
      SUM(near_poor_other_up) AS near_poor_other_up,
      SUM(near_poor_other_up_persons) AS near_poor_other_up_persons,
      SUM(near_poor_at_end) AS near_poor_at_end,
      SUM(near_poor_at_end_persons) AS near_poor_at_end_persons,
      SUM(near_poor_from_unread) AS near_poor_from_unread,
      SUM(near_poor_from_waits) AS near_poor_from_waits,
      SUM(near_poor_to_waits) AS near_poor_to_waits,
      SUM(near_poor_undivided) AS near_poor_undivided,
      SUM(not_assessable) AS not_assessable,
      SUM(waiting) AS waiting
    FROM parts
    GROUP BY year
  )
SELECT
  year,
  scope,
  commune,
  hamlet,
  'poor' AS form,
  'households' AS unit,
  IF(full_lists, poor_at_start, NULL) AS at_start,
  IF(full_lists AND poor_to_waits = 0, poor_to_sibling, NULL) AS to_sibling,
  IF(full_lists AND poor_to_waits = 0, poor_above, NULL) AS above,
  IF(full_lists AND poor_to_waits = 0, poor_other_down, NULL) AS other_down,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0, poor_from_sibling, NULL) AS from_sibling,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0 AND poor_undivided = 0, poor_relapse, NULL) AS relapse,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0 AND poor_undivided = 0, poor_first_time, NULL) AS first_time,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0, poor_relapse_or_new, NULL) AS relapse_or_new,
  IF(full_lists AND poor_from_waits = 0, poor_other_up, NULL) AS other_up,
  IF(full_lists, poor_at_end, NULL) AS at_end,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0, poor_undivided, NULL) AS undivided,
  not_assessable,
  waiting
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'poor' AS form,
  'persons' AS unit,
  IF(full_lists, poor_at_start_persons, NULL) AS at_start,
  IF(full_lists AND poor_to_waits = 0, poor_to_sibling_persons, NULL) AS to_sibling,
  IF(full_lists AND poor_to_waits = 0, poor_above_persons, NULL) AS above,
  IF(full_lists AND poor_to_waits = 0, poor_other_down_persons, NULL) AS other_down,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0, poor_from_sibling_persons, NULL) AS from_sibling,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0 AND poor_undivided = 0, poor_relapse_persons, NULL) AS relapse,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0 AND poor_undivided = 0, poor_first_time_persons, NULL) AS first_time,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0, poor_relapse_or_new_persons, NULL) AS relapse_or_new,
  IF(full_lists AND poor_from_waits = 0, poor_other_up_persons, NULL) AS other_up,
  IF(full_lists, poor_at_end_persons, NULL) AS at_end,
  IF(full_lists AND poor_from_unread = 0 AND poor_from_waits = 0, poor_undivided, NULL) AS undivided,
  not_assessable,
  waiting
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'nearPoor' AS form,
  'households' AS unit,
  IF(full_lists, near_poor_at_start, NULL) AS at_start,
  IF(full_lists AND near_poor_to_waits = 0, near_poor_to_sibling, NULL) AS to_sibling,
  IF(full_lists AND near_poor_to_waits = 0, near_poor_above, NULL) AS above,
  IF(full_lists AND near_poor_to_waits = 0, near_poor_other_down, NULL) AS other_down,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0, near_poor_from_sibling, NULL) AS from_sibling,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0 AND near_poor_undivided = 0, near_poor_relapse, NULL) AS relapse,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0 AND near_poor_undivided = 0, near_poor_first_time, NULL) AS first_time,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0, near_poor_relapse_or_new, NULL) AS relapse_or_new,
  IF(full_lists AND near_poor_from_waits = 0, near_poor_other_up, NULL) AS other_up,
  IF(full_lists, near_poor_at_end, NULL) AS at_end,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0, near_poor_undivided, NULL) AS undivided,
  not_assessable,
  waiting
FROM scopes
UNION ALL
SELECT
  year,
  scope,
  commune,
  hamlet,
  'nearPoor' AS form,
  'persons' AS unit,
  IF(full_lists, near_poor_at_start_persons, NULL) AS at_start,
  IF(full_lists AND near_poor_to_waits = 0, near_poor_to_sibling_persons, NULL) AS to_sibling,
  IF(full_lists AND near_poor_to_waits = 0, near_poor_above_persons, NULL) AS above,
  IF(full_lists AND near_poor_to_waits = 0, near_poor_other_down_persons, NULL) AS other_down,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0, near_poor_from_sibling_persons, NULL) AS from_sibling,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0 AND near_poor_undivided = 0, near_poor_relapse_persons, NULL) AS relapse,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0 AND near_poor_undivided = 0, near_poor_first_time_persons, NULL) AS first_time,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0, near_poor_relapse_or_new_persons, NULL) AS relapse_or_new,
  IF(full_lists AND near_poor_from_waits = 0, near_poor_other_up_persons, NULL) AS other_up,
  IF(full_lists, near_poor_at_end_persons, NULL) AS at_end,
  IF(full_lists AND near_poor_from_unread = 0 AND near_poor_from_waits = 0, near_poor_undivided, NULL) AS undivided,
  not_assessable,
  waiting
FROM scopes
ORDER BY year, scope, commune, hamlet, form, unit;
