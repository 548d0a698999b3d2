/** From what a rule says of a place to the finding the officer reads: sentences, masked numbers, key. */
import type { MessageParams } from '../errors';
import { fill } from '../messages/catalogue';
import type {
  Cell,
  CellRef,
  Finding,
  FindingKey,
  Fix,
  HouseholdRecord,
  Lang,
  Person,
  RuleSettings,
  Severity,
} from '../model';
import { decodeIdNumber, maskIdNumber, maskWritten } from '../text/id-numbers';
import { shownCell } from '../text/shown-cell';
import { cellOf } from './cells';
import { aboutOf, findingKey, valuesOf } from './finding-key';
import { householdLabel, personLabel } from './labels';
import type { RegisterIndex } from './register-index';
import type { FindingDetails, FixOffer, Place, Rule, RuleContext } from './rule';
import { householdIdentity, type SpotOf } from './spots';

/** What the making of findings needs of a run. */
export interface FindingRun {
  readonly index: RegisterIndex;
  readonly spots: SpotOf;
  readonly context: RuleContext;
  readonly settings: RuleSettings;
  /** Whether a cell is a title or a heading: it stands for a column or a table, not for a value. */
  isAboveRows(ref: CellRef): boolean;
}

const isPlace = (at: Place | CellRef): at is Place => 'table' in at;

/** The cell of a place; a column the table lacks points at the name, so that the officer still lands on the row. */
export function refOf(at: Place | CellRef): CellRef {
  if (!isPlace(at)) return at;
  const { columns, sheet } = at.table;
  const column = columns.get(at.field) ?? columns.get('ho_ten') ?? columns.get('chu_ho') ?? 0;
  return { sheet, row: at.row, column: column + 1 };
}

export function toFinding(
  rule: Rule,
  run: FindingRun,
  at: Place | CellRef,
  details: FindingDetails,
): Finding {
  const place = isPlace(at) ? at : null;
  const record = details.record ?? (place && run.index.recordAt(place.table, place.row));
  const { lang } = run.context.settings;
  const found = foundText(place, details.found, lang);
  return {
    code: rule.meta.code,
    rule: rule.meta.id,
    severity: severityOf(rule, run, details),
    ref: refOf(at),
    field: place?.field ?? null,
    found,
    expected: withoutIdNumbers(shownCell(details.expected ?? null, lang)),
    ...sentences(rule, run, details, { found, ...labels(run.context, record, details.person) }),
    related: [...(details.alsoAt ?? []), ...(details.related ?? [])].map(refOf),
    fix: details.fix ? fixOf(details.fix) : null,
    household: record && householdOf(record),
    also: details.also ?? [],
    key: keyOf(rule, run, at, details),
  };
}

/** What the ward has set, else what the rule says of this finding, else the catalogue's. */
function severityOf({ meta }: Rule, { settings }: FindingRun, { severity }: FindingDetails): Severity {
  return settings.severity[meta.code] ?? severity ?? meta.severity;
}

function keyOf(rule: Rule, { spots }: FindingRun, at: Place | CellRef, details: FindingDetails): FindingKey {
  const { alsoAt = [], related = [], record } = details;
  const cells = {
    at: spots(at),
    alsoAt: alsoAt.map(spots),
    related: related.map(spots),
    household: record ? householdIdentity(record) : null,
  };
  const values = valuesOf(cells, details, rule.meta.scope === 'person');
  return findingKey(rule.meta.code, aboutOf(cells, details), values);
}

function fixOf({ at, batch, ...fix }: FixOffer): Fix {
  return {
    ...fix,
    ...(at ? { at: refOf(at) } : {}),
    ...(batch ? { batch: batch.map((cell) => ({ ref: refOf(cell.at), value: cell.value })) } : {}),
  };
}

function sentences(
  rule: Rule,
  run: FindingRun,
  { message: key = 'default', params }: FindingDetails,
  slots: MessageParams,
): Pick<Finding, 'message' | 'todo'> {
  const { lang } = run.context.settings;
  const texts = rule.texts[lang];
  const all = { ...slots, ...params };
  return {
    message: withoutIdNumbers(fill(texts.messages[key] ?? texts.messages.default, lang, all)),
    todo: withoutIdNumbers(fill(texts.fixes?.[key] ?? texts.fix, lang, all)),
  };
}

function foundText(place: Place | null, found: Cell | undefined, lang: Lang): string {
  const text = shownCell(found === undefined && place ? cellOf(place) : found, lang);
  return place && PERSONAL_NUMBERS.has(place.field) ? maskWritten(text) : withoutIdNumbers(text);
}

/** Columns whose values are shown in part only: they name a person, and the officer has the cell one click away. */
const PERSONAL_NUMBERS: ReadonlySet<string> = new Set(['cccd', 'sdt', 'bhyt']);

/**
 * Masks what reads as an ID number in any text: in a shifted row it stands in a column of another name.
 * Other long numbers, household codes above all, stay as they are: they are what the officer looks for.
 */
function withoutIdNumbers(text: string): string {
  return text.replace(/\d{11,}/g, (digits) =>
    decodeIdNumber(digits.padStart(12, '0'))?.provinceName ? maskIdNumber(digits) : digits,
  );
}

function labels(context: RuleContext, record: HouseholdRecord | null, person: Person | undefined) {
  const { lang } = context.settings;
  return {
    household: record ? householdLabel(record, lang) : '',
    person: person ? personLabel(person, record, lang) : '',
  };
}

function householdOf(record: HouseholdRecord): NonNullable<Finding['household']> {
  const code = record.code.kind === 'ok' ? withoutIdNumbers(record.code.value) : '';
  return { code, name: withoutIdNumbers(record.head.name ?? ''), hamlet: record.hamlet };
}
