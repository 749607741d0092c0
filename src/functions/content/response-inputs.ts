import { words } from '../../core/words';
import { moneySample, numberSample } from '../define';

/** What was spent on one channel and what it brought, pair by pair. */

export const spends = moneySample({
  with: 'pairs',
  words: {
    label: words('Spends', '花费'),
    help: words(
      'What was spent in each day, week or campaign of one channel.',
      '同一渠道每天、每周或每次投放的花费。',
    ),
  },
});

export const results = numberSample({
  with: 'pairs',
  min: 0,
  words: {
    label: words('Results', '结果'),
    help: words(
      'What it brought: orders, sales, leads; always the same measure.',
      '对应带来的结果：订单、销售额或线索，口径一致。',
    ),
  },
});
