import type { Problem } from '../../domain/problem';
import type { Source } from '../../domain/source';

const names = ({ file }: Source, path: string): boolean => path === file || path.endsWith(`/${file}`);

/** What `sources.csv` says of a file; of two rows that fit the longer path. A file without a row states no source. */
export function sourceOfFile(path: string, sources: readonly Source[], unstated: string): Source {
  const [row] = sources
    .filter((source) => names(source, path))
    .toSorted((one, other) => other.file.length - one.file.length);
  const nothing = {
    name: unstated,
    link: '',
    licence: '',
    extractedOn: null,
    note: '',
    isIllustrative: false,
  };
  return { ...(row ?? nothing), file: path };
}

/**
 * Rows of `sources.csv` for files that are not there: a mistyped name leaves the figures it meant without a source. Not
 * told of a catalogue that is read by itself, without a file of figures.
 */
export const straySources = (
  sources: readonly Source[],
  paths: readonly string[],
  where: (source: Source) => Pick<Problem, 'file' | 'line'>,
): readonly Problem[] =>
  sources
    .filter((source) => paths.length > 0 && !paths.some((path) => names(source, path)))
    .map((source) => ({
      severity: 'warning',
      ...where(source),
      column: 'file',
      found: source.file,
      done: 'The row was kept; no file of this name is there.',
      advice: 'Write the name of a file of the folder observations, or delete the row.',
      rowsSetAside: 0,
    }));
