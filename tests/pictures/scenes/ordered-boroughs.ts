import { absent } from '../../../src/domain/figures/absence';
import { aFigure, aGroup, aRankedPlace } from '../figures';
import { barsScene } from '../scene';

const boroughs =
  'Camden,Islington,Hammersmith and Fulham,Lambeth,Southwark,Westminster,Hackney,Lewisham,Haringey,Kensington and Chelsea,Wandsworth,Brent,Ealing,Greenwich,Hounslow,Tower Hamlets,Newham,Croydon,Barking and Dagenham,Waltham Forest,Merton,Enfield,Hillingdon,Bexley,Havering,Barnet,Bromley,Sutton,Redbridge,Harrow,Kingston upon Thames'.split(
    ',',
  );

const measured = boroughs.map((name, index) => {
  const value = 9.4 - index * 0.26;
  const interval = { lower: value * 0.7, upper: value * 1.4 };
  return aRankedPlace(name, aFigure('2020', value, { interval }), name === 'Tower Hamlets');
});

export const orderedBoroughs = barsScene(
  'ordered-boroughs',
  'All London boroughs, with intervals and two without a figure',
  aGroup(
    [
      ...measured,
      aRankedPlace('City of London', aFigure('2020', absent('suppressed'))),
      aRankedPlace('Richmond upon Thames', aFigure('2020', absent('not-collected'))),
    ],
    5.1,
  ),
);
