import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, noRow, type Observation } from '../../domain/figures/observation';
import type { IndicatorId, LocalityCode } from '../../domain/ids';
import { englandCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { comparingWith } from '../place/comparison';
import { derive } from '../place/derive';
import { compareByFifths } from './fifths';
import type { Matrix, MatrixCell, MatrixRow } from './group-types';
import { sayMatrix } from './matrix-finding';

export interface MatrixParts {
  /** In the order of the rows. */
  readonly indicators: readonly Indicator[];
  readonly groupName: string;
  /** The members of the group, in the order of the columns. */
  readonly names: ReadonlyMap<LocalityCode, string>;
  readonly chosen: readonly LocalityCode[];
  /** One period for each indicator; of the members and of England. */
  readonly observations: readonly Observation[];
}

/** Indicators by localities: each figure against England's. Indicators without a figure in the group are left out. */
export function matrixOf(parts: MatrixParts): Matrix {
  const { indicators, names, chosen, groupName } = parts;
  const byIndicator = observationsByIndicator(parts.observations);
  const rows = indicators.flatMap((indicator) => {
    const row = rowOf(indicator, byIndicator.get(indicator.id) ?? [], parts);
    return row ? [row] : [];
  });
  const localities = [...names].map(([code, name]) => ({ code, name, isChosen: chosen.includes(code) }));
  const isAny = rows.some(({ cells }) => cells.some(({ observation }) => isIllustrative(observation)));
  const matrix = { groupName, localities, rows, isIllustrative: isAny };
  return { ...matrix, ...sayMatrix(matrix) };
}

function observationsByIndicator(
  observations: readonly Observation[],
): ReadonlyMap<IndicatorId, readonly Observation[]> {
  const found = new Map<IndicatorId, Observation[]>();
  for (const observation of observations) {
    const same = found.get(observation.indicator);
    if (same) same.push(observation);
    else found.set(observation.indicator, [observation]);
  }
  return found;
}

function rowOf(
  indicator: Indicator,
  observations: readonly Observation[],
  { names, groupName }: MatrixParts,
): MatrixRow | null {
  const [first] = observations;
  if (!first) return null;
  const byCode = new Map(observations.map((one) => [one.locality, one]));
  const national = byCode.get(englandCode);
  const england = national ? derive(national, indicator) : null;
  const members = [...names.keys()].map((code) => {
    const found = byCode.get(code);
    return found ? derive(found, indicator) : noRow(indicator, code, first.period);
  });
  if (members.every(({ value }) => isAbsent(value))) return null;
  const comparisons =
    indicator.comparison === 'quintiles'
      ? compareByFifths(members, groupName, indicator)
      : members.map(comparingWith('England', england ? [england] : [], indicator));
  const cells = members.map(
    (observation, index): MatrixCell => ({
      observation,
      comparison: comparisons[index] as MatrixCell['comparison'],
    }),
  );
  return { indicator, period: first.period, england, cells };
}
