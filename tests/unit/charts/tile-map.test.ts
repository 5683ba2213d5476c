import { describe, expect, it } from 'vitest';
import { forcedPalette, screenPalette } from '../../../src/charts/drawing/colours';
import { layTiles } from '../../../src/charts/tile-map/tile-layout';
import { tileLooks } from '../../../src/charts/tile-map/tile-look';
import { marksOfTileMap, tileMap } from '../../../src/charts/tile-map/tile-map';
import { describeTileMap, tabulateTileMap } from '../../../src/charts/tile-map/tile-map-words';
import { aRate } from '../../builders';
import { authorities, boroughs } from '../../pictures/authorities';
import { aTileMap } from '../../pictures/tile-scene';
import { broken, drawnBy, wordsIn } from './walk';

const london = aTileMap('London boroughs', boroughs);
const england = aTileMap('England', authorities);
const neutral = aTileMap('England', authorities, aRate({ polarity: 'no-judgement' }));
const few = aTileMap('neighbours', new Map([...boroughs].slice(0, 3)), aRate({ polarity: 'no-judgement' }));
const none = aTileMap('nowhere', new Map());

describe('a tile map', () => {
  it('holds no broken number and no broken word, large or small, in either palette', () => {
    for (const map of [london, england, neutral, few, none, { ...none, tiles: [] }]) {
      for (const width of [320, 900]) {
        expect(broken(drawnBy(tileMap(map, screenPalette), width, 1000))).toEqual([]);
        expect(broken(drawnBy(tileMap(map, forcedPalette), width, 1000))).toEqual([]);
      }
      expect(broken(describeTileMap(map))).toEqual([]);
    }
  });

  it('leads through the places of the group, highest first, and tabulates them as the bars do', () => {
    expect(marksOfTileMap(london).map(({ words }) => words.split(',')[0])).toEqual(
      london.comparison.places.map(({ name }) => name),
    );
    expect(marksOfTileMap(london)[0]?.words).toContain('worse');
    expect(tabulateTileMap(london).rows).toHaveLength(34);
  });

  it('shows a small group larger', () => {
    expect(layTiles(london, 900, 0).size).toBeGreaterThan(2 * layTiles(england, 900, 0).size);
    expect(layTiles(london, 900, 0).middles.filter((middle) => middle !== null).length).toBeLessThan(60);
    expect(layTiles(england, 900, 0).middles).not.toContain(null);
  });

  it('is shaded in fifths, with numerals and without a word of judgement, where nothing is judged', () => {
    expect(tileLooks(neutral).by).toBe('fifths');
    const said = `${describeTileMap(neutral)} ${wordsIn(drawnBy(tileMap(neutral, screenPalette), 900, 1000))}`;
    expect(said).toMatch(/1 the lowest, 5 the highest/);
    expect(said).not.toMatch(/\b(better|worse)\b/);
  });

  it('makes no classes of too few places', () => {
    expect(describeTileMap(few)).toContain('too few figures for classes');
  });

  it('marks a suppressed place and names it', () => {
    expect(wordsIn(drawnBy(tileMap(london, screenPalette), 900, 1000))).toContain('[c]');
    expect(describeTileMap(london)).toContain('There is no figure for');
  });

  it('names places without a tile', () => {
    const lost = { ...london, untiled: london.comparison.places.slice(0, 1) };
    expect(describeTileMap(lost)).toMatch(/has no tile and stands in the table only/);
  });
});
