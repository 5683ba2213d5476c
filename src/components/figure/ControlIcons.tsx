import type { Assurance, Variation } from '../../assessment/place/control-finding';
import { assuranceIcon } from '../../charts/control/assurance-icon';
import { type IconMark, variationIcon } from '../../charts/control/variation-icon';
import { Mark } from './Mark';

interface ControlIconsProps {
  readonly variation: Variation;
  /** null: no target that a single value can be held against. */
  readonly assurance: Assurance | null;
}

/** What the latest point of a control chart says, and what its limits say of the target: icons with their words. */
export const ControlIcons = ({ variation, assurance }: ControlIconsProps) => (
  <>
    <IconWithWords icon={variationIcon(variation)} />
    {assurance === null ? null : <IconWithWords icon={assuranceIcon(assurance)} />}
  </>
);

const IconWithWords = ({ icon }: { readonly icon: IconMark }) => (
  <p>
    <span className="tag">
      <Mark shape={icon.shape} colour={icon.colour} />
      {icon.sentence}
    </span>
  </p>
);
