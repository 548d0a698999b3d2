/** The rates of last period's register, with the households behind them: the start of the changes on GN Diễn biến. */
import { DomainError } from '../errors';
import type { Register } from '../model';
import type { PovertyStandard } from '../standards/standard';
import type { TracedFigure } from './indicator';
import { povertyRates } from './poverty-rates';
import type { RateChangeLine } from './rate-changes';
import { tallyRegister } from './tally';

const PREFIX = 'previous-';

/** 'previous-poor-rate': the same figure of last period's register. */
export function previousId(id: string): string {
  return `${PREFIX}${id}`;
}
/** The figure a line of changes is of. */
export function rateId(of: RateChangeLine['of'], unit: RateChangeLine['unit']): string {
  const names = { poor: 'poor-rate', nearPoor: 'near-poor-rate', both: 'multidimensional-rate' } as const;
  return `${unit === 'persons' ? 'persons-' : ''}${names[of]}`;
}

/** @param asOf review date, 'YYYY-MM-DD', as the changes are counted */
export function previousFigures(previous: Register, standard: PovertyStandard, asOf: string): TracedFigure[] {
  const input = { register: previous, standard, tallies: tallyRegister(previous, asOf) };
  return povertyRates.figures(input).map((figure): TracedFigure => {
    const name = { id: previousId(figure.id), group: figure.group };
    return {
      ...name,
      trace: () => {
        const households = povertyRates.households(input, figure);
        if (households === null)
          throw new DomainError('figure.unknown', { value: name.id, choices: figure.id });
        return { figure: { ...figure, ...name }, households };
      },
    };
  });
}

/** A figure of GN Đa chiều by last period's register: the H of the start. */
export function asPrevious({ id, group, trace }: TracedFigure): TracedFigure {
  const name = { id: previousId(id), group };
  return {
    ...name,
    trace: () => {
      const { figure, households } = trace();
      return { figure: { ...figure, ...name }, households };
    },
  };
}
