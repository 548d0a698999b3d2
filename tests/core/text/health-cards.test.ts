import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/model';
import { readHealthCard } from '../../../src/core/text/health-cards';

// QĐ 1351/QĐ-BHXH, Điều 2: two letters, benefit level 1 to 5, two digits of the province, ten digits of the person.
describe('readHealthCard', () => {
  test.each<[Cell, string, string, string | null, boolean]>([
    ['HN2515120990001', 'HN2515120990001', 'card', 'HN', true],
    ['HN 2 51 51 209 90001', 'HN2515120990001', 'card', 'HN', false],
    ['cn3-51-5120990001', 'CN3515120990001', 'card', 'CN', false],
    ['5120990001', '5120990001', 'code', null, true],
    [5120990001, '5120990001', 'code', null, true],
    ['51.2099.0001', '5120990001', 'code', null, false],
    ['051070990001', '051070990001', 'person', null, true],
  ])('%j', (cell, number, kind, group, canonical) => {
    expect(readHealthCard(cell)).toEqual({ kind: 'ok', value: { number, kind, group, canonical } });
  });

  test.each<Cell>([
    'HN6515120990001',
    'H2515120990001',
    'HN251512099000',
    '512099001',
    'x',
    'HN',
    true,
    { date: '2024-01-01' },
  ])('%j is no card number', (cell) => expect(readHealthCard(cell).kind).toBe('unreadable'));

  test('blank is blank', () =>
    expect([null, '', ' '].map((cell) => readHealthCard(cell).kind)).toEqual(Array(3).fill('blank')));

  test('spaces and small letters change nothing of it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{2}[1-5]\d{12}$/),
        fc.integer({ min: 1, max: 14 }),
        (number, at) => {
          const reading = readHealthCard(`${number.slice(0, at)} ${number.slice(at)}`.toLowerCase());
          expect(reading.kind === 'ok' && reading.value.number).toBe(number);
        },
      ),
    );
  });
});
