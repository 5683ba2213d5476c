import { useId } from 'react';
import { usePointed } from '../figure/use-pointed';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  /** As the address has it, even where it is none of the options: it is then shown as it is written. */
  readonly chosen: string;
  readonly options: readonly (Option | OptionGroup)[];
}

/** A list of a form that acts on its button alone. */
export function SelectField({ name, label, chosen, options }: SelectFieldProps) {
  const id = useId();
  const [pointed, point] = usePointed(chosen);
  return (
    <div className="toolbar__field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={pointed} onChange={(event) => point(event.currentTarget.value)}>
        <Options options={options} chosen={pointed} />
      </select>
    </div>
  );
}

const isGroup = (one: Option | OptionGroup): one is OptionGroup => 'options' in one;
const isListed = (options: SelectFieldProps['options'], chosen: string): boolean =>
  options.some((one) => (isGroup(one) ? isListed(one.options, chosen) : one.value === chosen));

/** What can be chosen. A list without its chosen word would show another one as if it were chosen. */
export const Options = ({ options, chosen }: Pick<SelectFieldProps, 'options' | 'chosen'>) => (
  <>
    {isListed(options, chosen) ? null : (
      <option value={chosen}>{chosen === '' ? 'Choose one' : chosen}</option>
    )}
    {options.map((one) =>
      isGroup(one) ? (
        <optgroup key={one.label} label={one.label}>
          {one.options.map(anOption)}
        </optgroup>
      ) : (
        anOption(one)
      ),
    )}
  </>
);

const anOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
