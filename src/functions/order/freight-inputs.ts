import { words } from '../../core/words';
import { money, number } from '../define';

/** What the freight of a parcel is made of. */

export const weight = number({
  min: 0,
  words: {
    label: words('Weight, kg', '重量（kg）'),
    help: words('Of the packed parcel, in kg; 350 g is 0.35.', '打包后的重量，单位公斤；350 克填 0.35。'),
  },
});

export const rate_per_kg = money({
  words: {
    label: words('Rate per kg', '每公斤运费'),
    help: words('What the carrier charges for one kg.', '物流商每公斤的价格。'),
  },
});

export const parcel_fee = money({
  default: 0,
  words: {
    label: words('Fee per parcel', '挂号费'),
    help: words('Fixed fee of every parcel, whatever its weight.', '每个包裹固定收的挂号费或处理费。'),
  },
});

const SIZE_HELP = words(
  'Of the packed parcel, in cm; give all three sizes or none.',
  '打包后的尺寸，单位厘米；长、宽、高要么都填，要么都不填。',
);

export const length = number({
  optional: true,
  min: 0,
  words: { label: words('Length, cm', '长（cm）'), help: SIZE_HELP },
});

export const width = number({
  optional: true,
  min: 0,
  words: { label: words('Width, cm', '宽（cm）'), help: SIZE_HELP },
});

export const height = number({
  optional: true,
  min: 0,
  words: { label: words('Height, cm', '高（cm）'), help: SIZE_HELP },
});

export const divisor = number({
  default: 6000,
  above: 0,
  usual: [5000, 12000],
  words: {
    label: words('Volume divisor', '体积重除数'),
    help: words(
      'Cubic centimetres billed as one kg.',
      '多少立方厘米按 1 公斤计费，也就是常说的除 5000、除 6000。',
    ),
  },
});

export const minimum_weight = number({
  default: 0,
  min: 0,
  words: {
    label: words('Minimum weight, kg', '最低计费重（kg）'),
    help: words('The least weight the carrier bills.', '不足这个重量按它计费。'),
  },
});

export const weight_step = number({
  default: 0,
  min: 0,
  words: {
    label: words('Weight step, kg', '进位单位（kg）'),
    help: words(
      'The carrier bills whole steps of this weight, such as 0.5; 0 rounds nothing.',
      '按多少公斤一档向上进位，如 0.5；0 表示不进位。',
    ),
  },
});
