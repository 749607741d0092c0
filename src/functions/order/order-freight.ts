import { words } from '../../core/words';
import { defineFunction, value } from '../define';
import { chargeableWeight } from './freight';
import {
  divisor,
  height,
  length,
  minimum_weight,
  parcel_fee,
  rate_per_kg,
  weight,
  weight_step,
  width,
} from './freight-inputs';

export const orderFreight = defineFunction({
  name: 'ORDER_FREIGHT',
  words: {
    summary: words(
      'Freight of one parcel: a fee per parcel and a rate per kg of actual or volume weight.',
      '单个包裹运费：挂号费 + 计费重 × 每公斤运费，实重和体积重取大。',
    ),
    formula:
      'parcel_fee + rate_per_kg × max(weight, length × width × height ÷ divisor, minimum_weight), rounded up to weight_step',
    source: words(
      'Volume weight as carriers state it: cm³ ÷ 5,000 (DHL, UPS, FedEx) or ÷ 6,000 and ÷ 8,000 (lines out of China).',
      '物流商公布的体积重算法：长 × 宽 × 高（cm）÷ 5000（DHL、UPS、FedEx），专线多为 ÷ 6000 或 ÷ 8000。',
    ),
    mistakes: [
      words('Typing grams: weight is in kg, 350 g is 0.35.', '按克填重量：单位是公斤，350 克填 0.35。'),
      words(
        'Leaving out the sizes of light, bulky goods: pillows and toys are billed by volume.',
        '轻抛货不填尺寸：抱枕、玩具这类按体积重收费。',
      ),
      words(
        'Weighing the goods without their box: carriers weigh and measure the parcel.',
        '只称商品不算包装：物流商称量的是打包后的包裹。',
      ),
    ],
    limits: words(
      'Without any size only the weight counts; one or two of three are refused. A weight_step of 0 rounds nothing; a weight within a billionth of a whole step counts as that step.',
      '长宽高都不填就只按重量算；只填一两项会报错。weight_step 为 0 时不进位；与整档相差不到十亿分之一的按整档算。',
    ),
  },
  params: {
    weight,
    rate_per_kg,
    parcel_fee,
    length,
    width,
    height,
    divisor,
    minimum_weight,
    weight_step,
  },
  returns: value(words('Freight', '运费'), 'money'),
  examples: [
    {
      args: [0.35, 60, 15],
      result: 36,
      because: words('15 + 0.35 kg × 60', '15 + 0.35 公斤 × 60'),
    },
    {
      args: [0.8, 60, 15, 30, 20, 20, '', '', 0.5],
      result: 135,
      because: words(
        '12,000 cm³ ÷ 6,000 is 2 kg, more than 0.8',
        '12000 ÷ 6000 = 2 公斤，比实重 0.8 大，按体积重收',
      ),
    },
    {
      args: [0.62, 60, 15, '', '', '', '', 0.1, 0.5],
      result: 75,
      because: words('0.62 kg is billed as two steps of 0.5', '0.62 公斤按 0.5 一档进到 1 公斤'),
    },
    {
      args: [0.8, 60, 15, 30, 20],
      error: 'height is blank; give length, width and height, or none of them',
      because: words('two sizes have no volume', '只有两个尺寸算不出体积'),
    },
  ],
  compute(parcel) {
    const weight = chargeableWeight(parcel);
    return typeof weight === 'number' ? parcel.parcel_fee + weight * parcel.rate_per_kg : weight;
  },
});
