import { type Draft, type DraftChoices, draftFields } from '../../plan-reading/draft';
import { fieldLabels } from './draft-words';

interface DraftColumnsProps {
  readonly draft: Draft;
  readonly choices: DraftChoices;
  readonly onChoose: (choices: DraftChoices) => void;
}

/** What each column of each table was taken for. */
export function DraftColumns({ draft, choices, onChoose }: DraftColumnsProps) {
  if (draft.tables.length === 0) return <p>No table was found in the file.</p>;
  return (
    <>
      {draft.tables.map((table) => (
        <fieldset key={table.id} className="draft-columns">
          <legend>
            {table.sheet === '' ? '' : `${table.sheet}, `}rows {table.firstRow} to {table.lastRow}
            {table.headerRow === null ? ', without column headings' : ''}
          </legend>
          {table.columns.map(({ index, heading, field }) => {
            const key = `${table.id}:${index}`;
            return (
              <div key={key} className="toolbar__field">
                <label htmlFor={`column-${key}`}>{heading === '' ? `Column ${index + 1}` : heading}</label>
                <select
                  id={`column-${key}`}
                  value={choices.columns[key] ?? field}
                  onChange={(event) => {
                    const chosen = draftFields.find((one) => one === event.currentTarget.value);
                    if (chosen) onChoose({ ...choices, columns: { ...choices.columns, [key]: chosen } });
                  }}
                >
                  {draftFields.map((one) => (
                    <option key={one} value={one}>
                      {fieldLabels[one]}
                    </option>
                  ))}
                </select>
              </div>
            );
          })}
        </fieldset>
      ))}
    </>
  );
}
