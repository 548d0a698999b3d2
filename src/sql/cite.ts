/** Where the numbers of a query come from, for its comments. */
import type { PovertyStandard, Sourced } from '../core/standards/standard';

/** '1500000: khoản 1 Điều 3 NĐ 07/2021/NĐ-CP' */
export function cited({ value, source }: Sourced<number>): string {
  return `${value}: ${source.article}, ${source.decree}`;
}

/** The first lines of a query: what it gives, under which standard, from which code. */
export function heading(
  vi: string,
  en: string,
  standard: Pick<PovertyStandard, 'id' | 'title' | 'decree'> | null,
  source: string,
): string[] {
  return [
    vi,
    en,
    ...(standard === null ? [] : [`${standard.title.vi} (${standard.id}, ${standard.decree}).`]),
    `Sinh từ / generated from: ${source}. npm run sql`,
    'NULL: chưa rõ / không tính được, không bao giờ là 0 hay "không" / not known or not computable, never 0 or "no".',
  ];
}
