import { poissonLower } from '../../core/poisson';
import { words } from '../../core/words';
import { confidence } from '../confidence';
import { code, count, defineFunction, money } from '../define';
import { spend } from './inputs';

export const kpiCpaStop = defineFunction({
  name: 'KPI_CPA_STOP',
  words: {
    summary: words(
      'STOP, KEEP or WAIT for an ad: can so few conversions for this spend still be bad luck?',
      '广告止损：花了这么多、转化这么少，是运气差还是该停投（STOP 停投、KEEP 继续、WAIT 继续观察）。',
    ),
    formula:
      'STOP when P(X ≤ conversions) < 1 − confidence, X ~ Poisson(spend ÷ target_cpa); else KEEP when spend ÷ conversions ≤ target_cpa, else WAIT',
    source: words(
      'Poisson test of a rate; Przyborowski & Wilenski (1940).',
      '泊松率检验，Przyborowski 与 Wilenski（1940）。',
    ),
    mistakes: [
      words(
        'Stopping at one target CPA without a sale: that happens to 37% of ads that are exactly on target.',
        '花完一个目标 CPA 没出单就停：刚好达标的广告里也有 37% 会这样。',
      ),
      words(
        'Checking every hour: each look is one more chance of a false stop; look once a day or raise confidence.',
        '每小时看一次：看得越多误停越多；每天看一次，或提高置信水平。',
      ),
      words(
        'Judging before the platform has attributed its conversions: late ones are missing.',
        '转化还没回传完就判断：延迟归因的转化还没算进来。',
      ),
    ],
    limits: words(
      'Works from the first cent. Without a conversion it stops at 3 times the target CPA at 95%. A part of a conversion does not count as one.',
      '花一分钱起就能判断。一单没有时，95% 置信下花到目标 CPA 的 3 倍才停。不足一个的转化不计。',
    ),
  },
  params: {
    spend,
    conversions: count({
      words: {
        label: words('Conversions', '转化数'),
        help: words('Orders or other conversions that the spend brought.', '这些花费带来的订单或其他转化。'),
      },
    }),
    target_cpa: money({
      above: 0,
      words: {
        label: words('Target CPA', '目标转化成本'),
        help: words('The most one conversion may cost.', '一个转化最多可以花多少。'),
      },
    }),
    confidence: confidence(0.95),
  },
  returns: code(words('Verdict', '结论'), {
    STOP: words('Stop', '停投'),
    KEEP: words('Keep', '继续'),
    WAIT: words('Wait and see', '继续观察'),
  }),
  examples: [
    {
      args: [31, 0, 10],
      result: 'STOP',
      because: words('exp(−3.1) is 4.5%, below 5%', 'exp(−3.1) 为 4.5%，低于 5%'),
    },
    {
      args: [[[20], [20], [20]], [[0], [1], [2]], 10],
      result: [['WAIT'], ['WAIT'], ['KEEP']],
      because: words(
        'none for 2 expected still happens in 13.5%; a CPA of 20 is above 10, but may be luck; 10 is on target',
        '应有 2 单却没出单的可能有 13.5%；CPA 20 高于 10 但可能是运气；10 刚好达标',
      ),
    },
    {
      args: [20, 1, 0],
      error: 'target_cpa must be above 0, got 0',
      because: words('nothing can be bought for 0', '目标成本不能为 0'),
    },
  ],
  compute({ spend, conversions, target_cpa, confidence }) {
    if (poissonLower(conversions, spend / target_cpa) < 1 - confidence) return 'STOP';
    return conversions > 0 && spend / conversions <= target_cpa ? 'KEEP' : 'WAIT';
  },
});
