/** Movements of poor and near-poor households: the forms of the truth files, their identities, and odd registers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { transitions } from '../../../src/core/indicators/transitions';
import type { Transitions } from '../../../src/core/indicators/transitions';
import { readRegister } from '../../../src/core/register/read-register';
import { household, register } from '../../support/builders';
import { readXlsx } from '../../support/read-xlsx';

const ROOT = join(__dirname, '../../..');
const WORKBOOKS = join(ROOT, 'tests/fixtures/workbooks');

type Form = Record<`c${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`, { ho: number }>;
const formOf = (file: string, name: 'poor' | 'nearPoor'): number[] => {
  const truth = JSON.parse(readFileSync(join(WORKBOOKS, file), 'utf8')) as {
    transitions: { forms: Record<string, Record<string, Form>> };
  };
  const total = truth.transitions.forms[name]!['total']!;
  return ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((column) => total[`c${column}`].ho);
};
const poorColumns = ({ poor }: Transitions) => [
  ...[poor.start, poor.toNear, poor.above, poor.otherDown, poor.fromNear, poor.relapse],
  ...[poor.new, poor.otherUp, poor.end],
];
const nearColumns = ({ nearPoor: near }: Transitions) => [
  ...[near.start, near.toPoor, near.above, near.otherDown, near.fromPoor, near.relapse],
  ...[near.new, near.otherUp, near.end],
];
const registerOf = async (path: string) => readRegister(await readXlsx(path)).register;

describe('transitions', () => {
  it('fills both forms from the register’s own start classes and its list of households gone', async () => {
    const found = transitions(await registerOf(join(ROOT, 'examples/pho-minh-2024.xlsx')))!;
    expect(poorColumns(found)).toEqual(formOf('pho-minh-2024.truth.json', 'poor'));
    expect(nearColumns(found)).toEqual(formOf('pho-minh-2024.truth.json', 'nearPoor'));
    // M1443 'Hộ cân nghéo' cannot be read: in column 1, moved nowhere.
    expect(found.notAssessable).toBe(1);
  });

  it('fills both forms from last period’s register, over new codes, new heads and respelt names', async () => {
    const [before, now] = await Promise.all([
      registerOf(join(WORKBOOKS, 'start-2024.xlsx')),
      registerOf(join(WORKBOOKS, 'end-2024.xlsx')),
    ]);
    const found = transitions(now, before)!;
    expect(poorColumns(found)).toEqual(formOf('end-2024.truth.json', 'poor'));
    expect(nearColumns(found)).toEqual(formOf('end-2024.truth.json', 'nearPoor'));
    expect(found.notAssessable).toBe(0);
  });

  it('says nothing when no list tells the start', () => {
    expect(transitions(register(household()))).toBeNull();
  });

  it('keeps both identities and the cross-checks on any register', () => {
    const classes = ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'] as const;
    const pair = fc.tuple(
      fc.constantFrom(...classes, 'Chuyển đến'),
      fc.constantFrom(...classes),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 30 }), (pairs) => {
        fc.pre(pairs.some(([start]) => start !== 'Chuyển đến'));
        const rows = pairs.map(([start, end, relapsed], index) =>
          household({
            ma_ho: `H${index}`,
            chu_ho: `Lê Văn ${index}`,
            phan_loai_dau_ky: start,
            phan_loai: end,
            dien_bien: relapsed ? 'Tái nghèo' : null,
          }),
        );
        const { poor, nearPoor } = transitions(register(...rows))!;
        const out = poor.toNear + poor.above + poor.otherDown;
        expect(poor.end).toBe(poor.start - out + poor.fromNear + poor.relapse + poor.new + poor.otherUp);
        const nearOut = nearPoor.toPoor + nearPoor.above + nearPoor.otherDown;
        const nearIn = nearPoor.fromPoor + nearPoor.relapse + nearPoor.new + nearPoor.otherUp;
        expect(nearPoor.end).toBe(nearPoor.start - nearOut + nearIn);
        expect([poor.toNear, poor.fromNear]).toEqual([nearPoor.fromPoor, nearPoor.toPoor]);
      }),
    );
  });
});
