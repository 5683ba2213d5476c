import type { DividingDate } from '../../assessment/before-after/dividing-dates';
import { ChoiceForm } from '../../components/frame/ChoiceForm';
import { formatShortDate } from '../../domain/time/iso-date';

interface DividingDateFormProps {
  readonly dates: readonly DividingDate[];
  /** As in the address, which may name a date that the action does not have. */
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** Which of the action's dates parts before from after. */
export function DividingDateForm({ dates, chosen, onChoose }: DividingDateFormProps) {
  return (
    <ChoiceForm
      label="Before and after which date"
      field="Before and after"
      chosen={chosen}
      options={dates.map(({ name, label, day }) => ({
        value: name,
        label: `${formatShortDate(day.date)}, ${label}`,
      }))}
      button="Compare"
      onChoose={onChoose}
    />
  );
}
