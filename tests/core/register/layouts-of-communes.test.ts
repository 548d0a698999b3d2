/** Sheets of many communes, read beside what a careful person sees in them. */
import { CLASSES } from '../../support/layouts/classes';
import { HAMLETS } from '../../support/layouts/hamlets';
import { JOINED } from '../../support/layouts/joined';
import { judge } from '../../support/layouts/judge';
import { MEMBERS } from '../../support/layouts/members';
import { ONE_ROW } from '../../support/layouts/one-row';
import { OTHERS } from '../../support/layouts/others';
import { STRANGERS } from '../../support/layouts/strangers';

describe('a field is right or left to the officer, in sheets never seen', () => {
  test.each(
    [...ONE_ROW, ...JOINED, ...MEMBERS, ...HAMLETS, ...CLASSES, ...STRANGERS, ...OTHERS].map(
      (layout) => [layout.name, layout] as const,
    ),
  )('%s', (_, layout) => {
    expect(judge(layout).faults).toEqual([]);
  });
});
