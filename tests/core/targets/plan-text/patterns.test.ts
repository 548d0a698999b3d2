/** Each wording of a target is read as it is meant, and nothing is found in a figure that is none. */
import { readPlanText } from '../../../../src/core/targets/plan-text/read-plan-text';
import { NOT_TARGETS, PATTERNS } from './patterns';

/** What may only stand in a reading when the pattern says so. */
const EXTRAS = [
  'max',
  'from',
  'strict',
  'form',
  'count',
  'per',
  'perYear',
  'flow',
  'share',
  'of',
  'keep',
  'relative',
  'ratio',
];
/** Number 46 has no number: only the list of targets makes it one. */
const textOf = (number: number, text: string): string => (number === 46 ? `Mục tiêu cụ thể:\n${text}` : text);

describe('wordings of targets', () => {
  it.each(PATTERNS.map((each) => [each.number, each.text, each] as const))(
    '%d: %s',
    (number, text, { targets }) => {
      const found = readPlanText(textOf(number, text)).targets;
      expect(found).toHaveLength(targets.length);
      targets.forEach(({ unsure, ...wanted }, i) => {
        const got = { ...found[i] } as Record<string, unknown>;
        expect(got).toMatchObject(wanted);
        expect(EXTRAS.filter((key) => key in got && !(key in wanted))).toEqual([]);
        if (unsure === true) expect(got.sure).toBe(false);
      });
    },
  );

  it('47 in all', () => expect(PATTERNS).toHaveLength(47));
});

describe('figures that are no target', () => {
  it.each(NOT_TARGETS)('%s', (text) => {
    expect(readPlanText(text).targets).toEqual([]);
    expect(readPlanText(`Mục tiêu cụ thể:\n- ${text}`).targets).toEqual([]);
  });

  it('a target of no known kind is shown as not understood, never dropped', () => {
    const { targets, unrecognised } = readPlanText('Chỉ tiêu cụ thể:\n- Thu nhập của hộ nghèo tăng 3,5 lần.');
    expect(targets).toEqual([]);
    expect(unrecognised.map(({ sentence }) => sentence)).toEqual(['Thu nhập của hộ nghèo tăng 3,5 lần.']);
  });
});
