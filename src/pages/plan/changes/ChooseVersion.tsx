import { ChoiceForm } from '../../../components/frame/ChoiceForm';
import { startWithCapital } from '../../../domain/words/number-words';
import type { EarlierPlan } from './use-earlier-plans';

interface ChooseVersionProps {
  readonly versions: readonly EarlierPlan[];
  /** As in the address, which may name one that is not there. */
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** Which earlier version. Where there is one only, and it is shown, there is nothing to choose. */
export function ChooseVersion({ versions, chosen, onChoose }: ChooseVersionProps) {
  if (versions.length < 2 && versions[0]?.name === chosen) return null;
  return (
    <ChoiceForm
      label="Which earlier version"
      field="Compare with"
      chosen={chosen}
      options={versions.map(({ name, label }) => ({ value: name, label: startWithCapital(label) }))}
      button="Compare"
      onChoose={onChoose}
    />
  );
}
