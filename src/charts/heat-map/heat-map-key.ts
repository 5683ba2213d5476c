import { absenceMark } from '../../domain/figures/absence';
import type { Palette } from '../drawing/colours';
import { boxKey, type KeyItem } from '../drawing/key';
import { textShape } from '../drawing/pixel-shapes';
import { comparisonMarkShape } from '../marks/comparison-mark';
import { judgementMark } from '../marks/judgement-mark';
import type { HeatMapCell, HeatMapCells } from './heat-map-cell';

/** Every mark that occurs, judgements first, with what it means. */
export function heatMapKey(cells: HeatMapCells, palette: Palette): readonly KeyItem[] {
  const found = new Map<string, HeatMapCell>();
  for (const row of cells) for (const cell of row) if (cell.shape !== null) found.set(`${cell.shape}`, cell);
  const order = ['ringed-diamond', 'diamond', 'hollow-diamond', 'down-triangle', 'double-down-triangle'];
  const others = ['chevrons-up', 'hollow-triangle', 'hollow-down-triangle', 'chevrons-down', 'dot'];
  const items = [...order, ...others].flatMap((shape): readonly KeyItem[] => {
    const cell = found.get(shape);
    if (!cell?.shape) return [];
    const mark = { shape: cell.shape, role: cell.role === 'absent' ? ('not-compared' as const) : cell.role };
    const words = wordOf(cell);
    return [{ words, width: 14, sign: (x, y) => [comparisonMarkShape(mark, [x + 7, y], 13, palette)] }];
  });
  const letters = [
    ...new Set(
      cells.flatMap((row) => row.flatMap(({ role, figure }) => (role === 'absent' ? [figure] : []))),
    ),
  ];
  const meanings: Readonly<Record<string, string>> = {
    [absenceMark('suppressed')]: 'suppressed',
    [absenceMark('not-collected')]: 'not available',
    [absenceMark('not-applicable')]: 'not applicable',
    [absenceMark('rounds-to-zero')]: 'rounds to zero',
  };
  return [
    ...items,
    ...(cells.some((row) => row.some((cell) => cell.isIllustrative))
      ? [boxKey('illustrative', illustrativeFrame(palette), 18)]
      : []),
    ...letters.map(
      (letter): KeyItem => ({
        words: meanings[letter] ?? 'no figure',
        width: 22,
        sign: (x, y) => [textShape(letter, x, y, { fill: palette.secondary })],
      }),
    ),
  ];
}

/** Around the mark of an invented figure. */
export const illustrativeFrame = (palette: Palette) => ({
  fill: 'none',
  stroke: palette.secondary,
  lineWidth: 1,
  lineDash: [3, 2],
});

function wordOf({ role }: HeatMapCell): string {
  switch (role) {
    case 'best':
    case 'better':
    case 'similar':
    case 'worse':
    case 'worst':
      return judgementMark(role).word;
    case 'not-compared':
      return 'not compared';
    default:
      return `${role.replace('-', ' ')}, not judged`;
  }
}
