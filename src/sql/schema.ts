/** CREATE TABLE of the households. */
import { TABLE_COLUMNS, type TableColumn } from './columns';
import { commented, indented } from './text';

function line({ name, type, isRequired, vi, en }: TableColumn, isLast: boolean): string {
  return `${commented(`${vi} / ${en}`)}\n${name} ${type}${isRequired ? ' NOT NULL' : ''}${isLast ? '' : ','}`;
}

/** The statement that makes the table; clustered so that a query of one commune reads little. */
export function schemaOf(table: string): string {
  const lines = TABLE_COLUMNS.map((column, at) => line(column, at === TABLE_COLUMNS.length - 1));
  return [
    commented(
      'Bảng hộ đã bỏ tên: mỗi dòng một hộ, một năm, một xã. Không có họ tên, số định danh, điện thoại, địa chỉ.',
      'Households without names: a row a household, a year and a commune.',
    ),
    `CREATE TABLE IF NOT EXISTS \`${table}\` (`,
    indented(lines.join('\n')),
    ')',
    'CLUSTER BY year, commune;',
    '',
  ].join('\n');
}

/** The same columns as `bq load --schema` takes them. */
export function schemaJson(): string {
  const fields = TABLE_COLUMNS.map(({ name, type, isRequired, vi, en }) => ({
    name,
    type,
    mode: isRequired ? 'REQUIRED' : 'NULLABLE',
    description: `${vi} / ${en}`,
  }));
  return `${JSON.stringify(fields, null, 2)}\n`;
}
