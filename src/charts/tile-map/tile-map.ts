import type { EChartsOption } from 'echarts';
import type { TileMap } from '../../assessment/groups/tile-map';
import { isIllustrative } from '../../domain/figures/observation';
import type { Palette } from '../drawing/colours';
import { frame } from '../drawing/frame';
import { type KeyItem, keyHeight, keyShapes } from '../drawing/key';
import { areaShape, markShape, wrapped } from '../drawing/pixel-shapes';
import { forStage, staged } from '../drawing/stage';
import { markTooltip } from '../drawing/tooltip';
import { judgementMark } from '../marks/judgement-mark';
import type { ReadableMark } from '../marks/readable-mark';
import { placeLines } from '../tables/place-words';
import { chosenName, chosenOutline } from './tile-chosen';
import { hexagon, layTiles } from './tile-layout';
import { lettersFor } from './tile-letters';
import { gradedWords, type TileLook, type TileLooks, tileLooks, tilePaint } from './tile-look';
import { emptyTile, laterTile, placeTile } from './tile-shapes';

const [margin, keyTop] = [10, 4] as const;

function keyOf(map: TileMap, looks: TileLooks, palette: Palette): readonly KeyItem[] {
  const found = [...looks.byCode.values()];
  const item = (words: string, look: TileLook, isHollow = false, dash: readonly number[] = []): KeyItem => {
    const { fill, stroke, mark } = tilePaint(look, isHollow, palette);
    return {
      words,
      width: 22,
      sign: (x, y) => [
        {
          ...areaShape(hexagon([x + 11, y], 21), fill),
          style: { fill, stroke, lineWidth: 1.5, lineDash: dash },
        },
        ...(look.kind === 'judged' ? [markShape({ shape: look.shape, colour: mark }, x + 11, y, 11)] : []),
        ...(look.kind === 'plain' ? [markShape({ shape: 'dot', colour: mark }, x + 11, y, 5)] : []),
      ],
    };
  };
  const judged = (['best', 'better', 'similar', 'worse', 'worst'] as const).flatMap((judgement) =>
    found.some((look) => look.kind === 'judged' && look.judgement === judgement)
      ? [
          item(judgementMark(judgement).word, {
            kind: 'judged',
            judgement,
            shape: judgementMark(judgement).shape,
          }),
        ]
      : [],
  );
  const places = map.comparison.places;
  return [
    ...judged,
    ...gradedWords(map, looks).map(({ step, words }) => item(words, { kind: 'graded', step })),
    ...(found.some(({ kind }) => kind === 'plain') ? [item('not compared', { kind: 'plain' })] : []),
    ...(found.some(({ kind }) => kind === 'absent') || map.tiles.some(({ isFormedLater }) => isFormedLater)
      ? [item('no figure', { kind: 'absent' }, false, [2, 3])]
      : []),
    ...(places.some(({ observation }) => isIllustrative(observation))
      ? [item('illustrative', { kind: 'graded', step: 1 }, true, [5, 3])]
      : []),
  ];
}

/** Of a place that was formed after the period. */
const laterWords = 'no figure under its present boundary';

/** Room above the tiles for the name of a chosen place in the first row. */
const nameRoom = 22;

const tilesTop = (map: TileMap, looks: TileLooks, width: number, palette: Palette): number =>
  keyTop + keyHeight(keyOf(map, looks, palette), width - 2 * margin) + nameRoom;

export const tileMapHeight = (map: TileMap, palette: Palette, width = 900): number =>
  Math.ceil(layTiles(map, width, tilesTop(map, tileLooks(map), width, palette)).height);

/** A hexagon for each authority, about where it lies; every place counts alike, however large. */
export function tileMap(map: TileMap, palette: Palette): EChartsOption {
  const looks = tileLooks(map);
  const letters = lettersFor(map.tiles.map(({ name }) => name));
  const layout = forStage((width) => layTiles(map, width, tilesTop(map, looks, width, palette)));
  const { indicator } = map.comparison;
  const words = (index: number): string => {
    const one = map.tiles[index];
    if (!one) return '';
    const lines = one.place
      ? placeLines(one.place, indicator)
      : [one.name, one.isFormedLater ? laterWords : 'outside the group'];
    return lines.flatMap((line) => wrapped(line, 300)).join('\n');
  };
  return {
    ...frame(palette),
    tooltip: markTooltip((_, index) => words(index), palette),
    series: [
      staged({ id: 'values', z: 2, count: map.tiles.length }, (index, stage) => {
        const { size, middles } = layout(stage);
        const [one, middle] = [map.tiles[index], middles[index]];
        if (!one || !middle) return [];
        const look = one.place ? looks.byCode.get(one.place.code) : undefined;
        return one.place && look
          ? placeTile({ place: one.place, look, map }, { middle, size, letters }, palette)
          : (one.isFormedLater ? laterTile : emptyTile)(middle, size, palette);
      }),
      staged(
        { id: 'chosen', z: 4, count: 1 },
        (_, stage) => {
          const { size, middles } = layout(stage);
          const others = middles.flatMap((one) => (one ? [one] : []));
          return map.tiles.flatMap(({ name, place }, index) => {
            const middle = middles[index];
            if (!place?.isChosen || !middle) return [];
            return [
              ...chosenOutline(middle, size, palette),
              ...chosenName(name, { middle, others, size, stage }, letters, palette),
            ];
          });
        },
        true,
      ),
      staged(
        { id: 'key', z: 3, count: 1 },
        (_, { width }) =>
          keyShapes(keyOf(map, looks, palette), [margin, keyTop], width - 2 * margin, palette.ink),
        true,
      ),
    ],
  } as EChartsOption;
}

/** A mark for each place of the group that has a tile, highest value first as in the table. */
export function marksOfTileMap({
  tiles,
  comparison: { places, indicator },
}: TileMap): readonly ReadableMark[] {
  const indices = new Map(tiles.map(({ tile }, index) => [tile.locality as string, index]));
  const marks = places.flatMap((place) => {
    const index = indices.get(place.code);
    if (index === undefined) return [];
    return [{ words: placeLines(place, indicator).join(', '), series: 'values', index }];
  });
  const later = tiles.flatMap(({ name, isFormedLater }, index) =>
    isFormedLater ? [{ words: `${name}: ${laterWords}`, series: 'values', index }] : [],
  );
  return [...marks, ...later];
}
