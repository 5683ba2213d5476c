import type { FormEvent } from 'react';
import { SelectField } from '../../components/SelectField';
import type { Catalogue } from '../../domain/catalogue';
import type { PeriodChoice } from '../../queries/periods';
import type { Selection } from '../../selection/selection';
import type { Group } from './groups';
import type { View } from './views';

interface CompareToolbarProps {
  readonly catalogue: Catalogue;
  readonly groups: readonly Group[];
  readonly periods: readonly PeriodChoice[];
  /** null: the address names none that is known. */
  readonly view: View | null;
  readonly chosen: {
    readonly indicator: string;
    readonly against: string;
    readonly group: string;
    readonly period: string;
  };
  readonly onChoose: (choices: Selection['choices']) => void;
}

const headings = ['This place', 'England', 'Regions'] as const;

/** What to compare, among whom and when. Nothing moves until "Compare" is pressed. */
export function CompareToolbar({ catalogue, groups, periods, view, chosen, onChoose }: CompareToolbarProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const word = (name: keyof typeof chosen) => {
      const found = form.get(name);
      return found === null ? chosen[name] : String(found);
    };
    const indicator = word('indicator');
    // Another indicator has other periods: its own latest one is shown first.
    const period = indicator === chosen.indicator ? word('period') : '';
    onChoose({ indicator, against: word('against'), group: word('group'), period });
  };

  return (
    <form className="toolbar" aria-label="What to compare" onSubmit={submit}>
      {view?.choosesIndicator ? (
        <SelectField name="indicator" label="Indicator" chosen={chosen.indicator}>
          <IndicatorOptions catalogue={catalogue} />
        </SelectField>
      ) : null}
      {view?.name === 'scatter' ? (
        <SelectField name="against" label="Against" chosen={chosen.against}>
          <option value="">Choose an indicator</option>
          <IndicatorOptions catalogue={catalogue} />
        </SelectField>
      ) : null}
      <SelectField name="group" label="Among" chosen={chosen.group}>
        {headings.map((heading) => (
          <optgroup key={heading} label={heading}>
            {groups
              .filter((group) => group.heading === heading)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      {view?.choosesPeriod ? (
        <SelectField name="period" label="Period" chosen={chosen.period}>
          <option value="">Latest for most places</option>
          {periods.map(({ period }) => (
            <option key={period.label} value={period.label}>
              {period.label}
            </option>
          ))}
        </SelectField>
      ) : null}
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}

const IndicatorOptions = ({ catalogue }: { readonly catalogue: Catalogue }) =>
  catalogue.outcomes
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
    ));
