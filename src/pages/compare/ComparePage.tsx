import { EmptyState } from '../../components/Notice';
import { PageHeading } from '../../components/PageHeading';
import { englandCode, type IndicatorId } from '../../domain/ids';
import { comparisonQuestion } from '../../queries/comparison';
import { periodsQuestion } from '../../queries/periods';
import { formatAddress } from '../../selection/address';
import { type PageProps, useDesk } from '../context';
import { FailedQuestion } from '../FailedQuestion';
import { linksOfPlace } from '../links';
import { NoSubject } from '../NoPage';
import { usePaintMarks } from '../use-paint-marks';
import { both, notAsked, useAnswer, useHeld } from '../use-answer';
import { CompareToolbar } from './CompareToolbar';
import { ComparisonFigure } from './ComparisonFigure';

export function ComparePage(props: PageProps) {
  return null;
}
