import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative } from '../../domain/figures/observation';
import { countOf } from '../../domain/words/number-words';
import { briefly, type Finding, firstThatFits, sentences } from '../words/heading';
import type { Matrix } from './group-types';

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
