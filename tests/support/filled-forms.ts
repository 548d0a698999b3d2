/** Forms filled from a workbook or from rows of a register, for tests. */
import { formsReport, type FormReport, type FormsReport } from '../../src/core/forms/form-report';
import type { FormData, FormId } from '../../src/core/forms/form';
import { fillForms, type FilledForms } from '../../src/core/forms/index';
import { formData } from '../../src/core/forms/population';
import type { Register, RunSettings } from '../../src/core/model';
import { readRegister } from '../../src/core/register/read-register';
import { standardById } from '../../src/core/standards/index';
import { readXlsx } from './read-xlsx';

const SETTINGS: RunSettings = {
  standard: 'vn-2022',
  area: 'urban',
  asOf: '2024-12-31',
  lang: 'vi',
  unitName: 'Phường Phổ Minh',
  today: '2025-01-10',
  periodEnd: '2024-12-31',
};

export interface Forms {
  readonly data: FormData;
  readonly filled: FilledForms;
  readonly report: FormsReport;
}

export function formsOf(
  register: Register,
  { previous = null, ...over }: Partial<RunSettings> & { previous?: Register | null } = {},
): Forms {
  const settings = { ...SETTINGS, ...over };
  const data = formData(register, previous, settings, standardById(settings.standard));
  const filled = fillForms(data);
  return { data, filled, report: formsReport(filled, data) };
}

export async function registerOfFile(path: string): Promise<Register> {
  return readRegister(await readXlsx(path)).register;
}

export function formOf({ report }: Pick<Forms, 'report'>, id: FormId): FormReport {
  const found = report.forms.find((form) => form.id === id);
  if (!found) throw new Error(`${id} was not filled`);
  return found;
}

type Row = NonNullable<FormReport['rows']>[number];
/** A row's values by the index of their columns. */
export function valuesIn(
  form: FormReport,
  area: string,
  where: Partial<Pick<Row, 'part' | 'unit'>> = {},
): Record<string, number | null> {
  const row = form.rows?.find(
    (each) => each.area === area && each.part === where.part && each.unit === where.unit,
  );
  if (!row) throw new Error(`${form.id} has no row ${area} ${JSON.stringify(where)}`);
  return Object.fromEntries(form.columns.map((column, at) => [column, row.values[at] ?? null]));
}
