import type { OwnerNames } from './owner-names';

const operation =
  /\b(?:Op|OP|Operation|operation)\.?\s+(?!(?:To|For|In|And|Of|The|With|On)\b)[A-Z][A-Za-z]{2,}\b/g;
/** Two capitals that do something as a person does, or to whom something is done. */
const initials =
  /\b[A-Z]{2}(?=\s+(?:met|to|will|has|have|spoke|emailed|presented|presents|attended|contacted|asked|agreed|chaired|chairs|leads)\b)|(?<=\b(?:met|with|from|contact|speak to|spoke to|emailed|by)\s)[A-Z]{2}\b(?!\s+[A-Z]|\/)/g;
const address = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/;
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|PC|Sgt|DI|DCI|Insp|Supt|Prof)\.?\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?/;
/** Abbreviations of two letters that stand where initials do and are no person. */
const noPerson = new Set('IT HR PH GP YP DV AP CJ LA UK EU NY ID TA OD OT PR QA'.split(' '));

/** The words of a row that may name a person or a police operation; empty if there are none. */
export function sensitiveWords(text: string, names: OwnerNames): readonly string[] {
  const found = [
    ...[...text.matchAll(operation)].map(([name]) => name),
    ...[address, titled].flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
  ];
  const people = [...text.matchAll(initials)]
    .map(([letters]) => letters)
    .filter((letters) => !noPerson.has(letters) && !names.byLetters.has(letters.toLowerCase()));
  return [...new Set([...found, ...people])];
}
