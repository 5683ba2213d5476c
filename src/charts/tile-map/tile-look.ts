import { compareByFifths } from '../../assessment/groups/fifths';
import type { RankedPlace } from '../../assessment/groups/ranked-place';
import type { TileMap } from '../../assessment/groups/tile-map';
import { formatValue } from '../../assessment/words/format-value';
import { isAbsent } from '../../domain/figures/absence';
import { figureOf } from '../../domain/figures/observation';
import { type Judgement, positions } from '../../domain/judgement';
import type { Palette } from '../drawing/colours';
import { comparisonMark } from '../marks/comparison-mark';
import type { ShapeName } from '../marks/shapes';

/** How a place's tile looks: the class or the judgement of its figure, or why it has neither. */
export type TileLook =
  | { readonly kind: 'judged'; readonly judgement: Judgement; readonly shape: ShapeName }
  | { readonly kind: 'graded'; readonly step: 1 | 2 | 3 | 4 | 5 }
  | { readonly kind: 'plain' }
  | { readonly kind: 'absent' };

export interface TileLooks {
  /** By judgement where any figure is judged; else by fifths of the group's figures. */
  readonly by: 'judgement' | 'fifths';
  readonly byCode: ReadonlyMap<string, TileLook>;
}

const isJudged = ({ comparison }: RankedPlace): boolean =>
  comparison.kind === 'comparison' && comparison.judgement !== 'not-judged';

const steps = [1, 2, 3, 4, 5] as const;

export function tileLooks({ comparison: { places, indicator, groupName } }: TileMap): TileLooks {
  if (places.some(isJudged)) {
    return { by: 'judgement', byCode: new Map(places.map((place) => [place.code, judgedLook(place)])) };
  }
  const fifths = compareByFifths(
    places.map(({ observation }) => observation),
    groupName,
    indicator,
  );
  const byCode = new Map(
    places.map(({ code, observation }, index): [string, TileLook] => {
      const fifth = fifths[index];
      if (isAbsent(observation.value)) return [code, { kind: 'absent' }];
      const step = fifth?.kind === 'comparison' ? steps[positions.indexOf(fifth.position)] : undefined;
      return [code, step ? { kind: 'graded', step } : { kind: 'plain' }];
    }),
  );
  return { by: 'fifths', byCode };
}

function judgedLook(place: RankedPlace): TileLook {
  const { comparison, observation } = place;
  if (isAbsent(observation.value)) return { kind: 'absent' };
  if (comparison.kind === 'cannot-say' || comparison.judgement === 'not-judged') return { kind: 'plain' };
  return { kind: 'judged', judgement: comparison.judgement, shape: comparisonMark(comparison).shape };
}

/** `1: 0.9 to 2.1`, lowest first; classes that nobody is in are left out. */
export function gradedWords(
  { comparison: { places, indicator } }: TileMap,
  { byCode }: TileLooks,
): readonly { readonly step: 1 | 2 | 3 | 4 | 5; readonly words: string }[] {
  return steps.flatMap((step) => {
    const values = places.flatMap(({ code, observation }) => {
      const look = byCode.get(code);
      return look?.kind === 'graded' && look.step === step ? (figureOf(observation) ?? []) : [];
    });
    if (values.length === 0) return [];
    const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
      formatValue(value, indicator),
    );
    return [{ step, words: low === high ? `${step}: ${low}` : `${step}: ${low} to ${high}` }];
  });
}

export interface TilePaint {
  readonly fill: string;
  readonly stroke: string;
  /** Of words inside. */
  readonly ink: string;
  readonly mark: string;
}

/** Fill, edge and ink of a tile; an invented figure is hollow. */
export function tilePaint(look: TileLook, isHollow: boolean, palette: Palette): TilePaint {
  const { paper, secondary, tint } = palette;
  const bare = { fill: paper, stroke: secondary, ink: palette.ink, mark: secondary };
  if (look.kind === 'graded') {
    const [fill, ink] = palette.graded[look.step - 1] ?? [paper, palette.ink];
    return isHollow ? bare : { fill, stroke: secondary, ink, mark: ink };
  }
  if (look.kind !== 'judged' || look.judgement === 'not-judged') return bare;
  if (look.judgement === 'similar') return { ...bare, fill: isHollow ? paper : tint };
  const isBetter = look.judgement === 'better' || look.judgement === 'best';
  const colour = isBetter ? palette.better : palette.worse;
  if (isHollow) return { ...bare, stroke: colour, mark: colour };
  // Ink on orange, paper on blue: each has the contrast that letters need.
  const onWorse = palette.worse === palette.ink ? palette.paper : palette.ink;
  const ink = isBetter ? paper : onWorse;
  return { fill: colour, stroke: colour, ink, mark: ink };
}
