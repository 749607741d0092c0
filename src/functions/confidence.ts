import { words } from '../core/words';
import { openRate } from './number-param';

/** How sure a range is: 0.95 for what was measured, 0.8 for what is to come. */
export function confidence(usualValue: number) {
  return openRate({
    default: usualValue,
    usual: [0.8, 0.99],
    words: {
      label: words('Confidence', '置信水平'),
      help: words(
        'Chance that the range holds the true value; 95% is 0.95.',
        '区间包含真实值的把握；95% 即 0.95。',
      ),
    },
  });
}
