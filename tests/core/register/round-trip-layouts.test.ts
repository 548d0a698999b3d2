/** Sheets of many communes, read beside what a careful person sees in them. */
import { judge } from '../../support/layouts/judge';
import { JOINED } from '../../support/layouts/joined';
import { ONE_ROW } from '../../support/layouts/one-row';

describe('a field is right or left to the officer, in sheets never seen', () => {
  test.each([...ONE_ROW, ...JOINED].map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    expect(judge(layout).faults).toEqual([]);
  });
});
