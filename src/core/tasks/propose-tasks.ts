/** Who shall do what, from the text of a plan: its sections on tasks ('Nhiệm vụ, giải pháp') and on organisation. */
import { fold, labelKey, normaliseText } from '../text/unicode';
import type { ProposedTask } from './task';

type Section = ProposedTask['section'] | null;

const LEAD = /^(?:Phần|Mục|PHẦN|MỤC)?\s*([IVXL]+|[A-H])\s*[.:/)-]\s*(.+)$/u;
const ITEM = /^(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)/]\s*(.+)$/u;
const BULLET = /^[-–+*•]\s*/;
/** Behind it come recipients and signatures. */
const END = /^(?:tren day la|noi nhan|tm\b|kt\b|\.\/)/;
/** Words a body's name begins with; a sentence without one under 'Tổ chức thực hiện' is somebody's task. */
const BODY =
  /^(?:de nghi |giao )?(?:cac |uy ban|ubnd|ubmttq|mat tran|uy ban mat tran|ban |bo phan|nganh|hoi |doan |phong |cong chuc|can bo|to truong|truong |tram |cong an|quan su|dai |van phong|ke toan|tai chinh|dia chinh|tu phap|lao dong|hdnd|hoi dong|doi |to |ngan hang|trung tam|van hoa|thu truong)/;
/** Where a body's name ends and what it shall do begins. */
const VERB =
  /^(.{3,110}?)[,]?\s+((?:chủ trì|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|phối hợp|tham mưu|tổ chức|hướng dẫn|xây dựng|tăng cường|tiếp tục|chủ động|kiểm tra|căn cứ|theo dõi|thực hiện|ưu tiên)[\s,].+)$/u;
const SHORT = 160;
/** A line that long and without an end was broken in two by the paste. */
const BROKEN = 60;

/** Body and sentence of each task, in the text's order; nothing outside the two kinds of sections. */
export function proposeTasks(text: string): ProposedTask[] {
  return sectionsOf(linesOf(text)).flatMap(({ kind, lines }) =>
    kind === 'organisation' ? byBody(lines) : withoutBody(lines),
  );
}

interface SectionLines {
  readonly kind: ProposedTask['section'];
  readonly lines: readonly string[];
}

function sectionsOf(lines: readonly string[]): SectionLines[] {
  const sections: { kind: ProposedTask['section']; lines: string[] }[] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    const heading = END.test(fold(line)) ? null : headingOf(line);
    if (heading === undefined) open?.push(line);
    else if (heading === null) open = null;
    else sections.push({ kind: heading, lines: (open = []) });
  }
  return sections;
}

const isListed = (line: string): boolean => ITEM.test(line) || BULLET.test(line);
const plainOf = (line: string): string => (ITEM.exec(line)?.[1] ?? line).replace(BULLET, '');

/** Under 'Nhiệm vụ, giải pháp' nobody is named. What stands before the first number introduces the rest. */
function withoutBody(lines: readonly string[]): ProposedTask[] {
  const hasList = lines.some(isListed);
  return lines
    .filter((line, at) => (isListed(line) || !hasList) && !isLeadIn(line, lines[at + 1]))
    .flatMap((line) => sentencesOf(plainOf(line)))
    .map((task) => ({ body: '', task, section: 'tasks' }));
}

/** Under 'Tổ chức thực hiện' each body has its tasks beneath its name. */
function byBody(lines: readonly string[]): ProposedTask[] {
  const found: ProposedTask[] = [];
  let body = '';
  lines.forEach((line, at) => {
    const plain = plainOf(line);
    const named = isListed(line) ? bodyIn(plain, ITEM.test(line)) : null;
    if (named) body = named.body;
    else if (body === '' || isLeadIn(plain, lines[at + 1])) return;
    for (const task of sentencesOf(named?.task ?? plain)) found.push({ body, task, section: 'organisation' });
  });
  return found;
}

/** The section a heading opens, null for another one; undefined where the line is no heading. */
function headingOf(line: string): Section | undefined {
  const lead = LEAD.exec(line);
  const title = lead?.[2] ?? line;
  const isCapital = title.length <= SHORT && title === title.toUpperCase() && /\p{Lu}{3}/u.test(title);
  if (!isCapital && (lead === null || title.length > SHORT || /[.;]$/.test(title))) return undefined;
  const words = labelKey(title);
  if (/to chuc thuc hien|phan cong|trach nhiem/.test(words)) return 'organisation';
  return /nhiem vu|giai phap/.test(words) && !/muc tieu|muc dich/.test(words) ? 'tasks' : null;
}

/** 'Trong đó, tập trung các giải pháp sau:' announces what follows. */
function isLeadIn(line: string, next: string | undefined): boolean {
  return line.endsWith(':') && next !== undefined;
}

/** A numbered line that is a body's name, or begins with one; a bullet only as 'Hội Nông dân: …'. */
function bodyIn(line: string, isNumbered: boolean): { body: string; task: string } | null {
  if (!BODY.test(fold(line))) return null;
  const colon = line.indexOf(':');
  const before = colon < 0 ? line : line.slice(0, colon);
  if (before.length <= SHORT && (colon >= 0 || (isNumbered && !/[.;]$/.test(line)))) {
    return { body: nameOf(before), task: colon < 0 ? '' : line.slice(colon + 1).trim() };
  }
  const [, name, task] = (isNumbered && VERB.exec(line)) || [];
  return name === undefined || task === undefined ? null : { body: nameOf(name), task: capital(task) };
}

function nameOf(text: string): string {
  return text
    .replace(/^(?:Đề nghị|Giao(?: cho)?)\s+/u, '')
    .replace(/[.,;:\s]+$/, '')
    .trim();
}
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 'TP. Quảng Ngãi' is one sentence: a short word before the dot is an abbreviation. */
function sentencesOf(text: string): string[] {
  const parts = text.split(/(?<=[\p{L}\d)”"]{2}[.])\s+(?=[\p{Lu}])/u);
  const sentences: string[] = [];
  for (const part of parts) {
    const last = sentences[sentences.length - 1];
    if (last !== undefined && /(?:^|\s)\p{Lu}{1,4}\.$/u.test(last))
      sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences
    .map((each) =>
      each
        .replace(BULLET, '')
        .replace(/\s*\.?\/?\.?$/, '')
        .trim(),
    )
    .filter((each) => each.length > 8);
}

/** Lines without blank ones; one that the paste broke is put together again. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = normaliseText(raw);
    if (line === '') continue;
    const last = lines[lines.length - 1];
    if (last !== undefined && goesOn(last, line)) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function goesOn(last: string, line: string): boolean {
  if (/[.;:]$/.test(last) || ITEM.test(line) || BULLET.test(line) || headingOf(line) !== undefined)
    return false;
  return /^\p{Ll}/u.test(line) || (last.length >= BROKEN && !ITEM.test(last));
}
