import type { Severity } from '../../domain/problem';
import { inFigures } from '../../domain/words/number-words';
import type { ProblemGroup } from '../../queries/files/problem-groups';

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

function placeOf({ file, firstLine, lastLine, column }: ProblemGroup): string {
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
  const parts = [file, firstLine === null ? '' : lines, column === '' ? '' : `column “${column}”`];
  return parts.filter((part) => part !== '').join(', ');
}

/** Problems of one kind in one file, told once: where, what was found, what was done, what to do. */
export function ProblemList({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  return (
    <ul className="concerns">
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike in all that is shown
        <li key={index}>
          <p>
            <strong>{words[group.severity]}</strong>
            {group.problems > 1 ? `, ${inFigures(group.problems)} times` : ''}
          </p>
          <div>
            <p>{placeOf(group)}</p>
            <p className="small">
              Found{group.problems > 1 ? ', for example' : ''}:{' '}
              {group.example === '' ? 'an empty cell' : <code className="found">{group.example}</code>}
            </p>
            <p className="small">
              {group.done} {group.advice}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
