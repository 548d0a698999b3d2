/** What a column may be: every field once, by kind of table, named in both languages. */
import { proposeColumns } from '../../../src/core/job/columns-panel';
import { fieldChoices } from '../../../src/core/register/field-choices';
import { FIELDS } from '../../../src/core/register/fields';
import { gridOf } from '../../support/builders';

const fieldsOf = (choices: ReturnType<typeof fieldChoices>): string[] =>
  Object.values(choices).flatMap((some) => some.map(({ field }) => field));

describe('the fields a column may be', () => {
  it('are all there are, each once', () => {
    expect(fieldsOf(fieldChoices('vi'))).toHaveLength(FIELDS.length);
    expect(new Set(fieldsOf(fieldChoices('vi')))).toEqual(new Set(FIELDS.map(({ id }) => id)));
  });

  it('have the first name of each header in Vietnamese, and a name of their own in English', () => {
    const { register, targets, summary } = fieldChoices('vi');
    expect(register).toContainEqual({ field: 'dan_toc', name: 'Dân tộc' });
    expect(targets).toContainEqual({ field: 'ke_hoach', name: 'Kế hoạch' });
    expect(summary).toContainEqual({ field: 'tong_so_ho', name: 'Tổng số hộ dân cư' });
    expect(fieldChoices('en').register).toContainEqual({ field: 'dan_toc', name: 'Ethnic group' });
    const names = Object.values(fieldChoices('en')).flatMap((some) => some.map(({ name }) => name));
    expect(names.filter((name) => name.trim() === '' || name !== name.normalize('NFC'))).toEqual([]);
  });

  it('come with the proposal, in its language', () => {
    const grid = gridOf([
      ['Mã hộ', 'Họ và tên chủ hộ'],
      ['H1', 'Lê Văn An'],
    ]);
    expect(proposeColumns([grid], [], { lang: 'en' }).fieldChoices).toEqual(fieldChoices('en'));
    expect(proposeColumns([grid], [], {}).fieldChoices).toEqual(fieldChoices('vi'));
  });
});
