import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { useFollowing } from '../../components/figure/use-pointed';
import type { Catalogue } from '../../domain/catalogue';
import type { Locality } from '../../domain/places/locality';
import type { Place } from '../../domain/places/place';
import { countOf } from '../../domain/words/number-words';
import { readPicked, writePicked } from '../../reviews/compare/groups';
import { placesInText } from '../../reviews/compare/places-in-text';
import { nameWithoutSuffix } from '../../selection/place';

interface PickPlacesProps {
  readonly catalogue: Catalogue;
  readonly place: Place;
  /** As in the address. */
  readonly picked: string;
  readonly onPick: (picked: string) => void;
}

const mostBytes = 1_000_000;

/** A set of places by hand, or from a file that stays on the reader's device. The set is kept in the address. */
export function PickPlaces({ catalogue, place, picked, onPick }: PickPlacesProps) {
  const [{ words, of }, setSaid] = useState({ words: '', of: picked });
  const say = (said: string, about = picked) => setSaid({ words: said, of: about });
  const box = useRef<HTMLDetailsElement>(null);
  const regions = catalogue.localities.filter(({ kind }) => kind === 'region');
  const authorities = catalogue.localities.filter(
    ({ kind, validTo }) => validTo === null && kind !== 'region' && kind !== 'country' && kind !== 'district',
  );
  const chosen = picked === '' ? place.localities : readPicked(picked, catalogue).codes;
  const [codes, tick] = useFollowing(chosen.join(','));
  const ticked = new Set(codes.split(','));

  const turn = (code: string) => {
    const others = [...ticked].filter((one) => one !== code);
    tick((ticked.has(code) ? others : [...others, code]).join(','));
  };
  /** The list has done its work: it closes, and the focus goes back to what opened it. */
  const pick = (members: readonly Locality[]) => {
    box.current?.querySelector('summary')?.focus();
    box.current?.removeAttribute('open');
    onPick(writePicked(members));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const members = authorities.filter(({ code }) => ticked.has(code));
    if (members.length < 2) return say('Tick at least two places.');
    say('');
    pick(members);
  };

  const readFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    if (!file) return;
    if (file.size > mostBytes)
      return say(`${file.name} is larger than 1 MB: a list of places is a small file.`);
    const { members, unknown } = placesInText(await file.text(), authorities);
    if (members.length < 2) {
      return say(`${file.name}: fewer than two known places. Give GSS codes or names, one in a cell.`);
    }
    const isUnknown = unknown > 0 ? `, ${countOf(unknown, 'GSS code')} not known here` : '';
    say(`${file.name}: ${countOf(members.length, 'place')}${isUnknown}.`, writePicked(members));
    pick(members);
  };

  return (
    <>
      <details className="pick-places" ref={box}>
        <summary>Pick places by hand, or from a file</summary>
        <form onSubmit={submit}>
          {regions.map((region) => (
            <fieldset key={region.code}>
              <legend>{region.name}</legend>
              {authorities
                .filter(({ parent }) => parent === region.code)
                .map(({ code, name }) => (
                  <label key={code}>
                    <input
                      type="checkbox"
                      name="place"
                      value={code}
                      checked={ticked.has(code)}
                      onChange={() => turn(code)}
                    />{' '}
                    {nameWithoutSuffix(name)}
                  </label>
                ))}
            </fieldset>
          ))}
          <button type="submit" className="button">
            Compare these places
          </button>
        </form>
        <p>
          <label>
            Statistical neighbours or another list, as CSV{' '}
            <input
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={(event) => void readFile(event)}
            />
          </label>
        </p>
        <p className="small">
          Every GSS code or name of an authority in the file is taken. The file is read here and sent nowhere.
        </p>
      </details>
      <output className="small">{of === picked ? words : ''}</output>
    </>
  );
}
