import type { FormEvent } from 'react';
import { SelectField } from '../../components/SelectField';
import type { Catalogue } from '../../domain/catalogue';
import type { PeriodChoice } from '../../queries/periods';
import type { Selection } from '../../selection/selection';
import type { Group } from './groups';

interface CompareToolbarProps {
  readonly catalogue: Catalogue;
  readonly groups: readonly Group[];
  readonly periods: readonly PeriodChoice[];
  readonly chosen: { readonly indicator: string; readonly group: string; readonly period: string };
  readonly onChoose: (choices: Selection['choices']) => void;
}

/** What to compare, among whom and when. Nothing moves until "Compare" is pressed. */
export function CompareToolbar({ catalogue, groups, periods, chosen, onChoose }: CompareToolbarProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const word = (name: string) => String(form.get(name) ?? '');
    const indicator = word('indicator');
    // Another indicator has other periods: its own latest one is shown first.
    const period = indicator === chosen.indicator ? word('period') : '';
    onChoose({ indicator, group: word('group'), period });
  };

  return (
    <form className="toolbar" aria-label="What to compare" onSubmit={submit}>
      <SelectField name="indicator" label="Indicator" chosen={chosen.indicator}>
        {catalogue.outcomes
          .toSorted((one, other) => one.order - other.order)
          .map((outcome) => (
            <optgroup key={outcome.id} label={outcome.name}>
              {catalogue.indicators
                .filter((indicator) => indicator.outcome === outcome.id)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
      </SelectField>
      <SelectField name="group" label="Among" chosen={chosen.group}>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="period" label="Period" chosen={chosen.period}>
        {periods.map(({ period }) => (
          <option key={period.label} value={period.label}>
            {period.label}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}
