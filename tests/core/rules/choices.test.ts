import { choose, eitherOf } from '../../../src/core/rules/choices';

it('names values to choose from in the language of the run', () => {
  expect(eitherOf(['Con', 'Chồng'], 'vi')).toBe('Con hoặc Chồng');
  expect(eitherOf(['Con', 'Chồng'], 'en')).toBe('Con or Chồng');
  expect(eitherOf(['Con'], 'vi')).toBe('Con');
});

it('offers several values as options, one as it is, none not at all; never as safe', () => {
  expect(choose([])).toBeNull();
  expect(choose(['Con'])).toEqual({ value: 'Con', apply: 'confirm' });
  expect(choose([1975, 1957])).toEqual({ value: '1975 | 1957', apply: 'confirm', options: [1975, 1957] });
});
