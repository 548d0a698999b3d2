/** What became of each household between two years, joined by its key: the steps before the forms of movements are counted. */
import { indented, type Step } from './text';

/** Steps that end in `told`: a row a household with from_class, to_class, persons, relapsed, and why a class is not known. */
export function movedSteps(table: string): Step[] {
  return [
    {
      name: 'counted',
      why: 'Ba nhóm như biểu diễn biến; dòng nhập lặp bỏ ra / three groups as the forms; second entries left out',
      body: `SELECT
  year, commune, hamlet, household, persons, left_class, relapsed, waiting,
  CASE
    WHEN recorded_class IN ('poor', 'nearPoor') THEN recorded_class
    WHEN recorded_class IS NOT NULL THEN 'other'
  END AS class
FROM \`${table}\`
WHERE NOT is_repeat`,
    },
    {
      name: 'lists',
      why: 'Sổ của từng xã, từng năm / the registers there are',
      body: `SELECT year, commune, LOGICAL_AND(full_list) AS full_list\nFROM \`${table}\`\nGROUP BY year, commune`,
    },
    {
      name: 'pairs',
      why: 'Xã có sổ của năm ấy và năm trước / communes with a register of the year and of the year before',
      body: `SELECT lists.year, lists.commune, lists.full_list AND earlier.full_list AS full_lists
FROM lists
JOIN lists AS earlier ON earlier.commune = lists.commune AND earlier.year = lists.year - 1`,
    },
    {
      name: 'older',
      why: 'Số sổ trước nữa / how many registers of the years before that',
      body: `SELECT pairs.year, pairs.commune, COUNT(*) AS registers
FROM pairs
JOIN lists ON lists.commune = pairs.commune AND lists.year < pairs.year - 1
GROUP BY pairs.year, pairs.commune`,
    },
    {
      name: 'sides',
      why: 'Hai đầu kỳ, ghép bằng mã băm trong cùng xã / both ends, joined by the key within the commune',
      body: `SELECT
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
  ON b.commune = n.commune AND b.household = n.household AND b.year = n.year - 1`,
    },
    {
      name: 'moved',
      why: 'Hộ chờ cán bộ xem thì đầu kia chưa rõ, không phải “không có” / who waits is not known at the other end',
      body: `SELECT
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
JOIN pairs ON pairs.year = sides.year AND pairs.commune = sides.commune`,
    },
    {
      name: 'earlier_years',
      why: 'Các năm trước nữa nói gì về hộ từ trên chuẩn rơi xuống / what the years before tell of those from above',
      body: `SELECT
  moved.year, moved.commune, moved.household,
  LOGICAL_OR(COALESCE(h.class = to_class, FALSE) OR COALESCE(h.left_class = to_class, FALSE)) AS was_of_class,
  SUM(IF(h.class = 'other' AND h.left_class IS NULL, 1, 0)) AS never
FROM moved
JOIN counted AS h
  ON h.commune = moved.commune AND h.household = moved.household AND h.year < moved.year - 1
WHERE own_word IS NULL AND from_class = 'other' AND to_class IN ('poor', 'nearPoor')
GROUP BY moved.year, moved.commune, moved.household`,
    },
    {
      name: 'told',
      why: 'Tái nghèo: đã từng thuộc nhóm ấy; mới: mọi sổ trước đều ghi trên chuẩn; không thì chưa rõ / relapsed, new, or not known',
      body: `SELECT
${indented('moved.*,')}
  COALESCE(
    own_word,
    CASE WHEN was_of_class THEN TRUE WHEN never = registers THEN FALSE END
  ) AS has_relapsed
FROM moved
LEFT JOIN earlier_years
  ON earlier_years.year = moved.year AND earlier_years.commune = moved.commune
  AND earlier_years.household = moved.household
LEFT JOIN older ON older.year = moved.year AND older.commune = moved.commune`,
    },
  ];
}
