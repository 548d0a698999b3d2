/** Reading the sheets again, and the choices of columns as a file for another workbook. */
import { useRef } from 'preact/hooks';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { tell, tellError } from '../../state';
import { t } from '../../text';
import { FRAME } from '../../words/frame';
import { SETUP } from '../../words/setup';
import { importColumns } from './setup-state';

const FILE = 'ghep-cot.json';

async function download(): Promise<void> {
  const result = await ask(t(SETUP, 'exporting'), 'bangXuatCot');
  if (result === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(result.file, null, 2)], { type: 'application/json' }),
  );
  link.download = FILE;
  link.click();
  URL.revokeObjectURL(link.href);
  tell(t(SETUP, 'exported', { file: FILE }));
}

async function take(file: File): Promise<void> {
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    tellError(t(SETUP, 'import.bad'));
    return;
  }
  await importColumns(content);
}

export function Exchange({ reread }: { readonly reread: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind="small" onPress={reread}>
        {t(FRAME, 'reload')}
      </Button>
      <Disclosure summary={t(SETUP, 'another')}>
        <div class="stack">
          <Button onPress={() => void download()}>{t(SETUP, 'export')}</Button>
          <Button onPress={() => input.current?.click()}>{t(SETUP, 'import')}</Button>
        </div>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t(SETUP, 'import')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file can be chosen again.
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </Disclosure>
    </>
  );
}
