/** Why some could not be checked: a sentence a reason, each with its rules folded away below it. */
import { Disclosure } from '../../components/disclosure';
import { count, t } from '../../text';
import { CHECK } from '../../words/check';
import { groupReasons } from './group-reasons';
import type { Reason } from './group-reasons';

export const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) => (
  <>
    <h3>{t(CHECK, 'not-assessable.title')}</h3>
    {groupReasons(reasons).map(({ why, rules, total }) => (
      <Disclosure
        key={why}
        summary={t(CHECK, 'not-assessable.why', { why, total: count(total), rules: rules.length })}
      >
        <ul class="lines">
          {rules.map((rule) => (
            <li key={rule.code}>
              {t(CHECK, 'not-assessable.rule', {
                name: [rule.title, rule.code].filter(Boolean).join(' · '),
                count: count(rule.count),
              })}
            </li>
          ))}
        </ul>
      </Disclosure>
    ))}
  </>
);
