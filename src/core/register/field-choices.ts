/** The fields that a column of a table may be, with their names, as the panel offers them. */
import { ENGLISH_FIELD_NAMES } from './english-field-names';
import type { Lang } from '../model';
import { labelOf } from './explain-columns';
import { FIELDS, type FieldDefinition, type FieldId } from './fields';

export interface FieldChoice {
  readonly field: FieldId;
  readonly name: string;
}
/** By kind of table: lists of households or members, targets, summaries. */
export type FieldChoices = Readonly<Record<'register' | 'targets' | 'summary', readonly FieldChoice[]>>;

const kindOf = ({ level }: FieldDefinition): keyof FieldChoices =>
  level === 'target' ? 'targets' : level === 'summary' ? 'summary' : 'register';

/** All fields by kind of table, in the order they are declared in. */
export function fieldChoices(lang: Lang): FieldChoices {
  const of = (kind: keyof FieldChoices): FieldChoice[] =>
    FIELDS.filter((field) => kindOf(field) === kind).map(({ id: field }) => ({
      field,
      name: lang === 'vi' ? labelOf(field, lang) : ENGLISH_FIELD_NAMES[field],
    }));
  return { register: of('register'), targets: of('targets'), summary: of('summary') };
}
