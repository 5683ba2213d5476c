import type { FormEvent } from 'react';
import type { TurnDate } from '../../assessment/turn/turn-dates';
import { SelectField } from '../../components/SelectField';
import { formatShortDate } from '../../domain/iso-date';

interface TurnDateFormProps {
  readonly dates: readonly TurnDate[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** Which of the action's dates parts before from after. */
export function TurnDateForm({ dates, chosen, onChoose }: TurnDateFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onChoose(String(new FormData(event.currentTarget).get('date') ?? ''));
  };
  return (
    <form className="toolbar" aria-label="Before and after which date" onSubmit={submit}>
      <SelectField name="date" label="Before and after" chosen={chosen}>
        {chosen === '' ? <option value="">Choose a date</option> : null}
        {dates.map(({ name, label, day }) => (
          <option key={name} value={name}>
            {formatShortDate(day.date)}, {label}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}
