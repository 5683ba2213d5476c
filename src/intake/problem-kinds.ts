import type { Severity } from '../domain/problem';
import type { Role } from './scanning/shape';

/** What can be amiss with an observation row or cell, in the reader's words. `{extra}` and `{other}` are filled in. */
export interface ProblemKind {
  readonly code: string;
  readonly role: Role;
  readonly severity: Severity;
  readonly done: string;
  readonly advice: string;
}

const setAside = 'The row was set aside';

export const problemKinds: readonly ProblemKind[] = [
  {
    code: 'half-a-category',
    role: 'category',
    severity: 'error',
    done: `${setAside}: a category needs both its type and its name.`,
    advice: 'Fill in both cells, or leave both empty.',
  },
  {
    code: 'unknown-indicator',
    role: 'indicator',
    severity: 'error',
    done: `${setAside}: no indicator has this id.`,
    advice: 'Correct the id, or add the indicator to indicators.csv.{extra}',
  },
  {
    code: 'unplaced-indicator',
    role: 'indicator',
    severity: 'warning',
    done: 'The rows were kept and can be looked at; nothing is judged, because the indicator is not in indicators.csv.',
    advice: 'Describe it in indicators.csv: its outcome, unit, source and which way is better.',
  },
  {
    code: 'unknown-locality',
    role: 'locality',
    severity: 'error',
    done: `${setAside}: no locality has this code.`,
    advice: 'Correct the code, or add the locality to localities.csv.{extra}',
  },
  {
    code: 'health-area',
    role: 'locality',
    severity: 'warning',
    done: `${setAside}: the code is not of a council area, region or England.`,
    advice: 'Nothing to do, unless the area is wanted: then add it to localities.csv.',
  },
  {
    code: 'outside-england',
    role: 'locality',
    severity: 'warning',
    done: `${setAside}: the code is of a place outside England.`,
    advice: 'Nothing to do.',
  },
  {
    code: 'ended-locality',
    role: 'locality',
    severity: 'error',
    done: `${setAside}: the code ended before this period began.`,
    advice: 'Use the code that replaced it.{extra}',
  },
  {
    code: 'unreadable-period',
    role: 'period',
    severity: 'error',
    done: `${setAside}: the period could not be read.`,
    advice: 'Write it as 2020, 2021/22, 2016/17 Q2, 2016-09, 2022 - 24 or 12 months to June 2025.',
  },
  {
    code: 'unreadable-sex',
    role: 'sex',
    severity: 'error',
    done: `${setAside}: the sex could not be read.`,
    advice: 'Write persons, male or female.',
  },
  {
    code: 'duplicate',
    role: 'value',
    severity: 'note',
    done: `${setAside}: it repeats the figure on {other}.`,
    advice: 'Nothing to do.',
  },
  {
    code: 'conflict',
    role: 'value',
    severity: 'error',
    done: `${setAside}: {other} has another figure for the same indicator, locality, period, sex and age, and was kept.`,
    advice: 'Find out which figure is right and delete the other row.',
  },
  {
    code: 'gave-way',
    role: 'value',
    severity: 'note',
    done: `${setAside}: the figure is illustrative, and {other} has a real one.`,
    advice: 'Nothing to do. “npm run remove-demo” takes every illustrative row out.',
  },
  {
    code: 'other-people',
    role: 'age',
    severity: 'warning',
    done: 'The rows were kept and are not shown: the pages show {extra} for this indicator, and none of the rows of this place is of them.',
    advice: 'Add the figures of {extra}, or correct sex and age of the indicator in indicators.csv.',
  },
  {
    code: 'two-labels',
    role: 'period',
    severity: 'error',
    done: `${setAside}: {other} has another figure for the same days under the label {extra}, and was kept.`,
    advice: 'Find out which figure is right, delete the other row, and name the period in one way.',
  },
  {
    code: 'contradicted',
    role: 'value',
    severity: 'warning',
    done: 'The row and its counts were kept; its value is neither shown nor judged, because {extra}.',
    advice: 'Correct the value or the counts, or leave the value empty to have it worked out.',
  },
  {
    code: 'not-over',
    role: 'period',
    severity: 'warning',
    done: 'The row was kept; its figure is neither shown nor judged, because the period ends after {extra}.',
    advice:
      'Correct the period, or extracted_on in sources.csv, or write forecast in the status if the figure is one.',
  },
  {
    code: 'unreadable-figure',
    role: 'value',
    severity: 'error',
    done: 'The row was kept; the cell counts as a figure that could not be read.',
    advice: 'Write a plain number, or a mark such as [c] or [x].',
  },
  {
    code: 'read-as',
    role: 'value',
    severity: 'note',
    done: 'The number was kept; {extra}.',
    advice: 'Nothing to do; a plain number is safest.',
  },
  {
    code: 'scientific',
    role: 'value',
    severity: 'warning',
    done: 'The number was kept; {extra}.',
    advice: 'Export the column as a plain number and check the digits.',
  },
  {
    code: 'unknown-status',
    role: 'status',
    severity: 'warning',
    done: 'The row was kept; the word was left out of its status.',
    advice: 'Write any of: provisional, revised, estimated, forecast, illustrative, low-reliability, break.',
  },
  {
    code: 'negative',
    role: 'value',
    severity: 'error',
    done: 'The row was kept; the cell counts as a figure that could not be read, because it cannot be below 0.',
    advice:
      'Correct the number, or write the mark that was meant (-1 is used for "missing" by some systems: write [x]).',
  },
  {
    code: 'over-hundred',
    role: 'value',
    severity: 'error',
    done: 'The row was kept; the cell counts as a figure that could not be read, because a share cannot be over 100%.',
    advice: 'Correct the number, or the measure in indicators.csv.',
  },
  {
    code: 'numerator-over-denominator',
    role: 'numerator',
    severity: 'error',
    done: 'The row was kept; the numerator counts as a figure that could not be read, because it is larger than the denominator.',
    advice: 'Check whether the two cells were swapped.',
  },
  {
    code: 'interval-not-around-value',
    role: 'lower',
    severity: 'warning',
    done: 'The row and its value were kept; the interval was left out, because the value does not lie within it.',
    advice: 'Check the lower and upper limits.',
  },
  {
    code: 'gives-it-away',
    role: 'numerator',
    severity: 'note',
    done: 'The row was kept; this part of it was left out, because the suppressed value could be worked out from it.',
    advice: 'Nothing to do; take it out of the file if the file is passed on.',
  },
  {
    code: 'half-an-interval',
    role: 'lower',
    severity: 'warning',
    done: 'The row and its value were kept; the interval was left out, because one of its limits is missing.',
    advice: 'Give both limits or neither.',
  },
];
