import type { Locality } from '../../domain/places/locality';
import { nameWithoutSuffix, slugOf } from '../../selection/place';

/** The authorities that a list names, by code or by name, whatever its columns; and how many codes are not known. */
export function placesInText(text: string, authorities: readonly Locality[]) {
  const cells = text.split(/[,;\t\r\n]/).map((cell) => cell.replaceAll('"', '').trim());
  const codes = new Set(cells.map((cell) => cell.toUpperCase()));
  // A name may itself hold a comma, so its parts are looked for in the whole text.
  const whole = `-${slugOf(text)}-`;
  const slugs = new Set(cells.map(slugOf));
  const isNamed = (name: string) =>
    slugs.has(slugOf(name)) ||
    slugs.has(slugOf(nameWithoutSuffix(name))) ||
    (name.includes(',') && whole.includes(`-${slugOf(name)}-`));
  const members = authorities.filter(({ code, name }) => codes.has(code) || isNamed(name));
  const known = new Set<string>(authorities.map(({ code }) => code));
  const unknown = [...codes].filter((code) => /^[EWNSK]\d{8}$/.test(code) && !known.has(code)).length;
  return { members, unknown };
}
