/** A cell before and after. */
import { masked, t } from '../text';
import { CHECK } from '../words/check';

type Value = string | number | boolean | null;

interface ChangeProps {
  readonly before: Value;
  readonly after: Value;
  readonly isFormula?: boolean;
  readonly result?: number | null;
}

const shown = (value: Value): string => masked(value) || t(CHECK, 'fix.blank');

export function Change({ before, after, isFormula = false, result = null }: ChangeProps) {
  const becomes =
    isFormula && result !== null
      ? t(CHECK, 'fix.formula', { formula: String(after), result: masked(result) })
      : shown(after);
  return (
    <span>
      {t(CHECK, 'fix.was')} <span class="old">{shown(before)}</span> {t(CHECK, 'fix.becomes')}{' '}
      <b>{becomes}</b>
    </span>
  );
}
