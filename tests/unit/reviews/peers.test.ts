import { describe, expect, it } from 'vitest';
import { absent } from '../../../src/domain/figures/absence';
import { peerArguments, peersFrom } from '../../../src/reviews/place/peers';
import {
  aDate,
  aLevel,
  anIndicator,
  aPlace,
  aPlan,
  aSeries,
  barnet,
  england,
  someObservations,
} from '../../builders';
import { aCatalogue, aLocality, brent, camden, london } from './a-catalogue';

const indicator = anIndicator();
const plain = aCatalogue();
const ended = aLocality('E09000099', 'Middlesex', 'london-borough', {
  parent: london,
  validTo: aDate('1965-03-31'),
});
const catalogue = aCatalogue({
  indicators: [indicator],
  localities: [...plain.localities, ended],
  neighbourSets: [{ name: 'CIPFA 2019', locality: barnet, neighbours: [brent], source: '', licence: '' }],
});
const rank = (comparatorSet: string) => aLevel({ kind: 'rank', comparatorSet });
const comparator = (comparatorSet: string) => aLevel({ kind: 'comparator', comparatorSet });
const askedFor = (...targets: ReturnType<typeof rank>[]) =>
  peerArguments(aPlan({ targets }), aPlace(), catalogue);

describe('whom a target compares with', () => {
  it('is nobody without a plan, a target, a set, or an indicator, and for every other kind of target', () => {
    expect(peerArguments(null, aPlace(), catalogue)).toBeNull();
    expect(askedFor()).toBeNull();
    expect(askedFor(rank(''))).toBeNull();
    expect(askedFor({ ...rank('region'), indicator: null })).toBeNull();
    expect(askedFor(aLevel({ kind: 'threshold', comparatorSet: 'england' }))).toBeNull();
  });

  it('is England or the region as a whole for a comparison, and their places for a rank', () => {
    expect(askedFor(comparator('england'))?.localities).toEqual([england]);
    expect(askedFor(comparator('region'))?.localities).toEqual([london]);
    expect(askedFor(rank('england'))?.localities).toEqual([camden, brent]);
    expect(askedFor(rank('region'))?.localities).toEqual([camden, brent]);
  });

  it('is never the place itself, nor one that has ended', () => {
    for (const set of ['england', 'region', 'CIPFA 2019']) {
      const codes = askedFor(rank(set))?.localities ?? [];
      expect(codes).not.toContain(barnet);
      expect(codes).not.toContain(ended.code);
    }
  });

  it('is the neighbours of a set by its name; nobody by a name that no set has, an object’s own words included', () => {
    expect(askedFor(rank('CIPFA 2019'))?.localities).toEqual([brent]);
    for (const unknown of ['CIPFA 1999', 'constructor', 'toString', '__proto__']) {
      expect(askedFor(rank(unknown)), unknown).toBeNull();
      expect(askedFor(comparator(unknown)), unknown).toBeNull();
    }
  });

  it('is no region where the place is in none', () => {
    const nowhere = aPlace({ region: null });
    for (const target of [rank('region'), comparator('region')]) {
      expect(peerArguments(aPlan({ targets: [target] }), nowhere, catalogue)).toBeNull();
    }
  });

  it('is asked once, however many targets ask for it', () => {
    const asked = askedFor(rank('england'), rank('region'), comparator('england'), comparator('england'));
    expect(asked).toEqual({ indicators: [indicator.id], localities: [camden, brent, england] });
  });
});

describe('the figures of those whom a target compares with', () => {
  const ofCamden = aSeries(someObservations({ '2020': 12, '2021': absent('suppressed') }), camden);
  const ofEngland = aSeries(someObservations({ '2020': 9000 }), england);

  it('keep a suppressed figure, and a place without any as one without: it does not leave the group', () => {
    const peers = peersFrom([ofCamden, ofEngland], aPlace(), catalogue)(rank('region'));
    expect(peers?.name).toBe('London boroughs');
    expect(peers?.observations.map(({ locality, period, value }) => [locality, period.label, value])).toEqual(
      [
        [camden, '2020', 12],
        [camden, '2021', absent('suppressed')],
        [brent, '2020', absent('no-row')],
      ],
    );
  });

  it('are null where nobody in the set has a row, and where the indicator is not known', () => {
    expect(peersFrom([ofEngland], aPlace(), catalogue)(rank('region'))).toBeNull();
    expect(peersFrom([ofCamden], aPlace(), { ...catalogue, indicators: [] })(rank('region'))).toBeNull();
  });

  it('are called by the code where England has no name in the data', () => {
    const unnamed = { ...catalogue, localities: catalogue.localities.filter(({ code }) => code !== england) };
    expect(peersFrom([ofEngland], aPlace(), unnamed)(comparator('england'))?.name).toBe('E92000001');
  });

  it('are of the neighbours alone for a set of neighbours', () => {
    const ofBrent = aSeries(someObservations({ '2020': 5 }), brent);
    const peers = peersFrom([ofCamden, ofBrent], aPlace(), catalogue)(rank('CIPFA 2019'));
    expect(peers?.observations.map(({ locality }) => locality)).toEqual([brent]);
  });
});
