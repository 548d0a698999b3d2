/** What a sheet of each role cannot do without. Data only: the panel marks these fields with (*). */
import type { ExplainedRole, Need } from '../messages/setup';
import type { FieldId } from './fields';

/** One of `any` must have a column. */
interface Requirement {
  readonly need: Need;
  readonly any: readonly FieldId[];
}

const NAME: Requirement = { need: 'name', any: ['ho_ten', 'chu_ho'] };
/** Without one of these two households of one name are one, and lists cannot be joined. */
const KEY: Requirement = { need: 'key', any: ['cccd', 'ma_ho', 'stt_ho'] };
/** Which row begins a household: TT 07/2021/TT-BLĐTBXH, Phụ lục: thành viên ghi sau chủ hộ. */
const RELATION: Requirement = { need: 'relation', any: ['quan_he', 'stt_ho'] };
const CODE: Requirement = { need: 'household-code', any: ['ma_ho'] };
const PLAN: Requirement = { need: 'plan', any: ['ke_hoach'] };

/** By role; the class of a household is asked for apart, since marks and scores can tell it too. */
export const REQUIRED_FIELDS: Readonly<Record<ExplainedRole, readonly Requirement[]>> = {
  households: [NAME, KEY],
  members: [NAME, CODE, RELATION],
  both: [NAME, RELATION, KEY],
  targets: [PLAN],
  summary: [],
  ignored: [],
};
