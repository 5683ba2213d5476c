import type { Matrix } from './group-types';
import { countOf } from './number-words';

/** How much is shown, and how the chosen places stand against England in it. */
export function sayMatrix({ groupName, localities, rows }: Omit<Matrix, 'finding'>): string {
  if (rows.length === 0) return `${groupName}: no indicator has a figure.`;
  const size = `${countOf(rows.length, 'indicator')} in ${countOf(localities.length, 'place')}`;
  const chosen = localities.flatMap(({ name, isChosen }, index) =>
    isChosen ? [sayOne(name, index, rows)] : [],
  );
  return `${groupName}, ${size}${chosen.length > 0 ? `: ${chosen.join('; ')}` : ''}.`;
}

function sayOne(name: string, index: number, rows: Matrix['rows']): string {
  const judged = rows.flatMap(({ cells }) => {
    const comparison = cells[index]?.comparison;
    return comparison?.kind === 'comparison' && comparison.judgement !== 'not-judged'
      ? [comparison.judgement]
      : [];
  });
  if (judged.length === 0) return `no figure of ${name} can be judged against a benchmark`;
  const count = (...words: readonly string[]) => judged.filter((word) => words.includes(word)).length;
  const parts = [
    `better on ${count('best', 'better')}`,
    `similar on ${count('similar')}`,
    `worse on ${count('worse', 'worst')}`,
  ];
  return `${name} is ${parts.join(', ')} of the ${judged.length} that can be judged`;
}
