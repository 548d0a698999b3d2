/** *Sửa…*: the change before it is made, or a choice among several. */
import { useState } from 'preact/hooks';
import { Change } from '../../components/change';
import { InlineForm } from '../../components/inline-form';
import { t } from '../../text';
import { CHECK } from '../../words/check';
import type { FixOfFinding, Proposal } from './fix-state';
import { makeFix, openFix } from './fix-state';

const Words = ({ proposal }: { readonly proposal: Proposal }) => (
  <>
    <span class="soft">{t(CHECK, 'fix.from-to', { sheet: proposal.sheet, cell: proposal.cell })}</span>
    <br />
    <Change {...proposal} />
  </>
);

export function FixForm({ fix: { key, proposals } }: { readonly fix: FixOfFinding }) {
  const [picked, pick] = useState(0);
  const proposal = proposals[picked];
  if (proposal === undefined) return null;
  const isOne = proposals.length === 1;
  return (
    <InlineForm
      takesFocus
      label={t(CHECK, 'fix.preview')}
      submit={t(CHECK, 'fix.do')}
      onSubmit={() => void makeFix(proposal)}
      onClose={() => void (openFix.value = null)}
    >
      {isOne ? (
        <p>
          <Words proposal={proposal} />
        </p>
      ) : (
        <fieldset>
          <legend>{t(CHECK, 'fix.choose')}</legend>
          {proposals.map((each, at) => (
            <label class="pick" key={`${each.sheet} ${each.cell} ${String(each.after)}`}>
              <input type="radio" name={`fix-${key}`} checked={at === picked} onChange={() => pick(at)} />
              <span>
                <Words proposal={each} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="soft">{t(CHECK, proposal.apply === 'safe' ? 'fix.safe' : 'fix.confirm')}</p>
    </InlineForm>
  );
}
