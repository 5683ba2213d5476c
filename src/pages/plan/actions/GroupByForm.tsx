import type { FormEvent } from 'react';
import { SelectField } from '../../../components/frame/SelectField';
import { type Grouping, groupings } from '../../../reviews/plan/grouping';

interface GroupByFormProps {
  readonly chosen: Grouping;
  readonly onChoose: (grouping: string) => void;
}

/** What the rows of the timeline stand under. */
export function GroupByForm({ chosen, onChoose }: GroupByFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onChoose(String(new FormData(event.currentTarget).get('by') ?? ''));
  };
  return (
    <form className="toolbar toolbar--small" aria-label="Headings of the timeline" onSubmit={submit}>
      <SelectField
        name="by"
        label="Under headings by"
        chosen={chosen}
        options={groupings.map((grouping) => ({ value: grouping, label: grouping }))}
      />
      <button type="submit" className="button">
        Arrange
      </button>
    </form>
  );
}
