/**
 * Conditional formats in a sheet's XML. Rules of the file are read one by one and stay as they are written: only
 * dropped ones are taken out and new ones put behind.
 */
import { attributes, unescapeXml } from './container';
import { insertInSheet, prefixOf } from './sheet-places';

export interface FileRule {
  /** 'G4:G43 H5'. */
  readonly area: string;
  readonly type: string;
  /** The rule's formula without '='; '' when it has none. */
  readonly formula: string;
}

/** The blocks of the sheet itself; those of its extensions have another prefix. */
function blockPattern(xml: string): RegExp {
  const name = `${prefixOf(xml, 'worksheet')}conditionalFormatting`;
  return new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'g');
}
const RULE = /<((?:\w+:)?)cfRule\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1cfRule>)/g;
const FORMULA = /<((?:\w+:)?)formula>([\s\S]*?)<\/\1formula>/;

/** The rules in the order of the file. */
export function rulesIn(xml: string): FileRule[] {
  return [...xml.matchAll(blockPattern(xml))].flatMap(([, head = '', body = '']) =>
    [...body.matchAll(RULE)].map(([, , rule = '', inner = '']) => ({
      area: attributes(head)['sqref'] ?? '',
      type: attributes(rule)['type'] ?? '',
      formula: unescapeXml(FORMULA.exec(inner)?.[2] ?? ''),
    })),
  );
}

/** Takes out the rules that are not kept, by their place in the file; an area without a rule goes with its last. */
function withoutRules(xml: string, isKept: (at: number) => boolean): string {
  let at = 0;
  return xml.replace(blockPattern(xml), (whole, _head, body: string) => {
    let dropped = 0;
    let kept = 0;
    const rules = body.replace(RULE, (rule) => {
      const keep = isKept(at++);
      if (keep) kept++;
      else dropped++;
      return keep ? rule : '';
    });
    if (dropped === 0) return whole;
    return kept === 0 ? '' : whole.replace(body, () => rules);
  });
}

/** The blocks that hold the rules from the given one on. */
function blocksFrom(xml: string, first: number): string[] {
  let at = 0;
  const blocks: string[] = [];
  for (const [whole, , body = ''] of xml.matchAll(blockPattern(xml))) {
    if (at >= first) blocks.push(whole);
    at += [...body.matchAll(RULE)].length;
  }
  return blocks;
}

const PRIORITY = /(<(?:\w+:)?cfRule\b[^>]*?\spriority=")(\d+)"/g;

/** The lowest rank among the sheet's rules; new ones get those after it. */
function lastPriority(xml: string): number {
  return Math.max(0, ...[...xml.matchAll(PRIORITY)].map(([, , rank]) => Number(rank)));
}

/**
 * @param xml the sheet as it is to be, with the rules of the file and perhaps others behind them
 * @param file how many rules the file has
 * @param isKept which of those are kept, by their place
 * @param written the sheet as the engine wrote it, with the new rules behind `skip` others
 */
export function withRules(
  xml: string,
  file: number,
  isKept: (at: number) => boolean,
  written: string,
  skip: number,
): string {
  const kept = withoutRules(xml, (at) => at < file && isKept(at));
  const prefix = prefixOf(kept, 'worksheet');
  let rank = lastPriority(kept);
  const added = blocksFrom(written, skip)
    .join('')
    .replace(PRIORITY, (_whole, head: string) => `${head}${++rank}"`)
    .replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  return added === '' ? kept : insertInSheet(kept, 'conditionalFormatting', added);
}
