import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, isModelled, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import { cannotJudge, type Reasoned } from './reason';

/** Why figures, all with a value, cannot be held against a target whatever they say; null: they can. */
export function whyNotHeld(observations: readonly Observation[], { measure }: Indicator): Reasoned | null {
  if (measure === 'estimate' || observations.some(isModelled)) {
    return cannotJudge(
      'modelled',
      'the figures are modelled estimates: they move with the model, not only with what it describes',
    );
  }
  const invented = observations.filter(isIllustrative).length;
  if (invented === 0 || invented === observations.length) return null;
  return cannotJudge('illustrative', 'illustrative figures are not mixed with real ones');
}

export const isSuppressed = ({ value }: Observation): boolean =>
  isAbsent(value) && value.absent === 'suppressed';

/** `no figure for 2016/17 Q2: suppressed to protect confidentiality` */
export const sayWithheld = ({ period, value }: Observation): string =>
  `no figure for ${period.label}${isAbsent(value) ? `: ${value.why}` : ''}`;

/** Why there is no figure by a day: the newest row is suppressed, or there is none. `rows` are those of the target's time. */
export function whyNoFigure(rows: readonly Observation[], asAt: IsoDate): Reasoned {
  const withheld = rows.filter((row) => row.period.end <= asAt && isSuppressed(row)).at(-1);
  return withheld
    ? cannotJudge('suppressed', sayWithheld(withheld))
    : cannotJudge('no-figure', `no figure up to ${formatDate(asAt)}`);
}
