/** Marks as they are told: a column nobody filled in says nothing of anybody, as core/indicators/told-marks.ts. */
import { POINTS_OF_ONE } from '../core/indicators/told-marks';
import { DEPRIVATION_FIELDS, type FieldId } from '../core/register/fields';
import { indented, selectList, type Step } from './text';

/** Where nobody filled the column in, "no" only if B2 proves that the marks are all there are. */
function told(field: string): string {
  return `IF(${field} IS FALSE AND STRPOS(blank_columns, '${field}') > 0 AND NOT is_proven, NULL, ${field})`;
}

/**
 * Steps that end in `told`: every row of the table with its marks as they are told.
 *
 * @param kept further columns of the table
 * @param used indicators of the standard; others are left out
 */
export function toldSteps(
  table: string,
  kept: readonly string[],
  used: ReadonlySet<FieldId | null>,
): readonly Step[] {
  const marks = DEPRIVATION_FIELDS.map((field) => `IF(${field} IS TRUE, 1, 0)`).join(' + ');
  return [
    {
      name: 'proven',
      why: 'B2 đúng bằng số dấu × điểm: không còn thiếu hụt nào chưa ghi / B2 proves the marks are all there are',
      body: `SELECT *, COALESCE(b2 = ${POINTS_OF_ONE} * (${marks}), FALSE) AS is_proven\nFROM \`${table}\``,
    },
    {
      name: 'told',
      why: 'Cột không ai ghi gì thì chưa rõ, không phải “không” / a column nobody filled in tells nothing',
      body: `SELECT\n${indented(
        selectList([
          ...kept.map((name) => ({ name, is: name })),
          ...DEPRIVATION_FIELDS.filter((field) => used.has(field)).map((field) => ({
            name: field,
            is: told(field),
          })),
        ]),
      )}\nFROM proven`,
    },
  ];
}
