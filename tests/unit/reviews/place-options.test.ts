import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartnershipId } from '../../../src/domain/ids';
import { localityKinds } from '../../../src/domain/places/locality';
import { placeGroups, placeOfValue, valueOfPlace } from '../../../src/reviews/place/place-options';
import { placeOfLocality } from '../../../src/selection/place';
import { aCode, aDate } from '../../builders';
import { aCatalogue, aLocality, london } from './a-catalogue';

const labelled = (catalogue: ReturnType<typeof aCatalogue>) =>
  placeGroups(catalogue).map(({ label, options }) => [label, options.map((one) => one.label)]);

describe('the list of places', () => {
  it('holds those of today by kind and by the alphabet, and no heading without a place', () => {
    expect(labelled(aCatalogue())).toEqual([
      ['England and its regions', ['England', 'London']],
      ['London boroughs', ['Barnet', 'Brent', 'Camden']],
    ]);
    expect(placeGroups(aCatalogue({ localities: [] }))).toEqual([]);
  });

  it('drops “City of” and “County of” from a name', () => {
    const localities = [aLocality('E06000010', 'Kingston upon Hull, City of', 'unitary')];
    expect(labelled(aCatalogue({ localities }))).toEqual([['Unitary authorities', ['Kingston upon Hull']]]);
  });

  it('keeps one that has ended apart, with its end, unless it is a council under a new code', () => {
    const localities = [
      aLocality('E06000028', 'Poole', 'unitary', {
        validTo: aDate('2019-03-31'),
        successors: [aCode('E06000058')],
      }),
      aLocality('E06000029', 'Bournemouth', 'unitary', {
        validTo: aDate('2019-03-31'),
        successors: [aCode('E06000058')],
      }),
      aLocality('E06000058', 'Bournemouth and Poole', 'unitary'),
      aLocality('E08000019', 'Sheffield', 'metropolitan-district', {
        validTo: aDate('2025-03-31'),
        successors: [aCode('E08000039')],
      }),
      aLocality('E08000039', 'Sheffield', 'metropolitan-district'),
    ];
    expect(labelled(aCatalogue({ localities }))).toEqual([
      ['Metropolitan districts', ['Sheffield']],
      ['Unitary authorities', ['Bournemouth and Poole']],
      ['Ended: abolished, divided or merged', ['Bournemouth (to March 2019)', 'Poole (to March 2019)']],
    ]);
  });

  it('leaves out a partnership that the dashboard names and the data lack', () => {
    const nowhere = parsePartnershipId('nowhere');
    if (nowhere === null) throw new Error('no id');
    const dashboard = { ...aCatalogue().dashboard, partnerships: [nowhere] };
    expect(placeGroups(aCatalogue({ dashboard })).map(({ label }) => label)).not.toContain('Partnerships');
  });

  it('has every place of today once, and its word reads back to the same place, whatever the places', () => {
    const place = fc.record({ kind: fc.constantFrom(...localityKinds), name: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (some) => {
        const localities = some.map(({ kind, name }, at) =>
          aLocality(`E${String(6000000 + at).padStart(8, '0')}`, name, kind, { parent: london }),
        );
        const catalogue = aCatalogue({ localities });
        const values = placeGroups(catalogue).flatMap(({ options }) => options.map(({ value }) => value));
        expect(values.toSorted()).toEqual(localities.map(({ code }) => `locality:${code}`).toSorted());
        for (const value of values) {
          const found = placeOfValue(value, catalogue);
          expect(found && valueOfPlace(found)).toBe(value);
        }
      }),
    );
  });
});

describe('a word of the list', () => {
  it('is the place’s kind and id', () => {
    const [first] = aCatalogue().localities;
    if (!first) throw new Error('no locality');
    expect(valueOfPlace(placeOfLocality(first, aCatalogue()))).toBe('locality:E92000001');
  });

  it('is no place where nothing has it', () => {
    for (const value of ['', 'locality', 'locality:E09000099', 'partnership:nowhere', 'partnership:'])
      expect(placeOfValue(value, aCatalogue())).toBeNull();
  });
});
