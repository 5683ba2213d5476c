import { ChoiceForm } from '../../../components/frame/ChoiceForm';
import { type Grouping, groupings } from '../../../reviews/plan/grouping';

interface GroupByFormProps {
  readonly chosen: Grouping;
  readonly onChoose: (grouping: string) => void;
}

/** What the rows of the timeline stand under. */
export function GroupByForm({ chosen, onChoose }: GroupByFormProps) {
  return (
    <ChoiceForm
      label="Headings of the timeline"
      field="Under headings by"
      chosen={chosen}
      options={groupings.map((grouping) => ({ value: grouping, label: grouping }))}
      button="Arrange"
      isSmall
      onChoose={onChoose}
    />
  );
}
