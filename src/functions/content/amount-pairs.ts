import { words, type Words } from '../../core/words';
import { numberSample } from '../define';
import type { Param, ParamSpec } from '../param';
import { atPosition, mustBe } from '../sentences';
import { bilingual } from '../trouble';

/** What is below 0 where an amount is due is nearly always a net ROI, which has no ratio to its forecast. */
const ADVICE = words('for net ROI pass sales ÷ input instead', '利润ROI请改用投产比');

/** Forecasts or actuals, pair by pair: amounts of 0 or more. */
function amounts(spec: ParamSpec): Param<readonly number[]> {
  const param = numberSample({ with: 'pairs', words: spec.words });
  return {
    ...param,
    min: 0,
    read(name, argument) {
      const source = param.read(name, argument);
      const cells = source.sample?.values ?? [];
      const at = cells.findIndex((cell) => typeof cell === 'number' && cell < 0);
      if (at >= 0) throw new Error(bilingual(belowZero(name, at + 1, cells[at])));
      return source;
    },
  };
}

function belowZero(name: string, position: number, value: unknown): Words {
  return mustBe(atPosition(name, position), words('0 or more', '不能小于 0'), value, ADVICE);
}

export const forecasts = amounts({
  words: {
    label: words('Forecasts', '预测值'),
    help: words(
      'What was forecast for each content before it was posted: views, sales or sales ÷ input.',
      '每条内容发布前的预测：播放量、销售额或投产比。',
    ),
  },
});

export const actuals = amounts({
  words: {
    label: words('Actuals', '实际值'),
    help: words('What it came to, in the same measure.', '同口径的实际结果。'),
  },
});
