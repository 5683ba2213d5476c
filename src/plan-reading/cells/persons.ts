import { findOwnerNames, type OwnerNames } from './owner-names';

/** Headings of columns in which people are written, where others have bodies. */
const personHeading =
  /\b(?:officers?|persons?|people|assigned|assignees?|members?|managers?|named|individuals?)\b/i;
export const isPersonHeading = (heading: string): boolean =>
  personHeading.test(heading) && !/\b(?:agenc|organi[sz]ation|partner|bod(?:y|ies))/i.test(heading);

/** First names that are frequent in England and Wales, by the lists of the Office for National Statistics. */
const firstNames = new Set(
  (
    'aisha alan alex alexander alice alison amanda amy andrea andrew angela ann anna anne anthony barbara ben benjamin beth brian ' +
    'caroline carol catherine charlotte chris christine christopher claire colin craig daniel darren dave david dawn deborah debbie ' +
    'denise diane donna elaine elizabeth emily emma fatima fiona gareth gary gemma geoff george gillian graham hannah hassan heather ' +
    'helen ian jack jacqueline james jane janet jason jean jennifer jenny jessica jo joan joanna joanne john jonathan joseph joshua ' +
    'judith julia julie karen kate katherine kathryn katie keith kelly kevin kim laura lauren lee lesley linda lisa louise lucy lynn ' +
    'malcolm maria marie margaret martin mary matt matthew michael michelle mike mohammed muhammad natalie neil nicholas nicola nick ' +
    'nigel omar pam pamela pat patricia patrick paul paula pauline pete peter philip phil priya rachel rebecca richard robert roger ' +
    'rob ruth ryan sally sam samantha samuel sandra sara sarah sharon shirley simon sophie stephanie stephen steve steven stuart sue ' +
    'susan suzanne teresa thomas tim tina tom tony tracey tracy trevor valerie vicky wayne wendy yasmin yvonne zoe'
  ).split(' '),
);

const name =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|PC|Sgt|Insp|DI|DCI|Ch Insp|Supt|Rev)\.?\s+)?\p{Lu}(?:\.|[\p{L}'’-]*)(?:\s+\p{Lu}(?:\.|[\p{L}'’-]+)?){1,2}$/u;
const surnameFirst = /^\p{Lu}[\p{L}'’-]+,\s*\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}\.?)?$/u;
/** Words of bodies and posts, which are written with capitals too. */
const body =
  /\b(?:team|services?|council|board|group|health|police|trust|partnership|officers?|managers?|head|directors?|leads?|commission\w*|co-?ordinators?|analysts?|unit|department|safety|housing|education|probation|care|public|children|adults?|community|drugs?|alcohol|recovery|nhs|icb|prisons?|courts?|trading|standards|environment\w*|licensing|fire|youth|justice|office|university|college|schools?|hospitals?|pharmac\w+|network|forum|development|intelligence|safeguarding|support|prevention|hub|local|national|city|county|borough|district|help|point|live|house|homes|crime|mental|primary|business|chair|partners|providers?|agenc\w+|authority|street|scene|project)\b/i;

/** Whether an owner is written as a person's name is. Under a heading for people, any name of two words is one. */
export function isPersonName(text: string, isUnderPeople: boolean, names: OwnerNames): boolean {
  const plain = text.trim();
  if (body.test(plain) || findOwnerNames(plain, names).length > 0) return false;
  if (isUnderPeople && surnameFirst.test(plain)) return true;
  if (!name.test(plain) || plain === plain.toUpperCase()) return false;
  return isUnderPeople || firstNames.has(plain.split(/\s+/)[0]?.toLowerCase() ?? '');
}

/** A surname and a first name are one person and no two owners. */
export const isSurnameFirst = (text: string, heading: string): boolean =>
  isPersonHeading(heading) && surnameFirst.test(text.trim());
