import type { FormEvent } from 'react';
import { progressMark } from '../../charts/standing-mark';
import { SelectField } from '../../components/SelectField';
import { progressWords } from '../../domain/judgement';
import type { Outcome } from '../../domain/outcome';
import type { Selection } from '../../selection/selection';

interface PlanToolbarProps {
  readonly outcomes: readonly Outcome[];
  readonly owners: readonly string[];
  readonly choices: Selection['choices'];
  readonly onChoose: (choices: Selection['choices']) => void;
}

export function PlanToolbar({ outcomes, owners, choices, onChoose }: PlanToolbarProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const word = (name: string) => String(form.get(name) ?? '');
    onChoose({ outcome: word('outcome'), owner: word('owner'), status: word('status'), action: '' });
  };
  return (
    <form
      className="toolbar"
      aria-label="Which actions"
      onSubmit={submit}
      key={`${choices.outcome}|${choices.owner}|${choices.status}`}
    >
      <SelectField name="outcome" label="Outcome" chosen={choices.outcome ?? ''}>
        <option value="">Every outcome</option>
        {outcomes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="owner" label="Owner" chosen={choices.owner ?? ''}>
        <option value="">Every owner</option>
        {owners.map((owner) => (
          <option key={owner}>{owner}</option>
        ))}
      </SelectField>
      <SelectField name="status" label="Status" chosen={choices.status ?? ''}>
        <option value="">Every status</option>
        {progressWords.map((word) => (
          <option key={word} value={word}>
            {progressMark(word).word}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="button">
        Filter
      </button>
    </form>
  );
}
