import { chanceOfRun } from '../../core/run-chance';
import { words } from '../../core/words';
import { defineFunction, rate, value, whole } from '../define';
import { run } from './stop-inputs';

export const contentStopRisk = defineFunction({
  name: 'CONTENT_STOP_RISK',
  words: {
    summary: words(
      'Chance that the stop rule fires by bad luck alone within the next posts.',
      '停投规则的误停概率：只因运气不好，在接下来若干条内触发停投的概率。',
    ),
    formula:
      'chance of run contents in a row below the line somewhere among posts, each below with chance share_below',
    source: words(
      'Markov chain of the current run; Feller (1968), An Introduction to Probability Theory, volume I, XIII.7.',
      '连续次数的马尔可夫链；Feller（1968）《概率论及其应用》第一卷 XIII.7。',
    ),
    mistakes: [
      words(
        'Taking share_below ^ run for the chance: that is one attempt, and ten posts hold eight of them.',
        '直接用 share_below 的 run 次方：那只是一次机会，十条内容里有八次。',
      ),
      words(
        'Using it for contents that share a cause, such as an account that is being throttled: they fail together.',
        '用在有共同原因的内容上：例如账号被限流，内容会一起变差，不是运气。',
      ),
    ],
    limits: words(
      'Exact, for contents that do not influence each other; up to 1,000,000 posts at the cost of a few hundred.',
      '精确计算，前提是各条内容互不影响；最多 100 万条，耗时与几百条相当。',
    ),
  },
  params: {
    share_below: rate({
      usual: [0.05, 0.6],
      words: {
        label: words('Share below', '低于预警线的比例'),
        help: words(
          'Part of the contents of a healthy account that falls below the line anyway, such as 30%.',
          '账号正常时也会低于预警线的内容占比，例如 30%。',
        ),
      },
    }),
    run,
    posts: whole({
      default: 10,
      min: 1,
      max: 1e6,
      usual: [5, 100],
      words: {
        label: words('Posts', '内容条数'),
        help: words('How many contents the rule will watch.', '规则要观察多少条内容。'),
      },
    }),
  },
  returns: value(words('Chance of a false stop', '误停概率'), 'rate'),
  examples: [
    {
      args: [0.5, 3, 3],
      result: 0.125,
      because: words('one half three times over', '三次都是二分之一'),
    },
    {
      args: [[[0.3], [0.5]]],
      result: [[0.15511554], [0.5078125]],
      because: words(
        'within ten contents three in a row are much likelier than 0.3^3 or 0.5^3',
        '十条之内出现连续三条的概率，远高于 0.3 或 0.5 的三次方',
      ),
    },
    {
      args: [0.3, 2.5],
      error: 'run must be a whole number, got 2.5',
      because: words('there is no half content', '没有半条内容'),
    },
  ],
  compute: ({ share_below, run, posts }) => chanceOfRun(share_below, run, posts),
});
