import { type FormEvent, useId } from 'react';
import { usePointed } from '../figure/use-pointed';
import { type OptionGroup, Options } from './SelectField';

interface PlaceChooserProps {
  readonly groups: readonly OptionGroup[];
  readonly chosen: string;
  /** The reader points at a place and may choose it next: its figures can be got ready. */
  readonly onPoint: (value: string) => void;
  readonly onChoose: (value: string) => void;
}

/** A plain list and a button: a list that acts by itself would move on at every press of an arrow key. */
export function PlaceChooser({ groups, chosen, onPoint, onChoose }: PlaceChooserProps) {
  const id = useId();
  const [pointed, point] = usePointed(chosen);

  const pointAt = (value: string) => {
    point(value);
    onPoint(value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(pointed);
  };

  return (
    <form className="place-chooser" onSubmit={submit}>
      <label htmlFor={id}>Place</label>
      <select id={id} value={pointed} onChange={(event) => pointAt(event.target.value)}>
        <Options options={groups} chosen={pointed} />
      </select>
      <button type="submit" className="button">
        Show<span className="unseen"> this place</span>
      </button>
    </form>
  );
}
