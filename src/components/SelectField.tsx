import { type ReactNode, useId } from 'react';

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  /** The options. */
  readonly children: ReactNode;
}

/** A list of a toolbar's form; nothing happens until the form's button is pressed. */
export function SelectField({ name, label, chosen, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="toolbar__field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen}>
        {children}
      </select>
    </div>
  );
}
