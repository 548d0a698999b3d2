/** Phân loại và chỉ số: choices, what they would give, then writing. */
import { Button } from '../components/button';
import { Choice, TextField } from '../components/fields';
import { WorkCards } from '../components/running';
import { open } from '../open';
import { home } from '../state';
import { count, date, signed, t } from '../text';
import { CLASSIFY } from '../words/classify';
import { choose, preview, previewClasses, writeClasses, written } from './classify-state';

const STANDARDS = ['vn-2016', 'vn-2022', 'vn-2027'] as const;
const AREAS = ['urban', 'rural'] as const;

function Choices() {
  const { standard = null, area = null, asOf = null } = home.value?.options ?? {};
  return (
    <>
      <Choice
        guarded
        label={t(CLASSIFY, 'standard')}
        value={standard ?? ''}
        options={[
          { value: '', text: t(CLASSIFY, 'standard.auto') },
          ...STANDARDS.map((id) => ({ value: id, text: t(CLASSIFY, `standard.${id}`) })),
        ]}
        onChange={(value) => void choose({ standard: value || null })}
      />
      <Choice
        guarded
        label={t(CLASSIFY, 'area')}
        value={area ?? ''}
        options={[
          { value: '', text: t(CLASSIFY, 'area.auto') },
          ...AREAS.map((id) => ({ value: id, text: t(CLASSIFY, `area.${id}`) })),
        ]}
        onChange={(value) => void choose({ area: value || null })}
      />
      <TextField
        guarded
        type="date"
        label={t(CLASSIFY, 'as-of')}
        hint={t(CLASSIFY, 'as-of.hint')}
        value={asOf ?? ''}
        onInput={() => undefined}
        onCommit={(value) => void choose({ asOf: value || null })}
      />
    </>
  );
}

function changeWords(households: number, before: number | null): string {
  if (before === null) return t(CLASSIFY, 'first');
  return households === before ? t(CLASSIFY, 'same') : signed(households - before);
}

function Result() {
  const shown = preview.value;
  if (shown === null) return null;
  const { standard, area, asOf, classes, remarks } = shown;
  return (
    <section>
      <h2>{t(CLASSIFY, 'result')}</h2>
      <p class="soft">{t(CLASSIFY, 'used', { standard, area, date: date(asOf) })}</p>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{t(CLASSIFY, 'class')}</th>
            <th scope="col">{t(CLASSIFY, 'households')}</th>
            <th scope="col">{t(CLASSIFY, 'change')}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ id, name, households, before }) => (
            <tr key={id} class={id === 'unknown' ? 'unknown' : ''}>
              <th scope="row">{name}</th>
              <td>{count(households)}</td>
              <td class="soft">{changeWords(households, before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {remarks.length > 0 && (
        <>
          <h3>{t(CLASSIFY, 'remarks')}</h3>
          <ul class="lines">
            {remarks.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p class="soft">{t(CLASSIFY, 'write.hint')}</p>
    </section>
  );
}

export const ClassifyBody = () => (
  <>
    <WorkCards />
    <Choices />
    <Result />
  </>
);

export function ClassifyActions() {
  if (preview.value === null)
    return (
      <Button kind="primary" onPress={() => void previewClasses()}>
        {t(CLASSIFY, 'preview')}
      </Button>
    );
  if (written.value)
    return (
      <Button kind="primary" free onPress={() => open('targets')}>
        {t(CLASSIFY, 'next')}
      </Button>
    );
  return (
    <>
      <Button kind="primary" onPress={() => void writeClasses()}>
        {t(CLASSIFY, 'write')}
      </Button>
      <Button onPress={() => void previewClasses()}>{t(CLASSIFY, 'preview')}</Button>
    </>
  );
}
