/** Readable SQL text: indented blocks, comments, literals. */

/** Lines of a block moved to the right. */
export function indented(text: string, by = 2): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');
}

/** A comment line for each line of the text. */
export function commented(...lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `-- ${line}`.trimEnd())
    .join('\n');
}

/** A text as a literal of BigQuery. */
export function literal(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

/** 'near-poor' and 'nearPoor' as a part of a column's name. */
export function columnName(id: string): string {
  return id
    .replace(/([A-Z])/g, '_$1')
    .replace(/-/g, '_')
    .toLowerCase();
}

/** How many rows meet a condition; one that is not known is not met. COUNTIF of nothing but NULL differs between engines. */
export function countIf(condition: string): string {
  return `SUM(IF(${condition}, 1, 0))`;
}

/** One expression of a SELECT list; the comment, if any, stands above it. */
export interface Column {
  readonly name: string;
  readonly is: string;
  readonly why?: string;
}

/** Expressions of a SELECT list with their names, one a line. */
export function selectList(columns: readonly Column[]): string {
  return columns
    .map(({ name, is, why }, at) => {
      const end = at === columns.length - 1 ? '' : ',';
      const text = is === name ? `${name}${end}` : `${is} AS ${name}${end}`;
      return why === undefined ? text : `${commented(why)}\n${text}`;
    })
    .join('\n');
}

/** A named step of a query. */
export interface Step {
  readonly name: string;
  readonly why: string;
  readonly body: string;
}

/** A whole query: its steps, then what it gives. */
export function query(heading: string, steps: readonly Step[], last: string): string {
  const named = steps.map(({ name, why, body }) => `${commented(why)}\n${name} AS (\n${indented(body)}\n)`);
  return `${heading}\nWITH\n${indented(named.join(',\n'))}\n${last};\n`;
}
