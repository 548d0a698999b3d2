/** A progress bar on a terminal; nothing elsewhere, so that logs and pipes stay clean. */
import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  update(stage: string, done: number): void;
  stop(): void;
}

/** @param quiet no bar at all */
export function progressBar(quiet: boolean): ProgressBar {
  if (quiet || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% {stage}',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  bar.start(100, 0, { stage: '' });
  return {
    update: (stage, done) => bar.update(Math.round(done * 100), { stage }),
    stop: () => bar.stop(),
  };
}
