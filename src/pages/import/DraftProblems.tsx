import { useState } from 'react';
import type { Problem } from '../../domain/problem';
import { ShowMore } from './ShowMore';

interface DraftProblemsProps {
  readonly problems: readonly Problem[];
}

const pageSize = 12;
const order = ['error', 'warning', 'note'] as const;

/** What had to be said about the file, the most serious first. */
export function DraftProblems({ problems }: DraftProblemsProps) {
  const [shown, setShown] = useState(pageSize);
  if (problems.length === 0) return null;
  const sorted = problems.toSorted(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
  return (
    <>
      <h3>Problems</h3>
      <ul className="small">
        {sorted.slice(0, shown).map(({ severity, line, column, found, done, advice }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike to the letter
          <li key={index}>
            <strong>{severity}</strong>
            {line === null ? '' : `, row ${line}`}
            {column === '' ? '' : `, ${column}`}: {found}
            {/[.!?]$/.test(found) || found === '' ? '' : '.'} {done} {advice}
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={problems.length} step={pageSize} what="problems" onShow={setShown} />
    </>
  );
}
