/** Ethnic groups in the order they are shown: Kinh, the minorities together, each with the largest first, then by name. */
import { breakdownsOf } from '../../../src/core/indicators/breakdowns';
import { gridRegister, household } from '../../support/builders';

it('is the largest first, those of one size by name, whatever the order of the list', () => {
  const heads = ['Hrê', 'Kinh', 'Co', 'Tày', 'Ba Na', 'Tày', 'không rõ'];
  const found = (list: readonly string[]) =>
    breakdownsOf(
      gridRegister({
        households: list.map((dan_toc, at) =>
          household({ ma_ho: `H${at}`, chu_ho: `Lê Văn ${at}`, dan_toc }),
        ),
      }),
      '2024-12-31',
    )
      .parts.filter(({ group }) => group.by === 'ethnicity')
      .map(({ group, households }) => [group.name, households.length]);
  const expected = [
    ['Kinh', 1],
    ['minority', 5],
    ['Tày', 2],
    ['Ba Na', 1],
    ['Co', 1],
    ['Hrê', 1],
    ['unknown', 1],
  ];
  expect(found(heads)).toEqual(expected);
  expect(found([...heads].reverse())).toEqual(expected);
});
