/** The same figures by the formulas an officer would write: three helper columns, COUNTIFS and SUMPRODUCT. */
import type { Law } from './contract';
import { COLUMNS, HAMLETS, INDICATORS } from './table';

/** Column letters of the data, row 1 the headers; the helpers follow. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letterOf = (name: (typeof COLUMNS)[number] | string): string =>
  LETTERS[(COLUMNS as readonly string[]).indexOf(name)] ?? '';
const MARKS = COLUMNS.slice(-INDICATORS);
const FIRST_MARK = letterOf(MARKS[0] ?? '');
const LAST_MARK = letterOf(MARKS.at(-1) ?? '');
/** Points, persons where multidimensionally poor, class (1 poor, 2 near-poor, 3 not). */
const [POINTS, POOR, CLASS] = LETTERS.slice(COLUMNS.length, COLUMNS.length + 3);

/** The helper cells of a data row, 2-based as on the sheet. */
export function helperFormulas(row: number, { cut, ruralLine, urbanLine }: Law): readonly string[] {
  const at = (name: string) => `${letterOf(name)}${row}`;
  const under = `${at('income')}<=IF(${at('rural')}=1,${ruralLine},${urbanLine})`;
  return [
    `=SUM(${FIRST_MARK}${row}:${LAST_MARK}${row})`,
    `=IF(${POINTS}${row}>=${cut},${at('persons')},0)`,
    `=IF(${under},IF(${POINTS}${row}>=${cut},1,2),3)`,
  ];
}

/** Each figure's formula by its name, over data of so many rows; the Gini coefficient needs them sorted by income. */
export function figureFormulas(rows: number, { ruralLine }: Law): Readonly<Record<string, string>> {
  const range = (letter: string | undefined) => `$${letter}$2:$${letter}$${rows + 1}`;
  const column = (name: string) => range(letterOf(name));
  const [persons, income, hamlet] = [column('persons'), column('income'), column('hamlet')];
  const [points, poor, classes] = [range(POINTS), range(POOR), range(CLASS)];
  const people = `SUM(${persons})`;
  const poorPoints = `SUMPRODUCT(${poor},${points})`;
  const byHamlet = Array.from({ length: HAMLETS }, (_, at) => {
    const own = `SUMIF(${hamlet},${at},${persons})`;
    const count = (code: number) => `=COUNTIFS(${hamlet},${at},${classes},${code})`;
    return {
      [`H:${at}`]: `=SUMIF(${hamlet},${at},${poor})/${own}`,
      [`M0:${at}`]: `=SUMPRODUCT((${hamlet}=${at})*${poor}*${points})/(${own}*${INDICATORS})`,
      [`poor:${at}`]: count(1),
      [`nearPoor:${at}`]: count(2),
      [`notPoor:${at}`]: count(3),
    };
  });
  const gap = (alpha: number) =>
    `=SUMPRODUCT((${income}<=${ruralLine})*${persons}*((${ruralLine}-${income})/${ruralLine})^${alpha})/${people}`;
  return {
    H: `=SUM(${poor})/${people}`,
    A: `=${poorPoints}/(SUM(${poor})*${INDICATORS})`,
    M0: `=${poorPoints}/(${people}*${INDICATORS})`,
    ...Object.fromEntries(
      MARKS.flatMap((mark) => [
        [`hd:${mark}`, `=SUMPRODUCT(${column(mark)},${persons})/${people}`],
        [`hdk:${mark}`, `=SUMPRODUCT(${column(mark)},${poor})/${people}`],
      ]),
    ),
    ...Object.assign({}, ...byHamlet),
    // At the line the gap is 0 and 0^0 is an error in a sheet: the headcount has a formula of its own.
    P0: `=SUMIF(${income},"<=${ruralLine}",${persons})/${people}`,
    P1: gap(1),
    P2: gap(2),
  } as Record<string, string>;
}
