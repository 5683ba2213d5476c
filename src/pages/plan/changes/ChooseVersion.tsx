import type { FormEvent } from 'react';
import { SelectField } from '../../../components/frame/SelectField';
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
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onChoose(String(new FormData(event.currentTarget).get('date') ?? ''));
  };
  return (
    <form className="toolbar" aria-label="Which earlier version" onSubmit={submit}>
      <SelectField
        name="date"
        label="Compare with"
        chosen={chosen}
        options={versions.map(({ name, label }) => ({ value: name, label: startWithCapital(label) }))}
      />
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}
