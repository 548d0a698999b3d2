/** *Sửa các lỗi an toàn*: every change, one under another, before any is made. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Change } from '../../components/change';
import { VirtualList } from '../../components/virtual-list';
import { shownCode } from '../../../../core/rules/shown-code';
import { count, t } from '../../text';
import { CHECK } from '../../words/check';
import { FRAME } from '../../words/frame';
import { batch, lastFix, makeBatch, undoFixes } from './fix-state';
import type { SafeFix } from './fix-state';

const LINE_PX = 66;

const Fix = ({
  fix: { household, sheet, cell, code, before, after, isFormula, result },
}: {
  fix: SafeFix;
}) => (
  <article>
    <div class="row top">
      <b class="grow">
        {household === undefined ? t(CHECK, 'place.cell', { cell }) : t(CHECK, 'place', { household, cell })}
      </b>
      <span class="soft">{shownCode(code)}</span>
    </div>
    <div class="soft">{t(CHECK, 'place.sheet', { sheet })}</div>
    <Change before={before} after={after} isFormula={isFormula} result={result} />
  </article>
);

export function BatchBody() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const shown = batch.value;
  if (shown === null) return null;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t(CHECK, 'batch.title', { count: count(shown.fixes.length) })}
      </h2>
      <p class="soft">
        {t(CHECK, shown.fixes.length === 0 ? 'batch.none' : 'fix.safe')} {t(CHECK, 'fix.undoable')}
      </p>
      <VirtualList
        items={shown.fixes}
        keyOf={({ sheet, cell }) => `${sheet} ${cell}`}
        label={t(CHECK, 'batch.title', { count: count(shown.fixes.length) })}
        estimate={LINE_PX}
        render={(fix) => <Fix fix={fix} />}
      />
    </section>
  );
}

export function BatchActions() {
  const number = batch.value?.fixes.length ?? 0;
  return (
    <>
      <Button free onPress={() => void (batch.value = null)}>
        {t(FRAME, 'cancel')}
      </Button>
      <Button kind="primary" disabled={number === 0} onPress={() => void makeBatch()}>
        {t(CHECK, 'batch.do', { count: count(number) })}
      </Button>
    </>
  );
}

/** What was fixed last, with *Hoàn tác*. */
export function Undo() {
  const summary = lastFix.value;
  if (summary === null) return null;
  return (
    <section class="card done">
      <h2>{t(CHECK, 'fixed')}</h2>
      <ul class="lines">
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t(CHECK, 'undo.hint')}</li>
      </ul>
      <Button onPress={() => void undoFixes()}>{t(FRAME, 'undo')}</Button>
    </section>
  );
}
