/** The kinds of target. A new kind is a file of this folder and a line here. */
import type { TargetKind } from '../../model';
import { atMostCount } from './at-most-count';
import { atMostShare } from './at-most-share';
import type { TargetKindModule } from './kind';
import { onePerHousehold } from './one-per-household';
import { qualitative } from './qualitative';
import { reachCount } from './reach-count';
import { reachShare } from './reach-share';
import { reduceCount } from './reduce-count';
import { reduceRate } from './reduce-rate';
import { reduceRelative } from './reduce-relative';

export const TARGET_KINDS: Readonly<Record<TargetKind, TargetKindModule>> = {
  'reduce-rate': reduceRate,
  'reduce-count': reduceCount,
  'reduce-relative': reduceRelative,
  'reach-count': reachCount,
  'at-most-count': atMostCount,
  'reach-share': reachShare,
  'at-most-share': atMostShare,
  'one-per-household': onePerHousehold,
  qualitative,
};
