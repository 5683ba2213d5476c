import { useState } from 'react';
import type { Draft, DraftChoices } from '../../plan-reading/draft';
import { ShowMore } from './ShowMore';

interface DraftQuestionsProps {
  readonly draft: Draft;
  readonly choices: DraftChoices;
  readonly onChoose: (choices: DraftChoices) => void;
}

const pageSize = 10;

/** What could be read in several ways: asked, and left out until it is answered. */
export function DraftQuestions({ draft, choices, onChoose }: DraftQuestionsProps) {
  const [shown, setShown] = useState(pageSize);
  if (draft.questions.length === 0) return <p>Nothing in the file is doubtful.</p>;
  return (
    <>
      <ul className="questions">
        {draft.questions.slice(0, shown).map(({ id, row, column, found, ask, options, answer }) => (
          <li key={id}>
            <label htmlFor={`question-${id}`}>
              Row {row}
              {column === '' ? '' : `, ${column}`}: {ask}
            </label>
            {found === '' ? null : <p className="small quiet">Written: “{found}”</p>}
            <select
              id={`question-${id}`}
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
        total={draft.questions.length}
        step={pageSize}
        what="questions"
        onShow={setShown}
      />
    </>
  );
}
