/** *Bỏ qua…*: a reason and who decides. */
import { useState } from 'preact/hooks';
import type { PanelFinding } from '../../../../addin/panel-types';
import { TextField } from '../../components/fields';
import { InlineForm } from '../../components/inline-form';
import { t } from '../../text';
import { CHECK } from '../../words/check';
import { author, waive } from './waive-state';

export function WaiveForm({
  finding,
  close,
}: {
  readonly finding: PanelFinding;
  readonly close: () => void;
}) {
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => {
    if (await waive(finding, reason)) close();
  };
  return (
    <InlineForm
      label={t(CHECK, 'waive')}
      submit={t(CHECK, 'waive.do')}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <TextField
        focused
        required
        label={t(CHECK, 'waive.reason')}
        hint={t(CHECK, 'waive.reason.hint')}
        value={reason}
        onInput={setReason}
      />
      <TextField
        required
        label={t(CHECK, 'waive.author')}
        hint={t(CHECK, 'waive.author.hint')}
        value={author.value}
        onInput={(text) => void (author.value = text)}
      />
    </InlineForm>
  );
}
