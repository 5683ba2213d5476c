import type { RankedPlace } from '../../assessment/groups/ranked-place';
import type { TileMap } from '../../assessment/groups/tile-map';
import { formatValue } from '../../assessment/words/format-value';
import { figureOf, isIllustrative } from '../../domain/figures/observation';
import { formerWords } from '../../domain/places/same-area';
import { listWords, numberWord, startWithSmall } from '../../domain/words/number-words';
import { tabulateOrderedBars } from '../bars/tabulate-ordered-bars';
import { judgementMark } from '../marks/judgement-mark';
import type { Table } from '../tables/table';
import { gradedWords, tileLooks } from './tile-look';

const isOfFormer = ({ observation }: RankedPlace): boolean => observation.note.includes(formerWords);

/** What the fill means, how many tiles have which, and who is missing. No pattern is read into the map. */
export function describeTileMap(map: TileMap): string {
  const { comparison, tiles, untiled } = map;
  const { indicator, places, period, groupName } = comparison;
  const looks = tileLooks(map);
  const found = tiles.flatMap(({ place }) => (place ? (looks.byCode.get(place.code) ?? []) : []));
  const counts = (['best', 'better', 'similar', 'worse', 'worst'] as const).flatMap((judgement) => {
    const count = found.filter((look) => look.kind === 'judged' && look.judgement === judgement).length;
    return count === 0 ? [] : [`${numberWord(count)} ${judgementMark(judgement).word}`];
  });
  const plain = found.filter(({ kind }) => kind === 'plain').length;
  const without = places.filter(({ observation }) => figureOf(observation) === null);
  const outside = tiles.filter(({ place, isFormedLater }) => place === null && !isFormedLater).length;
  const later = tiles.filter(({ isFormedLater }) => isFormedLater).map(({ name }) => name);
  const former = places.filter(isOfFormer).map(({ name }) => name);
  const england = figureOf(comparison.england);
  const fill =
    looks.by === 'judgement'
      ? `Tiles are marked by how each place compares${england === null ? '' : ` with England (${formatValue(england, indicator)})`}: ${listWords(counts)}.`
      : gradedWords(map, looks).length > 0
        ? `Nothing is judged: tiles are shaded in five classes with about as many places in each, 1 the lowest, 5 the highest (${gradedWords(
            map,
            looks,
          )
            .map(({ words }) => words)
            .join('; ')}).`
        : 'Nothing is judged, and there are too few figures for classes.';
  return [
    `Map of ${startWithSmall(indicator.name)} (${indicator.unit}), ${groupName}, ${period.label}, a hexagon of one size for each authority.`,
    fill,
    ...places.flatMap(({ name, isChosen, observation }) => {
      const value = figureOf(observation);
      return isChosen && value !== null ? [`${name}, outlined, has ${formatValue(value, indicator)}.`] : [];
    }),
    plain > 0 && looks.by === 'judgement' ? `${plain} could not be compared.` : '',
    without.length > 0 ? `There is no figure for ${listWords(without.map(({ name }) => name))}.` : '',
    later.length > 0
      ? `${listWords(later)} ${later.length === 1 ? 'was' : 'were'} formed later and ${later.length === 1 ? 'has' : 'have'} no figure under ${later.length === 1 ? 'its' : 'their'} present ${later.length === 1 ? 'boundary' : 'boundaries'}.`
      : '',
    former.length > 0
      ? `The ${former.length === 1 ? 'figure' : 'figures'} of ${listWords(former)} ${former.length === 1 ? 'is' : 'are'} of the former authority with the same boundary.`
      : '',
    outside > 0 ? 'Empty outlines are outside the group.' : '',
    untiled.length > 0
      ? `${listWords(untiled.map(({ name }) => name))} ${untiled.length === 1 ? 'has' : 'have'} no tile and ${untiled.length === 1 ? 'stands' : 'stand'} in the table only.`
      : '',
    places.some(({ observation }) => isIllustrative(observation)) ? 'Hollow tiles are illustrative.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The same figures as the bars: the map shows where, the table says how much. */
export function tabulateTileMap({ comparison }: TileMap): Table {
  return tabulateOrderedBars(comparison);
}
