/** The public list as a job: GN Bản công khai, and what the officer must think of before it is posted. */
import { say } from '../messages/catalogue';
import { PUBLIC_TEXTS, type PublicText } from '../messages/public-list';
import { publicList, USUAL_COLUMNS, type PublicColumn } from '../public/public-list';
import { publicSheet } from '../reports/public-sheet';
import { countText } from '../targets/wording';
import type { Job, Section } from './analyse';

export interface PublicReport {
  readonly columns: readonly PublicColumn[];
  readonly households: number;
  readonly childHeaded: number;
  readonly alone: number;
  readonly unclear: number;
}

export function publicJob({ reading: { register }, settings, publicColumns }: Job): Section {
  const { lang } = settings;
  const said = (key: PublicText, params: Record<string, string>) => say(PUBLIC_TEXTS, lang, key, params);
  const list = publicList(register, publicColumns ?? USUAL_COLUMNS, settings);
  const { columns, rows, childHeaded, alone, unclear } = list;
  const shown = (value: number) => countText(value, lang);
  const names = columns.map((column) => said(column, {}).toLowerCase()).join(', ');
  const cautions = [
    ['done.child', childHeaded],
    ['done.alone', alone],
    ['done.unclear', unclear],
  ] as const;
  return {
    models: [publicSheet(settings, list)],
    report: { publicList: { columns, households: rows.length, childHeaded, alone, unclear } },
    summary: [
      said('done', { count: shown(rows.length), columns: names || said('nothing', {}) }),
      ...cautions.flatMap(([key, count]) => (count > 0 ? [said(key, { count: shown(count) })] : [])),
    ],
  };
}
