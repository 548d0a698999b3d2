// From sums by hamlet, as every engine gives them, to the figures all are compared by.
export const MARKS = Array.from({ length: 12 }, (_, at) => `d${String(at + 1).padStart(2, '0')}`);
const CLASSES = ['poor', 'nearPoor', 'notPoor'];

/** Rows: hamlet, people, poor_people, points, hd_d01 … hdk_d12, poor, nearPoor, notPoor; counts may be bigint. */
export function byHamletFigures(rows) {
  const plain = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, n]) => [name, Number(n ?? 0)])),
  );
  const total = (name) => plain.reduce((sum, row) => sum + row[name], 0);
  const [people, poor, points] = [total('people'), total('poor_people'), total('points')];
  const figures = { H: poor / people, A: points / (poor * 12), M0: points / (people * 12) };
  for (const mark of MARKS) {
    figures[`hd:${mark}`] = total(`hd_${mark}`) / people;
    figures[`hdk:${mark}`] = total(`hdk_${mark}`) / people;
  }
  for (const row of plain) {
    figures[`H:${row.hamlet}`] = row.poor_people / row.people;
    figures[`M0:${row.hamlet}`] = row.points / (row.people * 12);
    for (const name of CLASSES) figures[`${name}:${row.hamlet}`] = row[name];
  }
  return figures;
}
