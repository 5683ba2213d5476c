import type { Problem } from '../../domain/problem';
import type { ListedFile } from '../incoming-file';

/**
 * Bytes of data files, taken together, that a browser's tab has been seen to take in (docs/performance.md). The engine's
 * memory ends at 4 GB, and a tab that reaches its end is gone without a word.
 */
export const mostBytes = 250_000_000;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000).toLocaleString('en-GB')} MB`;

const beyondReach = ({ path, bytes }: ListedFile, before: number): Problem => ({
  severity: 'error',
  file: path,
  line: null,
  column: '',
  found: `a file of ${megabytes(bytes)}${before === 0 ? '' : `, after ${megabytes(before)} of other files`}`,
  done: `The file was left out and none of its rows was read: Waymark takes in ${megabytes(mostBytes)} of data files, and a browser may give up on more.`,
  advice: 'Keep the indicators, areas and years that are wanted, and take the other rows out of the file.',
  rowsSetAside: 0,
});

/**
 * The files that can be taken in, in the order in which they are listed, and a problem for each that is too much. Files that
 * are `needed` for all others are never too much.
 */
export function withinReach(
  listed: readonly ListedFile[],
  isNeeded: (path: string) => boolean,
): {
  readonly files: readonly ListedFile[];
  readonly problems: readonly Problem[];
} {
  const files: ListedFile[] = [];
  const problems: Problem[] = [];
  let total = 0;
  for (const file of listed) {
    if (isNeeded(file.path)) {
      files.push(file);
    } else if (total + file.bytes > mostBytes) {
      problems.push(beyondReach(file, total));
    } else {
      total += file.bytes;
      files.push(file);
    }
  }
  return { files, problems };
}
