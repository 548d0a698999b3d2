/** What Thiết lập holds: how the server reads the workbook, and what was decided since. */
import { computed, signal } from '@preact/signals';
import type { ColumnsProposal, Decision, Question } from '../../../../core/index';
import type { FieldId } from '../../../../core/register/fields';
import { ask, homeAgain } from '../../ask';
import { tell } from '../../state';
import { t } from '../../text';
import { findings } from '../check/check-state';
import { preview } from '../classify-state';
import { SETUP } from '../../words/setup';

export type Sheet = ColumnsProposal['sheets'][number];
type Role = NonNullable<Decision['role']>;
type BlankMarks = NonNullable<Decision['blankMarks']>;

export const proposal = signal<ColumnsProposal | null>(null);
/** Not stored yet; the proposal may be older than they are. */
export const decisions = signal<readonly Decision[]>([]);
export const isStale = signal(false);
export const step = signal<1 | 2 | 3>(1);
export const saved = signal(false);
/** Which table step 2 shows. */
const chosenSheet = signal('');

const fieldNames = computed(
  () =>
    new Map(
      Object.values(proposal.value?.fieldChoices ?? {}).flatMap((some) =>
        some.map(({ field, name }) => [field, name]),
      ),
    ),
);
/** The name of a field in the panel's language. */
export const fieldName = (field: FieldId): string => fieldNames.value.get(field) ?? field;

export const keyOfSheet = ({ sheet, beside }: Sheet): string => `${sheet} ${beside ?? ''}`;
export const shownSheet = computed<Sheet | null>(() => {
  const sheets = proposal.value?.sheets ?? [];
  return sheets.find((each) => keyOfSheet(each) === chosenSheet.value) ?? sheets[0] ?? null;
});
export const showSheet = (key: string): void => void (chosenSheet.value = key);

/** What a decision is about: the whole sheet, the blanks among its marks, or one column and field. */
export const aboutOf = ({ role, blankMarks }: Decision): 'role' | 'blanks' | 'column' =>
  role !== undefined ? 'role' : blankMarks !== undefined ? 'blanks' : 'column';

const isSame = (one: Decision, other: Decision): boolean => {
  const { sheet, column, field } = other;
  const about = aboutOf(other);
  return (
    one.sheet === sheet &&
    aboutOf(one) === about &&
    (about !== 'column' ||
      (column !== null && one.column === column) ||
      (field !== null && one.field === field))
  );
};

/** Adds decisions; each replaces earlier ones for its column and for its field. */
export function decide(...added: readonly Decision[]): void {
  const rest = decisions.value.filter((one) => !added.some((other) => isSame(one, other)));
  decisions.value = [...rest, ...added];
  isStale.value = true;
  saved.value = false;
}
/** Says what a sheet is; null: what it looks like. */
export const decideRole = (sheet: string, role: Role | null): void =>
  decide({ sheet, column: null, field: null, role });

/** Says what a blank in both columns of marks means. */
export const decideBlanks = (sheet: string, blankMarks: BlankMarks): void =>
  decide({ sheet, column: null, field: null, blankMarks });
/** What was said of the blanks: just now, else earlier; null while nobody has. */
export const blanksOf = ({ sheet, unmarked }: Sheet): BlankMarks | null =>
  decisions.value.find((one) => one.sheet === sheet && aboutOf(one) === 'blanks')?.blankMarks ??
  unmarked?.answer ??
  null;

/** Any of these columns answers the question of the class. */
const CLASS_FIELDS: ReadonlySet<string | null> = new Set([
  'phan_loai',
  'la_ho_ngheo',
  'la_ho_can_ngheo',
  'la_ho_khong_ngheo',
]);
export function isAnswered({ sheet, fields, columns, kind }: Question): boolean {
  const ofClass = fields.some((field) => CLASS_FIELDS.has(field));
  return decisions.value.some(
    (one) =>
      one.sheet === sheet &&
      (kind === 'unsure-column'
        ? columns.includes(one.column ?? '')
        : fields.some((field) => field === one.field) || (ofClass && CLASS_FIELDS.has(one.field))),
  );
}
/** Questions about what a register cannot do without that nobody has answered. */
export const openQuestions = computed<readonly Question[]>(() =>
  (proposal.value?.sheets ?? [])
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind === 'missing' && !isAnswered(question)),
);

export async function readSheets(): Promise<void> {
  const given = decisions.value;
  const result =
    given.length === 0
      ? await ask(t(SETUP, 'reading'), 'bangDeXuatCot')
      : await ask(t(SETUP, 'previewing'), 'bangXemTruocCot', given);
  if (result === null) return;
  proposal.value = result;
  isStale.value = false;
}

/** Goes to a step, with what was decided taken into account; stays where that leaves something open. */
export async function toStep(next: 1 | 2 | 3): Promise<void> {
  if (isStale.value) await readSheets();
  if (isStale.value) return;
  step.value = next === 3 && openQuestions.value.length > 0 ? 2 : next;
}

export async function save(): Promise<void> {
  const result = await ask(t(SETUP, 'saving'), 'bangLuuCot', decisions.value);
  if (result !== null) await afterSaving(result, t(SETUP, 'saved'));
}

async function afterSaving(result: ColumnsProposal, words: string): Promise<void> {
  proposal.value = result;
  decisions.value = [];
  isStale.value = false;
  saved.value = true;
  // What was read with the columns as they were.
  findings.value = null;
  preview.value = null;
  tell(words);
  await homeAgain();
}

/** Takes the choices of another workbook from a file's content. */
export async function importColumns(file: unknown): Promise<void> {
  const result = await ask(t(SETUP, 'importing'), 'bangNhapCot', file);
  if (result === null) return;
  await afterSaving(result, t(SETUP, 'imported'));
  step.value = 1;
}
