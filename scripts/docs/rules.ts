/** docs/rules.md from the rules' own meta and texts. */
import type { RuleListing } from '../../src/core/rules/plan-checks';
import type { Lang } from '../../src/core/model';
import type { RuleMeta, RuleTexts } from '../../src/core/rules/rule';
import { shownCode } from '../../src/core/rules/shown-code';
import { SEVERITY_DEVIATIONS, TRUST_DEVIATIONS, type Argument } from './deviations';
import { withExamples } from './slot-words';

const HEAD = `# Quy tắc kiểm tra sổ hộ / Rules for the household register

> Tệp này do \`npm run docs\` tạo ra từ \`src/core/rules\`; không sửa ở đây. / Generated, do not edit.

Với mỗi bản ghi, một quy tắc cho một trong ba kết quả: **đạt**, **có lỗi** (chỉ đúng ô, nêu cả hai giá trị), hoặc
**không kiểm tra được** (thiếu cột, để trống, không đọc được); không kiểm tra được không bao giờ tính là đạt.
Các quy tắc đứng theo thứ tự chạy: quy tắc sau không báo thêm ở ô mà quy tắc trước đã báo lỗi (lượt ấy tính là không kiểm tra
được), trừ hai cặp nói hai điều khác nhau: FD02 với FD07, FD10 với CV04.

For each record a rule says one of three things: passed, failed (at its cell, with both values), or not assessable
(no column, blank, unreadable); not assessable never counts as passed. Rules stand in
running order: a later one reports nothing in a cell that an earlier one found wrong (counted as not assessable), but for two
pairs that say two things: FD02 with FD07, FD10 with CV04.

Mã BS là quy tắc bổ sung ngoài danh mục, CT là việc kiểm tra trang Chỉ tiêu; báo cáo JSON giữ mã riêng “X-…”. / BS: rules
beyond the catalogue, CT: checks of the sheet of targets; the JSON report keeps their own codes, “X-…”.
`;

const SEVERITY = {
  error: 'Lỗi / error',
  warning: 'Cảnh báo / warning',
  info: 'Gợi ý / info',
} as const satisfies Record<RuleMeta['severity'], string>;

const SCOPE = {
  household: 'hộ / household',
  person: 'người / person',
  table: 'bảng / table',
  report: 'biểu tổng hợp / report',
} as const satisfies Record<RuleMeta['scope'], string>;

const AUTOFIX = {
  safe: 'tự sửa được / safe to fix',
  confirm: 'sửa sau khi xác nhận / fix on confirmation',
  'safe-or-confirm': 'tự sửa hoặc sau khi xác nhận / safe or on confirmation',
  no: 'chỉ giải thích / explains only',
} as const satisfies Record<RuleMeta['autofix'], string>;

const cell = (words: string): string => words.replace(/\|/g, '\\|').replace(/\n/g, ' ');

function overview(rules: readonly RuleListing[]): string {
  const rows = rules.map(({ meta, texts }) =>
    [
      `[${shownCode(meta.code)}](#${meta.code.toLowerCase()})`,
      texts.vi.title,
      texts.en.title,
      SEVERITY[meta.severity],
    ]
      .map(cell)
      .join(' | '),
  );
  return [
    '| Mã / Code | Quy tắc | Rule | Mức / Severity |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** The code of reports, where staff see another. */
const ownCodeOf = ({ code }: Pick<RuleMeta, 'code'>): string =>
  shownCode(code) === code ? '' : ` · JSON \`${code}\``;

/** What to do, then what in the cases that have an answer of their own; slots as words. */
function fixTexts(code: string, { fix, fixes = {} }: RuleTexts, lang: Lang): readonly string[] {
  return [...new Set([fix, ...Object.values(fixes)])].map((text) => withExamples(code, text, lang));
}

/** Why the rule departs from the catalogue, where it does. */
function argued(code: string): readonly string[] {
  const of = (label: string, argument: Argument | undefined) =>
    argument === undefined ? [] : [`- **${label}:** ${argument.vi} / ${argument.en}`];
  const lines = [
    ...of('Khác danh mục, cách sửa / trust of the fix', TRUST_DEVIATIONS[code]),
    ...of('Khác danh mục, mức / severity', SEVERITY_DEVIATIONS[code]),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function section({ meta, texts }: RuleListing): string {
  const sentences = (messages: Readonly<Record<string, string>>) =>
    Object.values(messages).map((message) => `- “${message}”`);
  const fixes = (lang: Lang) => fixTexts(meta.code, texts[lang], lang);
  const [fix = '', ...otherFixes] = fixes('vi');
  const cases = otherFixes.map((one) => `\n  - ${one}`).join('');
  const needs = meta.needs.map((field) => `\`${field}\``).join(', ');
  return [
    `<a id="${meta.code.toLowerCase()}"></a>`,
    `## ${shownCode(meta.code)} ${texts.vi.title}`,
    `\`${meta.id}\` · ${SEVERITY[meta.severity]} · ${SCOPE[meta.scope]} · ${AUTOFIX[meta.autofix]}${ownCodeOf(meta)}`,
    `- **Vì sao:** ${texts.vi.why}\n- **Cách sửa:** ${fix}${cases}`,
    `**${texts.en.title}.** ${texts.en.why} **Fix:** ${fixes('en').join(' / ')}`,
    ...argued(meta.code),
    `Câu báo / Messages:\n\n${[...sentences(texts.vi.messages), ...sentences(texts.en.messages)].join('\n')}`,
    `Cần cột / Needs: ${needs || 'không cột bắt buộc / no required column'}. Nguồn / Source: ${meta.source}`,
  ].join('\n\n');
}

/** The page: an overview table, then one section a rule in the order of the list. */
export function rulesPage(rules: readonly RuleListing[]): string {
  return `${[HEAD, overview(rules), ...rules.map(section)].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
