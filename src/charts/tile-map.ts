import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { formatValue } from '../assessment/format-value';
import type { TileMap } from '../assessment/group-types';
import { absenceMark, isAbsent } from '../domain/absence';
import { type Palette, smallText } from './colours';
import { drawnArea, drawnMark, drawnPath, drawnText, widthOf, wrapped } from './drawn';
import { frame } from './frame';
import { judgedStyle } from './judged-style';
import type { Mark } from './mark';
import type { Drawn } from './overlay';
import { placeLines } from './place-words';
import { markTooltip } from './tooltip';

type PlacedTile = TileMap['tiles'][number];

/** Distance between tiles in a row, and between rows, in tile widths. */
const rowStep = 0.866;

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const centreOf = ({ tile }: PlacedTile): readonly [number, number] => [
  tile.column + (tile.row % 2 === 1 ? 0.5 : 0),
  tile.row * rowStep,
];

/** A group that lies together is drawn large, with only its own part of the country. */
function shownTiles({ tiles }: TileMap): readonly PlacedTile[] {
  const inGroup = tiles.filter(({ place }) => place !== null);
  const { left, top, width, height } = extentOf(inGroup);
  const isSmall = inGroup.length > 0 && width <= 10 && height <= 10;
  if (!isSmall) return tiles;
  return tiles.filter((one) => {
    const [x, y] = centreOf(one);
    return x >= left - 0.5 && x <= left + width && y >= top - 0.5 && y <= top + height;
  });
}

function extentOf(tiles: readonly PlacedTile[]): Extent {
  const centres = tiles.map(centreOf);
  const [xs, ys] = [centres.map(([x]) => x), centres.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left + 1, height: Math.max(...ys) - top + 1.2 };
}

/** Pixels that keep the map's shape at a width. */
export function tileMapHeight(map: TileMap, width: number): number {
  const extent = extentOf(shownTiles(map));
  return Math.round(Math.min(860, (Math.min(width, 760) / extent.width) * extent.height + 40));
}

/** A hexagon for each authority, north at the top; the group's are filled, with their mark or class inside. */
export function tileMap(map: TileMap, palette: Palette): EChartsOption {
  const tiles = shownTiles(map);
  const extent = extentOf(tiles);
  const series: CustomSeriesOption = {
    id: 'values',
    type: 'custom',
    z: 3,
    clip: false,
    animation: false,
    data: tiles.map((one) => [...centreOf(one)]),
    renderItem: (params, api) => {
      const one = tiles[params.dataIndex];
      if (!one) return null;
      const scale = Math.min(api.getWidth() / extent.width, (api.getHeight() - 20) / extent.height);
      const offset = (api.getWidth() - scale * extent.width) / 2;
      const [x, y] = centreOf(one);
      const centre = [offset + (x - extent.left + 0.5) * scale, 10 + (y - extent.top + 0.6) * scale] as const;
      return { type: 'group', children: drawTile(one, centre, scale, map, palette) } as never;
    },
  };
  return {
    ...frame(palette),
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0, max: 1 },
    yAxis: { type: 'value', show: false, min: 0, max: 1 },
    tooltip: markTooltip((_, index) => {
      const one = tiles[index];
      if (!one) return '';
      return one.place
        ? placeLines(one.place, map.comparison.indicator).join('\n')
        : `${one.name}: outside the group`;
    }, palette),
    series: [series],
  } as EChartsOption;
}

function drawTile(
  { place, name, band }: PlacedTile,
  [x, y]: readonly [number, number],
  scale: number,
  { comparison }: TileMap,
  palette: Palette,
): readonly Drawn[] {
  const corners = Array.from({ length: 6 }, (_, at) => {
    const angle = Math.PI / 6 + (at * Math.PI) / 3;
    return [x + Math.cos(angle) * scale * 0.56, y + Math.sin(angle) * scale * 0.56] as const;
  });
  const outline = (stroke: string, lineWidth: number) =>
    drawnPath([...corners, corners[0] ?? [x, y]], { stroke, lineWidth });
  if (!place) return [drawnArea(corners, palette.paper), outline(palette.rule, 1)];
  const { value } = place.observation;
  const edge = place.isChosen ? outline(palette.chosen, 4) : outline(palette.secondary, 1);
  const isLarge = scale > 74;
  const lines = isLarge ? wrapped(name, scale * 0.86).slice(0, 2) : [];
  const middle = y - (isLarge ? lines.length * 8 : 0);
  const letters = lines.map((line, at) =>
    drawnText(
      widthOf(line) > scale * 0.95 ? `${line.slice(0, Math.floor(scale / 9))}…` : line,
      x,
      y + 10 + at * 15,
      {
        fill: palette.ink,
        align: 'center',
        weight: place.isChosen ? 'bold' : 'normal',
      },
    ),
  );
  if (isAbsent(value)) {
    return [
      drawnArea(corners, palette.paper),
      edge,
      drawnText(absenceMark(value.absent), x, middle, { fill: palette.secondary, align: 'center' }),
      ...letters,
    ];
  }
  const judged = place.comparison.kind === 'comparison' ? place.comparison.judgement : 'not-judged';
  const isJudged = judged !== 'not-judged';
  const words = isLarge ? formatValue(value, comparison.indicator) : '';
  return [
    drawnArea(corners, palette.tint),
    edge,
    ...(isJudged
      ? [drawnMark(judgedStyle(judged, palette), x, middle - (isLarge ? 8 : 0), Math.min(18, scale * 0.5))]
      : [
          drawnText(band === null ? '' : String(band), x, middle - (isLarge ? 8 : 0), {
            fill: palette.ink,
            align: 'center',
            weight: 'bold',
          }),
        ]),
    ...(isLarge ? [drawnText(words, x, middle + smallText - 5, { fill: palette.ink, align: 'center' })] : []),
    ...letters,
  ];
}

/** The group's tiles, in the order of the picture. */
export const marksOfTileMap = (map: TileMap): readonly Mark[] =>
  shownTiles(map).flatMap(({ place }, index) =>
    place ? [{ words: placeLines(place, map.comparison.indicator).join(', '), series: 'values', index }] : [],
  );

export function describeTileMap(map: TileMap): string {
  const isJudged = map.comparison.places.some(
    ({ comparison }) => comparison.kind === 'comparison' && comparison.judgement !== 'not-judged',
  );
  return [
    'Each authority of England is one tile of equal size, roughly where it lies; north is up.',
    isJudged
      ? 'Marks compare with England: ◆ better, ◇ similar, ▼ worse.'
      : 'Numbers are fifths of the group: 1 for the lowest figures, 5 for the highest. Neither end is better.',
    map.untiled.length === 0 ? '' : `Without a tile: ${map.untiled.map(({ name }) => name).join(', ')}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
