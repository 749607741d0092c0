import { words } from '../../core/words';
import { refused } from '../define';
import type { Trouble } from '../trouble';

/** One parcel: kilograms and centimetres; a size that was not given is null. */
export interface Parcel {
  weight: number;
  length: number | null;
  width: number | null;
  height: number | null;
  /** Cubic centimetres that count as one kilogram. */
  divisor: number;
  minimum_weight: number;
  /** The carrier bills whole steps; 0 for none. */
  weight_step: number;
}

/** 0.07 ÷ 0.01 is a little more than 7 in binary fractions, and that little is no further step. */
const ROUNDING = 1e-9;

/** The weight a carrier bills: the larger of actual and volume weight, at least the minimum, in whole steps. */
export function chargeableWeight(parcel: Parcel): number | Trouble {
  const volume = volumeWeight(parcel);
  if (typeof volume !== 'number') return volume;
  const weight = Math.max(parcel.weight, volume, parcel.minimum_weight);
  return parcel.weight_step === 0 ? weight : wholeSteps(weight / parcel.weight_step) * parcel.weight_step;
}

/** 0 without sizes; one or two of three are a size that is still being filled in. */
function volumeWeight({ length, width, height, divisor }: Parcel): number | Trouble {
  if (length !== null && width !== null && height !== null) return (length * width * height) / divisor;
  if (length === null && width === null && height === null) return 0;
  const missing = length === null ? 'length' : width === null ? 'width' : 'height';
  return refused(
    words(
      `${missing} is blank; give length, width and height, or none of them`,
      `${missing} 是空的；长、宽、高要么都填，要么都不填`,
    ),
  );
}

function wholeSteps(steps: number): number {
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) <= ROUNDING * steps ? nearest : Math.ceil(steps);
}
