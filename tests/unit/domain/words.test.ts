import { describe, expect, it } from 'vitest';
import {
  absenceMark,
  absenceReasons,
  absenceWords,
  absent,
  isAbsent,
  parseAbsenceReason,
} from '../../../src/domain/figures/absence';
import { parseAge, parseSex } from '../../../src/domain/figures/demographic';
import { observationStatuses } from '../../../src/domain/figures/observation';
import { parseStatuses } from '../../../src/domain/figures/observation-status';
import { parseValueNote, statusesOfNote } from '../../../src/domain/figures/value-note';
import { parseIndicatorId, parseLocalityCode } from '../../../src/domain/ids';
import { formatWord, parseWord } from '../../../src/domain/words/word';

describe('an absence', () => {
  it('has a mark, words and a way back for every reason', () => {
    for (const reason of absenceReasons) {
      expect(absenceMark(reason)).toMatch(/^\[\w+\]$/);
      expect(absent(reason).why).toBe(absenceWords(reason));
      expect(parseAbsenceReason(reason)).toBe(reason);
    }
    expect(parseAbsenceReason('constructor')).toBeNull();
  });

  it('is told from a number, 0 among them', () => {
    expect([0, absent('suppressed')].map(isAbsent)).toEqual([false, true]);
  });
});

describe('sex and age', () => {
  it.each([
    ['', 'persons'],
    ['Persons', 'persons'],
    ['Both', 'persons'],
    [' MALES ', 'male'],
    ['f', 'female'],
    ['Not applicable', 'persons'],
    ['unknown', null],
    ['constructor', null],
  ])('the sex "%s" is %s', (text, sex) => {
    expect(parseSex(text)).toBe(sex);
  });

  it.each([
    ['', 'all ages'],
    ['All ages', 'all ages'],
    ['All', 'all ages'],
    ['18+ yrs', '18+'],
    ['18+', '18+'],
    ['15 - 24 years', '15-24'],
    ['15–24', '15-24'],
    ['<18 yrs', '<18'],
    ['16-59', '16-59'],
  ])('the age "%s" is %s', (text, age) => {
    expect(parseAge(text)).toBe(age);
    expect(parseAge(age)).toBe(age);
  });
});

describe('statuses', () => {
  it('are read as words and as marks, in one order, each once', () => {
    expect(parseStatuses('[r][p]; Low reliability, revised')).toEqual({
      statuses: ['provisional', 'revised', 'low-reliability'],
      unknown: [],
    });
    expect(parseStatuses('[er] ; [u2]').statuses).toEqual(['revised', 'low-reliability']);
    expect(parseStatuses(observationStatuses.join('; ')).statuses).toEqual(observationStatuses);
  });

  it('that are none come back as they were', () => {
    expect(parseStatuses('final; __proto__; constructor')).toEqual({
      statuses: [],
      unknown: ['final', '__proto__', 'constructor'],
    });
    expect(parseStatuses(' ; ')).toEqual({ statuses: [], unknown: [] });
  });
});

describe('a note beside a missing value', () => {
  it.each([
    ['Value suppressed for disclosure control due to small count', 'suppressed'],
    ['Numbers too small to publish', 'suppressed'],
    ['Confidential', 'suppressed'],
    ['Not applicable', 'not-applicable'],
    ['There is a data quality issue with this value', 'not-collected'],
    ['', 'not-collected'],
  ])('"%s" means %s', (note, reason) => {
    expect(parseValueNote(note)).toBe(reason);
  });
});

describe('a note beside a value', () => {
  it.each([
    ['Value is modelled or synthetic estimate', ['estimated']],
    ['Value estimated', ['estimated']],
    ['Values are modelled estimates', ['estimated']],
    ['LAs are allocated the rate of the police force area within which they sit', ['estimated']],
    ['Value imputed', ['estimated']],
    ['Value is a projection', ['forecast']],
    ['Value is not directly comparable with earlier years', ['break']],
    ['There is a data quality issue with this value', ['low-reliability']],
    ['Value is provisional', ['provisional']],
    ['Aggregated from all known lower geography values', []],
    ['Value for Cornwall & Isles of Scilly combined', []],
    ['Value based on count rounded up to the nearest 5', []],
    ['Per 1,000 of the mid-year estimate; no estimate was made for 2019', []],
    ['', []],
  ] as const)('"%s" means %j', (note, statuses) => {
    expect(statusesOfNote(note)).toEqual(statuses);
  });
});

describe('ids', () => {
  it('are whole words joined by hyphens', () => {
    expect(['drug-deaths', 'a1', 'drug-use-16-59'].map(parseIndicatorId)).not.toContain(null);
    const bad = ['', 'Drug-deaths', 'drug_deaths', '-a', 'a-', 'a--b', 'a b', '__proto__', 'é', 'a\n'];
    expect(bad.map(parseIndicatorId)).toEqual(bad.map(() => null));
  });

  it('of localities are nine characters of the Government Statistical Service', () => {
    expect(['E09000003', 'K04000001', 'W06000001'].map(parseLocalityCode)).not.toContain(null);
    const bad = ['', 'e09000003', 'E0900000', 'E090000033', 'X09000003', 'Barnet', 'E09000003\n'];
    expect(bad.map(parseLocalityCode)).toEqual(bad.map(() => null));
  });
});

it('a word of a closed list is found whatever its capitals and spaces', () => {
  expect(parseWord(['no-judgement', 'higher'], ' No  judgement')).toBe('no-judgement');
  expect(parseWord(['higher'], 'constructor')).toBeNull();
  expect(formatWord('low-reliability')).toBe('low reliability');
});
