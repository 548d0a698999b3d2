/** The nine columns both forms of movements have. */
import { counting, under } from './columns';
import { cameFrom, relapsed, wentTo } from './facts';
import type { MoveColumn } from '../indicators/move-ends';
import type { FormColumn, HeaderNode, Identity, PartId, Undivided } from './form';

interface Titles {
  readonly start: string;
  readonly out: string;
  readonly toSibling: string;
  readonly above: string;
  readonly otherDown: string;
  readonly in: string;
  readonly fromSibling: string;
  readonly relapse: string;
  readonly arisen: string;
  readonly otherUp: string;
  readonly end: string;
  /** Index of the last column, with its formula where the form prints one. */
  readonly endIndex: string;
}

/** Persons of the households: those at the start where they leave or stood, those at the end where they come or stand. */
export function movementColumns(
  self: 'poor' | 'nearPoor',
  sibling: 'poor' | 'nearPoor',
  titles: Titles,
): readonly HeaderNode[] {
  const from = cameFrom(self);
  const leaving = (index: string, title: string, to: Parameters<typeof wentTo>[0]): FormColumn =>
    counting(index, title, [from, wentTo(to)], { persons: 'start' });
  const to = wentTo(self);
  return [
    counting('1', titles.start, [from], { persons: 'start' }),
    under(
      titles.out,
      leaving('2', titles.toSibling, sibling),
      leaving('3', titles.above, 'other'),
      leaving('4', titles.otherDown, 'absent'),
    ),
    under(
      titles.in,
      counting('5', titles.fromSibling, [cameFrom(sibling), to]),
      counting('6', titles.relapse, [cameFrom('other'), to, relapsed]),
      counting('7', titles.arisen, [cameFrom('other'), to], { isNot: [relapsed] }),
      counting('8', titles.otherUp, [cameFrom('absent'), to]),
    ),
    counting(titles.endIndex, titles.end, [to]),
  ];
}

/** Who came into the class from above: fallen back or for the first time, which earlier years tell. */
export function relapsedOrNew(self: PartId): Pick<Undivided, 'is' | 'by'> {
  return { is: [cameFrom('other'), wentTo(self)], by: relapsed };
}

/** What the nine columns are, by key. */
export const MOVE_COLUMNS: Readonly<Record<string, MoveColumn>> = {
  '1': 'start',
  '2': 'toSibling',
  '3': 'above',
  '4': 'otherDown',
  '5': 'fromSibling',
  '6': 'fromAbove',
  '7': 'fromAbove',
  '8': 'otherUp',
  '9': 'end',
};

/** c9 = c1 − c2 − c3 − c4 + c5 + c6 + c7 + c8. Source: shared/domain/forms.json. */
export const MOVEMENT_IDENTITY: Identity = {
  result: '9',
  plus: ['1', '5', '6', '7', '8'],
  minus: ['2', '3', '4'],
};
