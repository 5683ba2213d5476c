import type { FormEvent } from 'react';
import { type Option, SelectField } from './SelectField';

interface ChoiceFormProps {
  /** What the form is for, read aloud. */
  readonly label: string;
  readonly field: string;
  readonly chosen: string;
  readonly options: readonly Option[];
  readonly button: string;
  readonly isSmall?: boolean;
  readonly onChoose: (value: string) => void;
}

/** One choice and its button: nothing moves until it is pressed. */
export function ChoiceForm(props: ChoiceFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    props.onChoose(String(new FormData(event.currentTarget).get('choice') ?? ''));
  };
  return (
    <form
      className={props.isSmall ? 'toolbar toolbar--small' : 'toolbar'}
      aria-label={props.label}
      onSubmit={submit}
    >
      <SelectField name="choice" label={props.field} chosen={props.chosen} options={props.options} />
      <button type="submit" className="button">
        {props.button}
      </button>
    </form>
  );
}
