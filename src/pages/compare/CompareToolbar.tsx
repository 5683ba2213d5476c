import type { FormEvent } from 'react';
import { type OptionGroup, SelectField } from '../../components/frame/SelectField';
import type { Catalogue } from '../../domain/catalogue';
import type { PeriodChoice } from '../../queries/periods';
import type { Group } from '../../reviews/compare/groups';
import type { CompareView } from '../../reviews/compare/views';
import type { Selection } from '../../selection/selection';

interface CompareToolbarProps {
  readonly catalogue: Catalogue;
  readonly groups: readonly Group[];
  readonly periods: readonly PeriodChoice[];
  /** null: the address names none that is known. */
  readonly view: CompareView | null;
  /** As the address has them, known or not. */
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

  const indicators = indicatorOptions(catalogue);
  return (
    <form className="toolbar" aria-label="What to compare" onSubmit={submit}>
      {view?.choosesIndicator ? (
        <SelectField name="indicator" label="Indicator" chosen={chosen.indicator} options={indicators} />
      ) : null}
      {view?.name === 'scatter' ? (
        <SelectField
          name="against"
          label="Against"
          chosen={chosen.against}
          options={[{ value: '', label: 'Choose an indicator' }, ...indicators]}
        />
      ) : null}
      <SelectField
        name="group"
        label="Among"
        chosen={chosen.group}
        options={headings.map((heading) => ({
          label: heading,
          options: groups
            .filter((group) => group.heading === heading)
            .map(({ id, name }) => ({ value: id, label: name })),
        }))}
      />
      {view?.choosesPeriod ? (
        <SelectField
          name="period"
          label="Period"
          chosen={chosen.period}
          options={[
            { value: '', label: 'Latest for most places' },
            ...periods.map(({ period }) => ({ value: period.label, label: period.label })),
          ]}
        />
      ) : null}
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}

function indicatorOptions({ outcomes, indicators }: Catalogue): readonly OptionGroup[] {
  const inOrder = outcomes.toSorted((one, other) => one.order - other.order);
  return [...inOrder, { id: null, name: 'Not yet placed in indicators.csv' }]
    .map(({ id, name }) => ({
      label: name,
      options: indicators
        .filter(({ outcome }) => outcome === id)
        .map((indicator) => ({ value: indicator.id, label: indicator.name })),
    }))
    .filter(({ options }) => options.length > 0);
}
