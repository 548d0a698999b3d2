import { csvOf, ndjsonOf } from '../../bigquery/table-files';
import { TABLE_COLUMNS } from '../../src/sql/columns';

const names = TABLE_COLUMNS.map(({ name }) => name);
const cells = (row: Record<string, string | number | boolean | null>): Record<string, string> => {
  const [, line = ''] = csvOf([row]).split('\r\n');
  return Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell]));
};

describe('the table as CSV', () => {
  it.each(['=HYPERLINK("x")', '+1', '-Thôn', '@SUM(A1)', '\t=1'])(
    '%j is no formula when it is opened',
    (hamlet) => {
      expect(cells({ hamlet }).hamlet).toMatch(/^"?'/);
    },
  );

  it('leaves numbers and names alone, and NULL empty', () => {
    expect(cells({ income: -1, hamlet: 'Tổ dân phố 1', b1: null, d01: false })).toMatchObject({
      income: '-1',
      hamlet: 'Tổ dân phố 1',
      b1: '',
      d01: 'false',
    });
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf([{ hamlet: 'A, "B"\nC' }])).toContain(',"A, ""B""\nC",');
  });
});

it('writes every column of a row as JSON, NULL as null', () => {
  const line = JSON.parse(ndjsonOf([{ hamlet: '=1', year: 2024 }])) as object;
  expect(Object.keys(line)).toEqual(names);
  expect(line).toMatchObject({ hamlet: '=1', year: 2024, b1: null, d12: null });
});
