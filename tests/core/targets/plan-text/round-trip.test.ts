/** A plan's text made from targets, read back, gives those targets; and so does the sheet they are written to. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Target } from '../../../../src/core/model';
import { findTargetTable } from '../../../../src/core/register/targets-table';
import { targetsSheet } from '../../../../src/core/reports/targets-sheet';
import { readTargetSheet } from '../../../../src/core/targets/read/read-targets';
import type { PlanTarget } from '../../../../src/core/targets/plan-text/plan-target';
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';
import { targetOf } from '../../../../src/core/targets/plan-text/to-target';

interface Stated {
  readonly text: string;
  readonly target: Readonly<Record<string, unknown>>;
}

const vi = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');
const two = (count: number): string =>
  count < 10 ? `0${count}` : String(count).replace(/\B(?=(\d{3})+$)/g, '.');
const counts = fc.integer({ min: 1, max: 2500 });
/** Per cent with 0 to 2 decimals, below `most`. */
const percents = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: most * 100 - 1 }))
    .map(([decimals, hundredths]) => ({
      decimals,
      value: Number(
        (Math.max(1, Math.round((hundredths / 100) * 10 ** decimals)) / 10 ** decimals).toFixed(decimals),
      ),
    }));
const groups = fc.constantFrom(['hộ nghèo', 'poor'] as const, ['hộ cận nghèo', 'nearPoor'] as const);
const several = fc.constantFrom(
  ['hộ nghèo', 'poor'] as const,
  ['hộ nghèo, hộ cận nghèo', 'poor+nearPoor'] as const,
  ['hộ nghèo, hộ cận nghèo và hộ mới thoát nghèo', 'poor+nearPoor+newlyEscaped'] as const,
);
const services = fc.constantFrom(
  'sử dụng nước sinh hoạt hợp vệ sinh',
  'có nhà tiêu hợp vệ sinh',
  'được tiếp cận dịch vụ viễn thông, internet',
);

const reduceRate = fc
  .tuple(groups, percents(9), fc.option(counts), fc.constantFrom('', 'trên ', 'ít nhất '))
  .map(([[words, group], { value, decimals }, count, bound]): Stated => ({
    text: `Tỷ lệ ${words} giảm ${bound}${vi(value, decimals)}%${count === null ? '' : ` (tương ứng ${two(count)} hộ)`}`,
    target: {
      kind: 'reduce-rate',
      value,
      decimals,
      group,
      ...(count === null ? {} : { count }),
      ...(bound === 'trên ' ? { strict: true } : {}),
    },
  }));
const level = fc
  .tuple(groups, percents(9), fc.boolean())
  .map(([[words, group], { value, decimals }, below]): Stated => ({
    text: `Giảm tỷ lệ ${words} từ ${vi(value + 1, decimals)}% xuống ${below ? 'dưới' : 'còn'} ${vi(value, decimals)}%`,
    target: { kind: 'reduce-rate', form: 'to', value, decimals, group, ...(below ? { strict: true } : {}) },
  }));
const reduceCount = fc.tuple(groups, counts).map(([[words, group], value]): Stated => ({
  text: `Phấn đấu giảm ít nhất ${two(value)} ${words} so với đầu năm`,
  target: { kind: 'reduce-count', value, group },
}));
const share = fc
  .tuple(several, percents(100), services, fc.boolean(), fc.boolean())
  .map(([[words, group], { value, decimals }, service, need, ahead]): Stated => ({
    text: ahead
      ? `Ít nhất ${vi(value, decimals)}% ${words}${need ? ' có nhu cầu' : ''} ${service}`
      : `Tỷ lệ ${words}${need ? ' có nhu cầu' : ''} ${service} đạt từ ${vi(value, decimals)}% trở lên`,
    target: {
      kind: 'reach-share',
      value,
      decimals,
      group,
      needOnly: need,
      denominator: need ? 'hộ có nhu cầu' : 'hộ',
    },
  }));
const people = fc.tuple(several, counts).map(([[words, group], value]): Stated => ({
  text: `Giới thiệu việc làm cho ${two(value)} lao động thuộc ${words}`,
  target: { kind: 'reach-count', value, group, unit: 'người' },
}));
const limit = fc.tuple(counts, fc.boolean()).map(([value, strict]): Stated => ({
  text: `Số hộ tái nghèo ${strict ? 'dưới' : 'không quá'} ${two(value)} hộ`,
  target: { kind: 'at-most-count', value, group: 'relapse', ...(strict ? { strict: true } : {}) },
}));
const none = fc.constant<Stated>({
  text: 'Không còn hộ nghèo là người có công với cách mạng',
  target: { kind: 'at-most-count', value: 0, group: 'poor-merit' },
});
/** Of a part of the group, in words, without a verb: read by the text alone. */
const narrowed = fc
  .tuple(
    groups,
    fc.constantFrom('ở thôn Khe Nóng', 'dân tộc Khmer', 'thiếu hụt nhà ở', 'có trẻ em dưới 6 tuổi'),
    counts,
  )
  .map(([[words, group], part, value]): Stated => ({
    text: `Giảm ít nhất ${two(value)} ${words} ${part}`,
    target: { kind: 'reduce-count', value, group, qualifier: part },
  }));
const bare = fc.tuple(groups, percents(9)).map(([[words, group], { value, decimals }]): Stated => ({
  text: `Tỷ lệ ${words}: ${vi(value, decimals)}%`,
  target: { kind: 'reduce-rate', form: 'to', value, decimals, group, qualifier: null },
}));
const eachHouse = fc.constantFrom('Mỗi hộ nghèo có ít nhất 01', 'Ít nhất một').map((words): Stated => ({
  text: `${words} người trong độ tuổi lao động${words.startsWith('Mỗi') ? '' : ' của mỗi hộ nghèo'} có việc làm`,
  target: { kind: 'one-per-household', group: 'poor', qualifier: null },
}));
const stated = fc.oneof(reduceRate, level, reduceCount, share, people, limit, none);

/** The same list in the layouts plans are pasted in. */
const LAYOUTS: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.map((line, i) => `${i + 1}. ${line}.`).join('\n'),
  (lines) => lines.map((line) => `- ${line};`).join('\r\n'),
  (lines) => lines.map((line) => `\t+ ${line}`).join('\n\n'),
  (lines) => `${lines.join('; ')}.`.normalize('NFD'),
];
const BEFORE = 'KẾ HOẠCH\nGiảm nghèo năm 2026\nI. KẾT QUẢ NĂM 2025\nTỷ lệ hộ nghèo giảm 1,2%, còn 3,4%.\n';
/** From the results to the list. */
const HEADINGS = [
  'II. MỤC TIÊU CỤ THỂ',
  'II. PHƯƠNG HƯỚNG NĂM 2026\n1. Mục tiêu cụ thể',
  'II. KẾ HOẠCH NĂM 2026\n1. Mục tiêu',
  'Phần thứ hai\nMỤC TIÊU, NHIỆM VỤ NĂM 2026',
];
const AFTER = '\nIII. KINH PHÍ\nNgân sách xã 30%, tổng 1.250 triệu đồng.\n';

it('a generated plan read back gives the targets it was generated from', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(stated, narrowed, bare, eachHouse), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...LAYOUTS),
      fc.constantFrom(...HEADINGS),
      (list, layout, heading) => {
        const text = `${BEFORE}${heading}\n${layout(list.map((each) => each.text))}${AFTER}`;
        const { targets, unrecognised } = readPlanText(text);
        expect(unrecognised).toEqual([]);
        expect(targets.map(({ kind }) => kind)).toEqual(list.map(({ target }) => target.kind));
        targets.forEach((found, i) => {
          expect(found).toMatchObject(list[i]?.target ?? {});
          // On one line with others, a rate without a verb may still be how much it falls by.
          const alone = layout !== LAYOUTS[3] || !/^Tỷ lệ hộ (?:cận )?nghèo: /.test(list[i]?.text ?? '');
          if (alone) expect(found.sure).toBe(true);
        });
      },
    ),
    { numRuns: 300 },
  );
});

/** The sheet as its reader gets it: numbers and texts, with the formats of its cells. */
function throughSheet(targets: readonly Target[]): readonly Target[] {
  const model = targetsSheet({ settings: { lang: 'vi', unitName: 'Xã', periodEnd: '2026-12-31' }, targets });
  const cells = model.rows.map((row) => row.map((cell): Cell => cell?.value ?? null));
  const formats = model.rows.map((row) => row.map((cell) => cell?.style?.format ?? ''));
  const grid = { name: 'GN Chỉ tiêu', id: 1, cells, formats };
  const table = findTargetTable(grid);
  if (!table) throw new Error('no table');
  return readTargetSheet(table, grid).targets;
}

/** What a row of the sheet has to say again. */
const essentials = ({ kind, value, max, count, form }: Target) => ({ kind, value, max, count, form });

describe('the rows of GN Chỉ tiêu', () => {
  const folder = join(__dirname, '../../../fixtures/plans');
  /** Kinds the sheet's reader has no rule for are left to the officer. */
  const known = ({ kind, value }: PlanTarget) =>
    !['reduce-relative', 'at-most-share', 'one-per-household'].includes(kind) &&
    (value !== null || kind === 'qualitative');

  it.each(readdirSync(folder))('written from %s are read as the same targets', (name) => {
    const found = readPlanText(readFileSync(join(folder, name), 'utf8')).targets.filter(known);
    const targets = found.map((target, i) => targetOf(target, String(i + 1)));
    expect(throughSheet(targets).map(essentials)).toEqual(targets.map(essentials));
  });

  it('of a generated plan are read as the same targets', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 5 }), (list) => {
        const { targets } = readPlanText(list.map(({ text }) => `- ${text}`).join('\n'));
        const rows = targets.map((target, i) => targetOf(target, String(i + 1)));
        expect(throughSheet(rows).map(essentials)).toEqual(rows.map(essentials));
      }),
      { numRuns: 100 },
    );
  });
});
