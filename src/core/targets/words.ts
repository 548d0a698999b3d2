/** The words a target's sentence is made with: those of its source, else those of the plan's own text. */
import { TARGET_WORDS } from '../messages/target-words';
import type { Lang, Target } from '../model';
import { fold } from '../text/unicode';
import type { Words } from './kinds/kind';
import { classesOf, readSource } from './read/infer-source';
import { sourceOf } from './sources';
import { countedWords } from './sources/context';
import type { SourceId } from './sources/source';
import { groupNamed } from './counted-words';
import { isFallingKind } from './kind-traits';
import { uncapitalised } from './wording';

type Key = keyof (typeof TARGET_WORDS)['vi'];

const NOUNS =
  /^(?:[-–+] ?|phấn đấu |xây dựng |có |số |tỷ lệ |tối thiểu |ít nhất |[\d.,]+%? )*(cán bộ|lượt người|người|hộ|trẻ|học sinh|thôn|mô hình|lớp|lao động)(?=[\s,.]|$)/i;

/** Words of a target in a language; what the plan itself says stays in Vietnamese. */
export function wordsFor(target: Target, lang: Lang): Words {
  const texts = TARGET_WORDS[lang];
  const source = sourceOf(target.source);
  if (source !== null) {
    return {
      lead: texts[`${source.id}.lead` as Key] ?? texts['lead.other'],
      unit: texts[`${source.id}.unit` as Key],
      counted: countedText(target, source.id, lang),
    };
  }
  const isCount = target.unit !== '' && !/%|điểm/i.test(target.unit);
  const unit = isCount ? target.unit : (NOUNS.exec(target.text)?.[1]?.toLowerCase() ?? texts['unit.other']);
  return { lead: texts[leadOf(target)], unit, counted: countedByHand(target, unit) };
}

/** Where a fall's own words do not name its group, the unit: 'Giảm 05/05 hộ' says less, and nothing twice. */
function countedByHand(target: Target, unit: string): string {
  const named = groupNamed(target);
  if (named !== null) return named;
  const whole = uncapitalised(withoutBounds(target.text));
  return isFallingKind(target.kind) && /giảm(?! nghèo)|\d/i.test(whole) ? unit : whole;
}

/** 'hộ nghèo ở Tổ dân phố 2', 'người có thẻ BHYT (trẻ em dưới 6 tuổi)': with what narrows it, as the plan writes it. */
function countedText(target: Target, id: SourceId, lang: Lang): string {
  const texts = TARGET_WORDS[lang];
  const words = countedWords(target);
  const narrowed = readSource(words, target.kind).scope?.narrowed ?? '';
  const counted =
    id === 'deprived-households'
      ? classesOf(words)
          .flatMap((name) => texts[`group.${name}` as Key] ?? [])
          .join(', ')
      : texts[`${id}.counted` as Key];
  if (narrowed === '') return counted;
  return /households$/.test(id)
    ? `${counted} ${uncapitalised(narrowed)}`
    : `${counted} (${uncapitalised(narrowed)})`;
}

function leadOf({ text, unit }: Target): 'lead.model' | 'lead.training' | 'lead.other' {
  const folded = fold(`${unit} ${text}`);
  if (/mo hinh/.test(folded)) return 'lead.model';
  return /tap huan|boi duong/.test(folded) ? 'lead.training' : 'lead.other';
}

/** 'Cán bộ … được tập huấn (tối thiểu)' → 'Cán bộ … được tập huấn'; '100% cán bộ …' → 'cán bộ …'. */
function withoutBounds(text: string): string {
  return text
    .replace(/^[-–+\s]+/, '')
    .replace(/^(?:phấn đấu\s+)?(?:không còn|không để(?: phát sinh)?|duy trì)\s+/i, '')
    .replace(/^(?:ít nhất|tối thiểu|trên)?\s*[\d.,]+\s*%\s*/i, '')
    .replace(/^tỷ lệ\s+/i, '')
    .replace(/\s*\((?:tối thiểu|ít nhất)\)\s*$/i, '')
    .replace(/[;.,\s]+$/, '');
}
