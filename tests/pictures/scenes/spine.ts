import type { Matrix } from '../../../src/assessment/groups/matrix';
import { spineOf } from '../../../src/assessment/groups/spine';
import { forcedPalette } from '../../../src/charts/drawing/colours';
import { authorities, boroughs } from '../authorities';
import { aMatrix, londonMatrix, subjects } from '../matrix-figures';
import { spineScene } from '../spine-scene';

function place(matrix: Matrix, code = 'E09000030') {
  const spine = spineOf(matrix, code);
  if (!spine) throw new Error(`${code} is not in ${matrix.groupName}`);
  return spine;
}

export const spineLondon = spineScene(
  'spine-london',
  'A borough in the spread of London boroughs, judged or not, numbers in between',
  place(londonMatrix),
);

export const spineEngland = spineScene(
  'spine-england',
  'A borough in the spread of 153 authorities',
  place(aMatrix('England', authorities)),
);

export const spineFew = spineScene(
  'spine-few',
  'The spread of five places, one without a figure',
  place(
    aMatrix('neighbours', new Map([...boroughs].slice(0, 5)), subjects.slice(0, 4)),
    [...boroughs.keys()][0],
  ),
);

export const spineOnAPhone = spineScene(
  'spine-on-a-phone',
  'The spread on a phone: name, figure and bar below one another',
  place(londonMatrix),
  340,
);

export const spineForced = spineScene(
  'spine-forced-colours',
  'The spread in the reader’s own high-contrast colours',
  place(londonMatrix),
  900,
  forcedPalette,
);
