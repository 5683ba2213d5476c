import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonQuery } from '../../../src/queries/comparison';
import { seriesQuery } from '../../../src/queries/series/series';
import {
  type Compared,
  compareAs,
  figuresFor,
  findingOf,
  seriesFor,
  showsIllustrative,
} from '../../../src/reviews/compare/compared';
import { groupsFor } from '../../../src/reviews/compare/groups';
import { type CompareViewName, compareViewNames, type Subject } from '../../../src/reviews/compare/views';
import { placeOfPartnership } from '../../../src/selection/place';
import { type Bundled, takeInBundled } from './bundled-reviews';

let bundled: Bundled;

beforeAll(async () => {
  bundled = await takeInBundled();
}, 300_000);

function subjectOf(indicator: string, group: string, more: Partial<Subject> = {}): Subject {
  const { catalogue } = bundled;
  const partnership = catalogue.partnerships.find(({ id }) => id === 'barnet');
  const found = catalogue.indicators.find(({ id }) => id === indicator);
  if (!partnership || !found) throw new Error('the bundled data have changed');
  const place = placeOfPartnership(partnership, catalogue);
  const [first] = groupsFor(place, catalogue);
  const chosen = groupsFor(place, catalogue).find(({ id }) => id === group) ?? first;
  if (!chosen) throw new Error('no group');
  return { catalogue, place, group: chosen, indicator: found, periodLabel: '', against: null, ...more };
}

async function compare(view: CompareViewName, subject: Subject, notFetched = ''): Promise<Compared> {
  const [figures, series] = [figuresFor(view, subject), seriesFor(view, subject)];
  return compareAs(view, subject, {
    figures: figures ? await comparisonQuery.ask(bundled, figures) : [],
    series: series ? await seriesQuery.ask(bundled, series) : [],
    notFetched,
  });
}

const rate = 'drug-poisoning-deaths';
const local = () =>
  bundled.catalogue.indicators.filter(({ geographyLevel }) => geographyLevel === 'local-authority');

describe('a comparison', () => {
  it('has a finding in every view, and shows what it was asked as', async () => {
    const against = local().find(({ id }) => id === 'drug-misuse-mortality');
    const indicator = local().find(({ id }) => id === rate);
    if (!indicator || !against) throw new Error('the bundled data have changed');
    for (const view of compareViewNames) {
      const compared = await compare(view, subjectOf(indicator.id, 'london-boroughs', { against }));
      expect([compared.view, findingOf(compared)]).toEqual([view, expect.stringMatching(/\.$/)]);
    }
  });

  it('is refused for a second indicator that was not chosen', async () => {
    const subject = subjectOf(rate, 'london-boroughs');
    expect(figuresFor('scatter', subject)).toBeNull();
    expect(await compare('scatter', subject)).toEqual({
      view: 'none',
      why: 'A second indicator is needed: choose one under “Against”.',
    });
  });

  it('names the period that has no figure, and says nothing more', async () => {
    const subject = subjectOf(rate, 'london-boroughs', { periodLabel: '1850' });
    const compared = await compare('ordered', subject);
    expect(compared).toEqual({ view: 'none', why: 'There is no figure for the period “1850”.' });
    expect([findingOf(compared), showsIllustrative(compared)]).toEqual(['', false]);
  });

  it('does not take a file that never came for a figure that is not there', async () => {
    const subject = subjectOf(rate, 'london-boroughs', { periodLabel: '1850' });
    const compared = await compare('ordered', subject, 'x.csv was not fetched, so nobody can say');
    expect(compared.view === 'none' && compared.why).toMatch(
      /x\.csv was not fetched, so nobody can say whether there are figures\.$/,
    );
  });

  it('of what is published for England alone is refused in every view of one indicator', async () => {
    const national = bundled.catalogue.indicators.find(({ geographyLevel }) => geographyLevel === 'england');
    if (!national) throw new Error('the bundled data have changed');
    for (const view of ['ordered', 'funnel', 'map'] as const) {
      expect(await compare(view, subjectOf(national.id, 'london-boroughs'))).toEqual({
        view: 'none',
        why: `${national.name}: published for England only.`,
      });
    }
  });

  it('is marked where any figure it shows is invented, and only then', async () => {
    for (const indicator of local()) {
      const compared = await compare('ordered', subjectOf(indicator.id, 'all'));
      if (compared.view !== 'ordered') continue;
      const natures = compared.shown.places.map(({ observation }) => observation.status);
      expect([indicator.id, showsIllustrative(compared)]).toEqual([
        indicator.id,
        natures.flat().includes('illustrative'),
      ]);
    }
  });

  it('over time draws no number of England beside those of places', async () => {
    const count = local().find(({ measure }) => measure === 'count');
    const share = local().find(({ measure }) => measure !== 'count' && measure !== 'estimate');
    if (!count || !share) throw new Error('the bundled data have changed');
    const england = async (id: string) => {
      const compared = await compare('over-time', subjectOf(id, 'london-boroughs'));
      return compared.view === 'over-time' ? compared.shown.england.length : -1;
    };
    expect(await england(count.id)).toBe(0);
    expect(await england(share.id)).toBeGreaterThan(0);
  });
});
