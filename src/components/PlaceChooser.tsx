import { type FormEvent, useEffect, useId, useState } from 'react';

export interface PlaceOption {
  readonly value: string;
  readonly label: string;
}

export interface PlaceGroup {
  readonly label: string;
  readonly options: readonly PlaceOption[];
}

interface PlaceChooserProps {
  readonly groups: readonly PlaceGroup[];
  readonly chosen: string;
  /** The reader points at a place and may choose it next: its figures can be got ready. */
  readonly onPoint: (value: string) => void;
  readonly onChoose: (value: string) => void;
}

/** A plain list and a button: a list that acts by itself would move on at every press of an arrow key. */
export function PlaceChooser({ groups, chosen, onPoint, onChoose }: PlaceChooserProps) {
  const id = useId();
  const [pointed, point] = useState(chosen);
  useEffect(() => point(chosen), [chosen]);

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
        {pointed === '' ? <option value="">Choose a place</option> : null}
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="button">
        Show<span className="unseen"> this place</span>
      </button>
    </form>
  );
}
