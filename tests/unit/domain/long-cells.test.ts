import { expect, it } from 'vitest';
import { parseAge, parseSex } from '../../../src/domain/figures/demographic';
import { parseNumberCell } from '../../../src/domain/figures/number-cell';
import { parseStatuses } from '../../../src/domain/figures/observation-status';
import { parseValueNote } from '../../../src/domain/figures/value-note';
import { parseGoal } from '../../../src/domain/goal';
import { parseIndicatorId } from '../../../src/domain/ids';
import { parseOtherDue, parseStep } from '../../../src/domain/plan/target-parts';
import { parsePeriod } from '../../../src/domain/time/period';
import { parseWebAddress } from '../../../src/domain/words/web-address';
import { countedTime, isRecurring } from '../../../src/plan-reading/dates/counted-time';
import { parsePlanDate } from '../../../src/plan-reading/dates/plan-date';

const readers: readonly ((text: string) => unknown)[] = [
  parseNumberCell,
  parsePeriod,
  parseStatuses,
  parseSex,
  parseAge,
  parseGoal,
  parseIndicatorId,
  parseValueNote,
  parseStep,
  parseOtherDue,
  parseWebAddress,
  countedTime,
  isRecurring,
  (text) => parsePlanDate(text, null, null),
];

const characters = 90_000;
const times = (part: string) => part.repeat(Math.ceil(characters / part.length));

/** A reader that goes back over what it has read takes from twenty seconds to hours for one of these. */
const cells: Readonly<Record<string, string>> = {
  'a number, spaces and a letter': `1${times(' ')}x`,
  digits: `${times('1')}x`,
  'digits in groups': `1${times(',111')}x`,
  'marks before a letter': `1${times('[x]')}y`,
  'open brackets': times('['),
  'dots and spaces': `by${times('. ')}x`,
  'a month and spaces': `q1 january${times(' ')}x`,
  'years apart': `${times('2020\t')}x`,
  'quarters and spaces': `q1${times(' ')}&${times(' ')}q`,
  'letters q': `${times('q')}`,
  'many dates': times('1 jan 2020, '),
  'an endless range': times('1 jan 2020 to '),
  'numbers and spaces': `every 6${times(' ')}-${times(' ')}m`,
  'years of the plan': `years 1${times(', 2')}x`,
  'https and at signs': `https://${times('@')}x`,
};

// A pattern that goes back over its text would not come to an end here before the test's own limit.
it.each(Object.entries(cells))('reads a cell of ninety thousand characters to its end: %s', (_, cell) => {
  for (const read of readers) expect(() => read(cell)).not.toThrow();
});

it('says of a cell that is far too long for a number how long it is, and does not repeat it', () => {
  expect(parseNumberCell(`1${times(' ')}x`)).toEqual({
    kind: 'unreadable',
    why: 'a cell of 90002 characters is not a number',
  });
});
