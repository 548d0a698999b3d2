/** How text that is written to a cell is read, and how dates come back. */
import { byLocale, moment, probe } from './probe';
import type { Bench, Probe } from './probe';

/** What a plain cell holds after a text was written to it. */
const typed =
  (text: string) =>
  (bench: Bench): unknown =>
    moment(bench, bench.area().setValue(text).getValue(), 'yyyy-MM-dd');

const ID_NUMBER = '051000000000';
const MIDNIGHT = '2024-03-15 00:00';

/** The cell of 15 March 2024. */
const dated = (bench: Bench) => bench.area().setValue('2024-03-15');

export const TYPED_TEXT: readonly Probe[] = [
  probe('text-format', ID_NUMBER, ({ area }) => {
    return area().setNumberFormat('@').setValue(ID_NUMBER).getValue();
  }),
  probe('text-kept', ID_NUMBER, ({ area }) => {
    const cell = area()
      .setNumberFormat('@')
      .setValues([[ID_NUMBER]]);
    return cell.setNumberFormat('General').getValue();
  }),
  probe('typed-digits', 12345678901, typed('012345678901')),
  probe('typed-spaces', 2234, typed('22 34')),
  probe('typed-percent', 0.1, typed('10%')),
  probe('typed-true', true, typed('TRUE')),
  probe('typed-minus', -5, typed('-5')),
  probe('typed-plus', '+5', typed('+5')),
  probe('typed-apostrophe', '=1+1', typed("'=1+1")),
  probe('typed-formula', '=1+1', ({ area }) => area().setValue('=1+1').getFormula()),
  byLocale('typed-group', 1500, 1.5, typed('1.500')),
  byLocale('typed-decimal', 0.3, '0,3', typed('0,3')),
  byLocale('typed-day-month', '04-03', '03-04', (bench) =>
    moment(bench, bench.area().setValue('3/4').getValue(), 'MM-dd'),
  ),
  byLocale('typed-date', '2024-03-15', '15/03/2024', typed('15/03/2024')),
  probe('typed-iso', '2024-03-15', typed('2024-03-15')),
  probe('written-null', '', ({ area }) => {
    const cell = area().setValue('x');
    return cell.setValues([[null]]).getValue();
  }),
  probe('set-value-fills', [[7, 7]], ({ area }) => area(1, 2).setValue(7).getValues()),
  probe('date-midnight', MIDNIGHT, (bench) => moment(bench, dated(bench).getValue())),
  probe('date-serial', 45366, (bench) => dated(bench).setNumberFormat('0').getValue()),
  byLocale('date-format', 'dd/MM/yyyy', 'M/d/yyyy', (bench) => {
    const date: unknown = dated(bench).getValue();
    return bench.area().setValue(date).getNumberFormat();
  }),
  // What an undo relies on.
  probe('date-back', -5000.25, ({ area }) => {
    const cell = area()
      .setNumberFormat('dd/mm/yyyy')
      .setValues([[-5000.25]]);
    const first: unknown = cell.getValue();
    return cell
      .setValues([[first]])
      .setNumberFormat('0.00')
      .getValue();
  }),
  probe('time-base', '1899-12-30 12:00', (bench) =>
    moment(bench, bench.area().setNumberFormat('HH:mm').setValue(0.5).getValue()),
  ),
];
