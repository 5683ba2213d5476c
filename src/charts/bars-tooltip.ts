import { sayInterval, sayValue } from '../assessment/say-value';
import type { GroupComparison } from '../assessment/types';
import { absenceMark, isAbsent } from '../domain/absence';
import { statusWords } from './status-words';

/** What the tooltip says of a place. All of it stands in the table too. */
export function barsTooltip({ places, indicator, period }: GroupComparison): (category: string) => string {
  return (category) => {
    const observation = places.find(({ name }) => name === category)?.observation;
    if (!observation) return category;
    const { value } = observation;
    const words = isAbsent(value)
      ? [`${absenceMark(value.absent)} ${value.why}`]
      : [sayValue(value, indicator), sayInterval(observation, indicator), statusWords(observation)];
    return [`${category}, ${period.label}`, ...words].filter((line) => line !== '').join('\n');
  };
}
