/** Filters over the findings: severity, hamlet, rule, words. */
import type { Severity } from '../../../../core/index';
import { Button } from '../../components/button';
import { Choice, TextField } from '../../components/fields';
import { count, t } from '../../text';
import { CHECK } from '../../words/check';
import {
  clearFilters,
  filters,
  findings,
  hamlets,
  isFiltered,
  rulesListed,
  setFilter,
  shown,
} from './check-state';
import { previewBatch } from './fix-state';

const SEVERITIES = ['error', 'warning', 'info'] as const;
/** No hamlet has this name. */
const ALL = '*';

function SeverityFilter() {
  return (
    <Choice<Severity | ''>
      label={t(CHECK, 'severity')}
      value={filters.value.severity}
      options={[
        { value: '', text: t(CHECK, 'severity.all') },
        ...SEVERITIES.map((id) => ({ value: id, text: t(CHECK, `severity.${id}`) })),
      ]}
      onChange={(severity) => setFilter({ severity })}
    />
  );
}

function HamletFilter() {
  const isOfNone = (findings.value?.findings ?? []).some(({ hamlet }) => hamlet === '');
  return (
    <Choice
      label={t(CHECK, 'hamlet')}
      value={filters.value.hamlet ?? ALL}
      options={[
        { value: ALL, text: t(CHECK, 'hamlet.all') },
        ...hamlets.value.map((name) => ({ value: name, text: name })),
        ...(isOfNone ? [{ value: '', text: t(CHECK, 'hamlet.none') }] : []),
      ]}
      onChange={(value) => setFilter({ hamlet: value === ALL ? null : value })}
    />
  );
}

function RuleFilter() {
  return (
    <Choice
      label={t(CHECK, 'rule')}
      value={filters.value.code}
      options={[
        { value: '', text: t(CHECK, 'rule.all') },
        ...rulesListed.value.map(([code, rule]) => ({
          value: code,
          text: `${[rule.title, code].filter(Boolean).join(' · ')} (${count(rule.count)})`,
        })),
      ]}
      onChange={(code) => setFilter({ code })}
    />
  );
}

export function Filters() {
  const all = findings.value?.findings ?? [];
  const safe = all.filter(({ fix }) => fix === 'safe').length;
  return (
    <section class="filters" aria-label={t(CHECK, 'filters')}>
      <div class="pair">
        <SeverityFilter />
        <HamletFilter />
        <RuleFilter />
        <TextField
          type="search"
          label={t(CHECK, 'find')}
          placeholder={t(CHECK, 'find.hint')}
          value={filters.value.text}
          onInput={(text) => setFilter({ text })}
        />
      </div>
      <div class="row wrap">
        <span class="grow soft" role="status">
          {t(CHECK, 'shown', { count: count(shown.value.length), all: count(all.length) })}
        </span>
        {safe > 0 && (
          <Button kind="small" onPress={() => void previewBatch()}>
            {t(CHECK, 'batch', { count: count(safe) })}
          </Button>
        )}
        {isFiltered.value && (
          <Button kind="small" free onPress={clearFilters}>
            {t(CHECK, 'clear')}
          </Button>
        )}
      </div>
    </section>
  );
}
