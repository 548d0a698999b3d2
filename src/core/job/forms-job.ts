/** The report forms of a job: filled, written as sheets, reported; and what was not written, with the reason. */
import { formsReport, type FormsReport } from '../forms/form-report';
import { fillForms } from '../forms/index';
import { formData } from '../forms/population';
import { say } from '../messages/catalogue';
import { FORM_TEXTS } from '../messages/forms';
import { formSheet } from '../reports/forms-sheet';
import type { SheetModel } from '../reports/sheet-model';
import type { Job } from './analyse';
import { standardOfStart } from './register-dates';

export interface FormsJob {
  readonly models: readonly SheetModel[];
  readonly report: FormsReport;
  /** How many were written, and each that was not with why. */
  readonly summary: readonly string[];
}

export function formsJob({ reading, previous, previousTime, older, settings, standard }: Job): FormsJob {
  const standardThen = standardOfStart(previous, previousTime, settings);
  const data = formData(reading.register, previous, settings, standard, older, standardThen);
  const forms = fillForms(data);
  const report = formsReport(forms, data);
  const { lang } = settings;
  const broken = report.forms.filter(({ identities }) => identities.ok === false).length;
  const unchecked = forms.filled.filter(
    (each) => each.kind === 'areas' && each.rows.some(({ open }) => open.size > 0),
  ).length;
  return {
    models: forms.filled.map((filled) => formSheet(filled, data)),
    report,
    summary: [
      say(FORM_TEXTS, lang, 'summary.written', { count: forms.filled.length }),
      ...(broken > 0 ? [say(FORM_TEXTS, lang, 'summary.broken', { count: broken })] : []),
      ...(unchecked > 0 ? [say(FORM_TEXTS, lang, 'summary.unchecked', { count: unchecked })] : []),
      ...forms.notWritten.map(({ form, why }) =>
        say(FORM_TEXTS, lang, 'summary.notWritten', {
          form: form.sheet.replace('GN BM ', ''),
          why: say(FORM_TEXTS, lang, `why.${why}`),
        }),
      ),
    ],
  };
}
