import { useState } from 'react';
import type { Draft, DraftChoices } from '../../domain/draft';
import { ShowMore } from './ShowMore';

interface DraftDoubtsProps {
  readonly draft: Draft;
  readonly choices: DraftChoices;
  readonly onChoose: (choices: DraftChoices) => void;
}

const pageSize = 10;

/** What could be read in several ways: asked, and left out until it is answered. */
export function DraftDoubts({ draft, choices, onChoose }: DraftDoubtsProps) {
  const [shown, setShown] = useState(pageSize);
  if (draft.doubts.length === 0) return <p>Nothing in the file is doubtful.</p>;
  return (
    <>
      <ul className="doubts">
        {draft.doubts.slice(0, shown).map(({ id, row, column, found, ask, options, answer }) => (
          <li key={id}>
            <label htmlFor={`doubt-${id}`}>
              Row {row}
              {column === '' ? '' : `, ${column}`}: {ask}
            </label>
            {found === '' ? null : <p className="small quiet">Written: “{found}”</p>}
            <select
              id={`doubt-${id}`}
              value={choices.answers[id] ?? answer}
              onChange={(event) =>
                onChoose({ ...choices, answers: { ...choices.answers, [id]: event.currentTarget.value } })
              }
            >
              <option value="">Not answered</option>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <ShowMore
        shown={shown}
        total={draft.doubts.length}
        step={pageSize}
        what="questions"
        onShow={setShown}
      />
    </>
  );
}
