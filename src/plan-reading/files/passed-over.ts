import type { Problem } from '../../domain/problem';
import { countOf } from '../../domain/words/number-words';
import { fileNote } from './file-note';

interface PassedOver {
  readonly name: RegExp;
  readonly found: (count: number) => string;
  readonly done: string;
}

const kinds: readonly PassedOver[] = [
  {
    name: /vbaProject\.bin$|\/macrosheets\//i,
    found: () => 'The file holds macros.',
    done: 'They were passed over; none was run.',
  },
  {
    name: /\/externalLinks\/[^/]+\.xml$/i,
    found: (count) => `The file points to ${countOf(count, 'other workbook')}.`,
    done: 'No link was followed; the values last saved are read.',
  },
  {
    name: /\/(embeddings|activeX|ctrlProps)\/[^/]+\.(?!rels$)\w+$/i,
    found: (count) => `The file holds ${countOf(count, 'embedded object')}.`,
    done: 'They were passed over. What they show is not read.',
  },
  {
    name: /\/(threadedComments?|comments?)\d*(\/[^/]+)?\.xml$/i,
    found: () => 'The file holds comments.',
    done: 'They were passed over: they are no part of the plan.',
  },
];

/** Notes about parts of a workbook or document that are not read. */
export const passedOver = (file: string, names: readonly string[]): readonly Problem[] =>
  kinds.flatMap(({ name, found, done }) => {
    const count = names.filter((entry) => name.test(entry)).length;
    return count === 0 ? [] : [fileNote(file, 'note', { found: found(count), done })];
  });
