import { type FormEvent, useId } from 'react';
import { progressMark } from '../../charts/marks/standing-mark';
import { usePointed } from '../../components/figure/use-pointed';
import { type Option, SelectField } from '../../components/frame/SelectField';
import { progressWords } from '../../domain/judgement';
import type { Outcome } from '../../domain/outcome';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Selection } from '../../selection/selection';

interface PlanToolbarProps {
  readonly outcomes: readonly Outcome[];
  readonly priorities: readonly string[];
  readonly owners: readonly string[];
  readonly choices: Selection['choices'];
  /** null: the view lists nothing that depends on it. */
  readonly since: IsoDate | null;
  readonly onChoose: (choices: Selection['choices']) => void;
}

/** Which actions, in one line. Nothing moves until "Filter" is pressed. */
export function PlanToolbar({ outcomes, priorities, owners, choices, since, onChoose }: PlanToolbarProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const word = (name: string) => String(form.get(name) ?? '');
    const day = word('since');
    onChoose({
      find: word('find').trim(),
      outcome: word('outcome'),
      priority: word('priority'),
      owner: word('owner'),
      status: word('status'),
      ...(since === null ? {} : { since: day === since && choices.since === undefined ? '' : day }),
      action: '',
    });
  };
  return (
    <form className="toolbar toolbar--line" aria-label="Which actions" onSubmit={submit}>
      <InputField name="find" label="Find words" type="search" chosen={choices.find ?? ''} />
      <SelectField
        name="outcome"
        label="Outcome"
        chosen={choices.outcome ?? ''}
        options={[every('outcome'), ...outcomes.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        name="priority"
        label="Priority"
        chosen={choices.priority ?? ''}
        options={[every('priority'), ...priorities.map(asOption)]}
      />
      <SelectField
        name="owner"
        label="Owner"
        chosen={choices.owner ?? ''}
        options={[every('owner'), ...owners.map(asOption)]}
      />
      <SelectField
        name="status"
        label="Status"
        chosen={choices.status ?? ''}
        options={[
          every('status'),
          ...progressWords.map((word) => ({ value: word, label: progressMark(word).word })),
        ]}
      />
      {since === null ? null : <InputField name="since" label="No update since" type="date" chosen={since} />}
      <button type="submit" className="button">
        Filter
      </button>
    </form>
  );
}

const every = (what: string): Option => ({ value: '', label: `Every ${what}` });
const asOption = (word: string): Option => ({ value: word, label: word });

interface InputFieldProps {
  readonly name: string;
  readonly label: string;
  readonly type: 'search' | 'date';
  readonly chosen: string;
}

function InputField({ name, label, type, chosen }: InputFieldProps) {
  const id = useId();
  const [pointed, point] = usePointed(chosen);
  return (
    <div className="toolbar__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        name={name}
        value={pointed}
        onChange={(event) => point(event.currentTarget.value)}
      />
    </div>
  );
}
