/** The sentences below a form: where it comes from, what is missing, what does not add up. */
import { formatNumber } from '../arithmetic/format';
import { say } from '../messages/catalogue';
import { FORM_TEXTS } from '../messages/forms';
import type { Lang } from '../model';
import { blankMarksLines } from '../register/blank-marks-text';
import { gapNotes } from './gaps';
import { movementNotes } from './movement-notes';
import type { FilledForm } from './index';
import { sourcesOf } from './sources';
import type { FormData, FormRemark } from './form';

/** In the order they are printed. */
export function noteSentences(filled: FilledForm, data: FormData): string[] {
  const { lang } = data.settings;
  const gaps = [...gapNotes(filled, lang), ...movementNotes(filled, data)].map(({ key, params }) =>
    say(FORM_TEXTS, lang, key, params),
  );
  const remarks = remarksOf(filled, data).map((remark) => remarkText(remark, filled, data));
  const sources = sourcesOf(filled, data);
  const origin = [
    ...(sources.length > 0 ? [say(FORM_TEXTS, lang, 'source', { source: sources.join('; ') })] : []),
    say(FORM_TEXTS, lang, 'standard', { decree: data.standard.decree }),
  ];
  const about = [...remarks, ...linesNotes(filled, lang)].join(' ');
  const blankMarks = blankMarksLines(data.register, lang);
  return [...gaps, ...blankMarks, ...(about === '' ? [] : [about]), origin.join(' ')];
}

function remarksOf(
  filled: FilledForm,
  { previous, standard }: FormData,
): readonly (FormRemark | 'childrenPlain')[] {
  const remarks = filled.kind === 'areas' ? filled.form.remarks : filled.remarks;
  return remarks.map((remark) => {
    if (remark === 'movesOwn' && previous !== null) return 'movesPrevious';
    return remark === 'children' && standard.bounds === null ? 'childrenPlain' : remark;
  });
}

function remarkText(
  remark: FormRemark | 'childrenPlain',
  filled: FilledForm,
  { standard, settings: { lang } }: FormData,
): string {
  return say(FORM_TEXTS, lang, `remark.${remark}`, {
    insuranceFrom: standard.bounds?.insuranceFrom.value ?? 0,
    schoolFrom: standard.bounds?.schoolFrom.value ?? 0,
    schoolUnder: standard.bounds?.schoolUnder.value ?? 0,
    households: remark === 'severalReasons' ? classCounts(filled, lang) : '',
  });
}

/** 'hộ nghèo 36, hộ cận nghèo 42' */
function classCounts(filled: FilledForm, lang: Lang): string {
  if (filled.kind === 'list') return '';
  return (filled.form.parts ?? [])
    .map(
      ({ id, title }) =>
        `${title.toLowerCase()} ${formatNumber(filled.items.filter((item) => item.class === id).length, 0, lang)}`,
    )
    .join(', ');
}

function linesNotes(filled: FilledForm, lang: Lang): string[] {
  if (filled.kind === 'areas') return [];
  return filled.counts.map(({ title, households, lines }) =>
    say(FORM_TEXTS, lang, households === 0 ? 'lines.none' : 'lines', {
      title: title === '' ? filled.form.sheet.replace('GN BM ', '') : title,
      households: formatNumber(households, 0, lang),
      lines: formatNumber(lines, 0, lang),
    }),
  );
}
