import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, noRow, type Observation } from '../../domain/figures/observation';
import type { IndicatorId, LocalityCode } from '../../domain/ids';
import { englandCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import type { CannotSay } from '../../domain/judgement';
import type { Period } from '../../domain/time/period';
import { countOf } from '../../domain/words/number-words';
import { type Comparison, comparingWith } from '../place/comparison';
import { derive } from '../place/derive';
import { briefly, type Finding, firstThatFits, sentences } from '../words/heading';
import { compareByFifths } from './fifths';

export interface MatrixCell {
  readonly observation: Observation;
  readonly comparison: Comparison | CannotSay;
}

export interface MatrixRow {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly england: Observation | null;
  /** In the order of the matrix's localities. */
  readonly cells: readonly MatrixCell[];
}

/** Indicators by localities: the heat map. */
export interface Matrix extends Finding {
  readonly groupName: string;
  readonly localities: readonly {
    readonly code: string;
    readonly name: string;
    readonly isChosen: boolean;
  }[];
  /** One row for each indicator with a figure in the group, in the framework's order. */
  readonly rows: readonly MatrixRow[];
  readonly isIllustrative: boolean;
}

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

/** How the first chosen place stands against its benchmarks; below it how much is shown, and what is not judged. */
export function sayMatrix({ groupName, localities, rows }: Omit<Matrix, keyof Finding>): Finding {
  if (rows.length === 0) return { finding: `${briefly(groupName)}: no indicator has a figure.`, detail: '' };
  const size = `${countOf(rows.length, 'indicator')} in ${countOf(localities.length, 'place')}`;
  const chosen = localities.flatMap(({ name, isChosen }, index) =>
    isChosen ? [countsOf(name, index, rows)] : [],
  );
  const [first] = chosen;
  const finding = firstThatFits(
    ...(first ? [`${briefly(groupName)}: ${sayJudged(first)}.`, `${sayJudged(first)}.`] : []),
    `${briefly(groupName)}: ${size}.`,
  );
  return {
    finding,
    detail: sentences(
      finding.includes(size) ? '' : `${groupName}: ${size}`,
      ...chosen.flatMap((one) => [one === first ? '' : sayJudged(one), sayRest(one, rows.length)]),
    ),
  };
}

interface Counts {
  readonly name: string;
  readonly better: number;
  readonly similar: number;
  readonly worse: number;
  readonly absent: number;
  /** Invented figures: they count in no judgement. */
  readonly invented: number;
}

function countsOf(name: string, index: number, rows: Matrix['rows']): Counts {
  const cells = rows.flatMap(({ cells: all }) => all[index] ?? []);
  const valued = cells.filter(({ observation }) => !isAbsent(observation.value));
  const real = valued.filter(({ observation }) => !isIllustrative(observation));
  const judged = (...words: readonly string[]) =>
    real.filter(({ comparison }) => comparison.kind === 'comparison' && words.includes(comparison.judgement))
      .length;
  return {
    name,
    better: judged('best', 'better'),
    similar: judged('similar'),
    worse: judged('worse', 'worst'),
    absent: cells.length - valued.length,
    invented: valued.length - real.length,
  };
}

const judgedOf = ({ better, similar, worse }: Counts): number => better + similar + worse;

function sayJudged(counts: Counts): string {
  const { name, better, similar, worse } = counts;
  if (judgedOf(counts) === 0) return `no figure of ${name} can be judged against a benchmark`;
  return `${name} is better on ${better}, similar on ${similar} and worse on ${worse} of ${countOf(judgedOf(counts), 'indicator')}`;
}

/** What the counts leave out, so that they add up to the rows. */
function sayRest(counts: Counts, rows: number): string {
  const rest = rows - judgedOf(counts) - counts.absent - counts.invented;
  const parts = [
    ...(rest > 0 ? [`${rest} cannot be judged against a benchmark`] : []),
    ...(counts.invented > 0 ? [`${counts.invented} illustrative`] : []),
    ...(counts.absent > 0 ? [`${counts.absent} without a figure`] : []),
  ];
  return parts.length === 0 ? '' : `${counts.name}, the other indicators: ${parts.join(', ')}`;
}
