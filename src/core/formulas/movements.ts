/** NGHEO_DIENBIEN: the movement of a household between two reviews. */
import { DomainError } from '../errors';
import { leftClass } from '../indicators/left-class';
import { MOVEMENTS } from '../messages/formulas';
import type { Cell, HouseholdClass } from '../model';
import { readHouseholdClass } from '../text/household-classes';
import { cellText } from '../text/unicode';
import { params } from './formula';
import type { RowFormula } from './formula';

/** Classes as the forms of movements have them: escaped, average and not poor are one. */
type Group = 'poor' | 'nearPoor' | 'other';

function classOf(cell: Cell | undefined): HouseholdClass {
  const read = readHouseholdClass(cell);
  if (read.kind !== 'ok') throw new DomainError('formula.class-unknown', { text: cellText(cell) });
  return read.value;
}

function groupOf(written: HouseholdClass): Group {
  return written === 'poor' || written === 'nearPoor' ? written : 'other';
}

const NAMES: Readonly<Record<`${Group} ${Group}`, keyof typeof MOVEMENTS.vi>> = {
  'poor poor': 'same',
  'nearPoor nearPoor': 'same',
  'other other': 'same',
  'poor nearPoor': 'poor-near',
  'poor other': 'poor-above',
  'nearPoor poor': 'near-poor',
  'nearPoor other': 'near-above',
  'other poor': 'into-poor',
  'other nearPoor': 'into-near',
};

/**
 * The movement's name, after the columns of the forms. Two classes do not tell new poverty from relapse, since that
 * takes earlier years; only of a household that had escaped a class is it known that it had been of it before.
 *
 * @see shared/domain/forms.json, dien_bien_ngheo and dien_bien_can_ngheo
 */
export const movement: RowFormula = {
  params: params('loaiTruoc', 'loaiSau'),
  run: ([before, after]) => {
    const [from, to] = [classOf(before), classOf(after)];
    const left = leftClass(cellText(before ?? null), from);
    if (left !== null && left === to) return MOVEMENTS.vi[left === 'poor' ? 'relapse' : 'relapse-near'];
    return MOVEMENTS.vi[NAMES[`${groupOf(from)} ${groupOf(to)}`]];
  },
};
