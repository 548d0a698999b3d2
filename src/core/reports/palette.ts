/**
 * Colours of the report sheets. Contrast, colour blindness and grey printing were computed for the
 * status fills (WCAG at least 6,6:1; smallest difference under deuteranopia 23 CIE76).
 */
import type { Sureness } from '../messages/setup';
import type { ProgressStatus, Severity } from '../model';

export interface Tint {
  readonly fill: string;
  readonly color: string;
}
const GOOD: Tint = { fill: '#C6DBEF', color: '#08306B' };
const ATTENTION: Tint = { fill: '#FFF2CC', color: '#614A00' };
const BAD: Tint = { fill: '#F4A582', color: '#67001F' };
const UNKNOWN: Tint = { fill: '#EFEFEF', color: '#434343' };

export const STATUS_TINTS: Readonly<Record<ProgressStatus | 'no-plan', Tint>> = {
  exceeded: GOOD,
  met: GOOD,
  'in-progress': ATTENTION,
  'not-met': BAD,
  'no-data': UNKNOWN,
  'no-plan': UNKNOWN,
};
export const SEVERITY_TINTS: Readonly<Record<Severity | 'notAssessable', Tint>> = {
  error: BAD,
  warning: ATTENTION,
  info: GOOD,
  notAssessable: UNKNOWN,
};
/** A column nobody has to look at has no colour. */
export const SURENESS_TINTS: Readonly<Record<Sureness, Partial<Tint>>> = {
  sure: {},
  'fairly-sure': GOOD,
  'look-again': ATTENTION,
};
export const QUESTION_TINT = ATTENTION;
export const AGREEMENT_TINTS = {
  agrees: GOOD,
  differs: BAD,
  disputed: ATTENTION,
  unrecorded: UNKNOWN,
  noData: UNKNOWN,
} as const;

export const COLORS = {
  chart: '#2171B5',
  chartLight: '#9ECAE1',
  /** Apart from `figure` for the colour-blind, and in grey. */
  chartNear: '#B35806',
  chartUnmet: '#F4A582',
  chartMissing: '#D9D9D9',
  unmetLabel: '#67001F',
  onDark: '#FFFFFF',
  figure: '#08306B',
  repeated: '#666666',
  link: '#0B57A4',
  header: '#F3F3F3',
  input: '#FFF9E5',
} as const;
