/** The flows over the stub. The same over the add-in on a workbook: another call of `describeFlows`. */
import { describeFlows } from './flows';
import { StubServer } from './stub-server';

describeFlows('canned answers', {
  fresh: () => new StubServer(),
  ready: () => new StubServer({ next: 'check' }),
  slow: () => new StubServer({ next: 'check', stepMs: 250 }),
  facts: {
    asked: { field: 'Phân loại hộ (cuối kỳ)', column: 'M' },
    wrong: { field: 'Điểm B1', from: 'N', to: 'P' },
    plan: 'Tỷ lệ hộ nghèo giảm 1,11% (tương ứng 16 hộ).',
  },
});
