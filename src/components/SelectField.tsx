import { type ReactNode, useId } from 'react';

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  /** The options. */
  readonly children: ReactNode;
}

/** A list of a form that acts on its button alone. The key resets the list, and nothing else, when the address changes. */
export function SelectField({ name, label, chosen, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="toolbar__field">
      <label htmlFor={id}>{label}</label>
      <select key={chosen} id={id} name={name} defaultValue={chosen}>
        {children}
      </select>
    </div>
  );
}
