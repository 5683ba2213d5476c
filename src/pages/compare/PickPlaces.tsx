import { type ChangeEvent, type FormEvent, useState } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { Place } from '../../domain/place';
import { plainName } from '../../selection/place';
import { readPicked, writePicked } from './groups';
import { placesInText } from './places-in-text';

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
  const [said, say] = useState('');
  const regions = catalogue.localities.filter(({ kind }) => kind === 'region');
  const authorities = catalogue.localities.filter(
    ({ kind, validTo }) => validTo === null && kind !== 'region' && kind !== 'country' && kind !== 'district',
  );
  const chosen = new Set<string>(picked === '' ? place.localities : readPicked(picked, catalogue).codes);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const codes = new FormData(event.currentTarget).getAll('place');
    const members = authorities.filter(({ code }) => codes.includes(code));
    if (members.length < 2) return say('Tick at least two places.');
    say('');
    onPick(writePicked(members));
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
    say(
      `${file.name}: ${members.length} places${unknown > 0 ? `, ${unknown} GSS codes not known here` : ''}.`,
    );
    onPick(writePicked(members));
  };

  return (
    <details className="pick-places">
      <summary>Pick places by hand, or from a file</summary>
      <form onSubmit={submit} key={picked}>
        {regions.map((region) => (
          <fieldset key={region.code}>
            <legend>{region.name}</legend>
            {authorities
              .filter(({ parent }) => parent === region.code)
              .map(({ code, name }) => (
                <label key={code}>
                  <input type="checkbox" name="place" value={code} defaultChecked={chosen.has(code)} />{' '}
                  {plainName(name)}
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
      <output className="small">{said}</output>
    </details>
  );
}
