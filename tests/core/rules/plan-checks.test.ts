import { PLAN_CHECKS } from '../../../src/core/rules/plan-checks';
import { TARGET_FINDINGS } from '../../../src/core/messages/target-findings';

const [points, pairs, ...none] = PLAN_CHECKS;

it('lists AG08 and AG09 as warnings about what is printed, without a fix', () => {
  expect(none).toEqual([]);
  const meta = { stage: 'printed', severity: 'warning', scope: 'report', needs: [], autofix: 'no' };
  expect(points?.meta).toMatchObject({ ...meta, code: 'AG08', id: 'target-points-or-percent' });
  expect(pairs?.meta).toMatchObject({ ...meta, code: 'AG09', id: 'target-count-and-rate' });
});

it.each(['vi', 'en'] as const)('tells them with the sentences of the target findings: %s', (lang) => {
  const words = TARGET_FINDINGS[lang];
  expect(points?.texts[lang].fix).toBe(words['todo-relative']);
  expect(points?.texts[lang].messages).toEqual({ default: words['pair-relative'] });
  expect(pairs?.texts[lang].fix).toBe(words['todo-pair']);
  expect(pairs?.texts[lang].messages).toEqual({
    default: words['pair-never'],
    'pair-outside': words['pair-outside'],
    'pair-outside-open': words['pair-outside-open'],
    'pair-apart': words['pair-apart'],
  });
});
