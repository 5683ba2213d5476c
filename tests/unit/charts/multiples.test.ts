import { describe, expect, it } from 'vitest';
import { screenPalette } from '../../../src/charts/drawing/colours';
import { evenSteps } from '../../../src/charts/drawing/even-steps';
import { sharedSteps } from '../../../src/charts/multiples/multiples-layout';
import {
  describeMultiples,
  marksOfMultiples,
  tabulateMultiples,
} from '../../../src/charts/multiples/multiples-words';
import {
  multiplesColumns,
  smallMultiples,
  smallMultiplesHeight,
} from '../../../src/charts/multiples/small-multiples';
import { noRow } from '../../../src/domain/figures/observation';
import { anIndicator } from '../../builders';
import { authorities, boroughs } from '../../pictures/authorities';
import { aMultiples } from '../../pictures/multiples-scene';
import { broken, drawnBy, wordsIn } from './walk';

const london = aMultiples('London boroughs', boroughs, { without: ['City of London'] });
const picture = (multiples: typeof london, columns = 4, width = 900) =>
  drawnBy(smallMultiples(multiples, screenPalette, columns), width, 2000);

describe('small multiples', () => {
  it('hold no broken number and no broken word, for few places, many or none', () => {
    const none = aMultiples('nowhere', new Map());
    for (const multiples of [london, aMultiples('England', authorities), none]) {
      expect(broken(picture(multiples))).toEqual([]);
      expect(broken(picture(multiples, 1, 320))).toEqual([]);
      expect(broken(marksOfMultiples(multiples))).toEqual([]);
    }
  });

  it('have a mark for each place and a table row for each place and benchmark', () => {
    expect(marksOfMultiples(london)).toHaveLength(33);
    expect(tabulateMultiples(london).rows).toHaveLength(35);
  });

  it('put the chosen place first and say so', () => {
    expect(marksOfMultiples(london)[0]?.words).toMatch(/^Tower Hamlets: /);
    expect(describeMultiples(london)).toContain('Tower Hamlets is drawn thick');
  });

  it('keep a place without any figure as an empty panel with its mark', () => {
    expect(marksOfMultiples(london).map(({ words }) => words)).toContain('City of London: no figure');
    expect(describeMultiples(london)).toContain('There is no figure for City of London.');
    expect(tabulateMultiples(london).notes).toContain('[x] means not available.');
  });

  it('name the periods for which a file has no row', () => {
    const [first] = london.panels;
    const holed = {
      ...london,
      panels: london.panels.map((panel) =>
        panel === first
          ? {
              ...panel,
              observations: panel.observations.map((one, at) =>
                at === 1 ? noRow(london.indicator, one.locality, one.period) : one,
              ),
            }
          : panel,
      ),
    };
    expect(describeMultiples(holed)).toContain(
      'There is no row in the file for some periods of Tower Hamlets (1 period).',
    );
    expect(describeMultiples(london)).not.toContain('no row');
  });

  it('mark a suppressed year and never draw it as 0', () => {
    expect(wordsIn(picture(london))).toContain('[c]');
    expect(tabulateMultiples(london).notes).toContain('[c] means suppressed to protect confidentiality.');
  });

  it('leave England out of the picture where the number grows with the place, and keep it in the table', () => {
    const counts = aMultiples('London boroughs', boroughs, { indicator: anIndicator() });
    expect(wordsIn(picture(counts))).not.toContain('England');
    expect(describeMultiples(counts)).not.toContain('England');
    expect(tabulateMultiples(counts).rows.at(-1)?.[0]?.text).toBe('England');
  });

  it('start counts at zero and step by whole numbers', () => {
    expect(sharedSteps(aMultiples('London', boroughs, { indicator: anIndicator() }))[0]).toBe(0);
    expect(evenSteps(0, 2, 3, true)).toEqual([0, 1, 2]);
    expect(evenSteps(0, 0.4, 3, false)).toEqual([0, 0.2, 0.4]);
    expect(evenSteps(0, 0, 3, false)).toEqual([0, 1]);
  });

  it('stand alone on a phone and six side by side on a wide screen', () => {
    expect([320, 700, 1280].map(multiplesColumns)).toEqual([1, 3, 6]);
    expect(smallMultiplesHeight(london, screenPalette, 1, 320)).toBeGreaterThan(
      smallMultiplesHeight(london, screenPalette, 6, 1280),
    );
  });
});
