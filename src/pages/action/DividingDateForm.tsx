import type { FormEvent } from 'react';
import type { DividingDate } from '../../assessment/before-after/dividing-dates';
import { SelectField } from '../../components/frame/SelectField';
import { formatShortDate } from '../../domain/time/iso-date';

interface TurnDateFormProps {
  readonly dates: readonly DividingDate[];
  /** As in the address, which may name a date that the action does not have. */
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** Which of the action's dates parts before from after. */
export function DividingDateForm({ dates, chosen, onChoose }: TurnDateFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onChoose(String(new FormData(event.currentTarget).get('date') ?? ''));
  };
  return (
    <form className="toolbar" aria-label="Before and after which date" onSubmit={submit}>
      <SelectField
        name="date"
        label="Before and after"
        chosen={chosen}
        options={dates.map(({ name, label, day }) => ({
          value: name,
          label: `${formatShortDate(day.date)}, ${label}`,
        }))}
      />
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}
