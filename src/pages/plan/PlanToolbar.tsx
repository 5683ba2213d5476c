import { type FormEvent, useId } from 'react';
import { progressMark } from '../../charts/standing-mark';
import { SelectField } from '../../components/SelectField';
import type { IsoDate } from '../../domain/iso-date';
import { progressWords } from '../../domain/judgement';
import type { Outcome } from '../../domain/outcome';
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
      outcome: word('outcome'),
      priority: word('priority'),
      owner: word('owner'),
      status: word('status'),
      ...(since === null ? {} : { since: day === since && choices.since === undefined ? '' : day }),
      action: '',
    });
  };
  return (
    <form
      className="toolbar toolbar--line"
      aria-label="Which actions"
      onSubmit={submit}
      key={[choices.outcome, choices.priority, choices.owner, choices.status, since].join('|')}
    >
      <SelectField name="outcome" label="Outcome" chosen={choices.outcome ?? ''}>
        <option value="">Every outcome</option>
        {outcomes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="priority" label="Priority" chosen={choices.priority ?? ''}>
        <option value="">Every priority</option>
        <Options words={priorities} />
      </SelectField>
      <SelectField name="owner" label="Owner" chosen={choices.owner ?? ''}>
        <option value="">Every owner</option>
        <Options words={owners} />
      </SelectField>
      <SelectField name="status" label="Status" chosen={choices.status ?? ''}>
        <option value="">Every status</option>
        {progressWords.map((word) => (
          <option key={word} value={word}>
            {progressMark(word).word}
          </option>
        ))}
      </SelectField>
      {since === null ? null : <SinceField since={since} />}
      <button type="submit" className="button">
        Filter
      </button>
    </form>
  );
}

const Options = ({ words }: { readonly words: readonly string[] }) =>
  words.map((word) => <option key={word}>{word}</option>);

function SinceField({ since }: { readonly since: IsoDate }) {
  const id = useId();
  return (
    <div className="toolbar__field">
      <label htmlFor={id}>No update since</label>
      <input key={since} id={id} type="date" name="since" defaultValue={since} />
    </div>
  );
}
