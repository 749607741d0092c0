import { words, type Words } from '../../core/words';
import { count, countSample, noValue, refused } from '../define';
import { mustBe, type Named } from '../sentences';
import type { Trouble } from '../trouble';

/** Beyond this neighbouring counts are the same number. */
const MOST = 1e15;

const TRIALS_HELP = words(
  'How many could have: visitors, impressions or clicks.',
  '有机会转化的一共有多少：访客、曝光或点击。',
);
const EVENTS_HELP = words('How many did: orders, clicks; at most the trials.', '转化了多少，不超过总数。');

export const events_a = counted(words('Events A', 'A 转化数'), EVENTS_HELP);
export const trials_a = counted(words('Trials A', 'A 总数'), TRIALS_HELP);
export const events_b = counted(words('Events B', 'B 转化数'), EVENTS_HELP);
export const trials_b = counted(words('Trials B', 'B 总数'), TRIALS_HELP);

function counted(label: Words, help: Words) {
  return count({ max: MOST, words: { label, help } });
}

/** One count for each content or arm; those of one `group` go side by side. */
export function eventsList(group: string, label: Words, help: Words) {
  return countSample({ with: group, max: MOST, words: { label, help } });
}

export function trialsList(group: string, label: Words, help: Words, limits: { above?: number } = {}) {
  return countSample({ with: group, max: MOST, ...limits, words: { label, help } });
}

export interface Split {
  events_a: number;
  trials_a: number;
  events_b: number;
  trials_b: number;
}

/** What is wrong with the counts of a split, if anything. */
export function impossible({ events_a, trials_a, events_b, trials_b }: Split): Trouble | null {
  if (events_a > trials_a) return tooMany('events_a', events_a, 'trials_a', trials_a);
  return events_b > trials_b ? tooMany('events_b', events_b, 'trials_b', trials_b) : null;
}

const NO_TRIALS = noValue(words('a rate over 0 trials has no value', '总数为 0 时没有转化率'));

/** The same, and without trials on one side there is nothing to test. */
export function untestable(split: Split): Trouble | null {
  return impossible(split) ?? (split.trials_a === 0 || split.trials_b === 0 ? NO_TRIALS : null);
}

export function tooMany(name: Named, events: number, trialsName: string, trials: number): Trouble {
  const must = mustBe(name, words(`${trialsName} or less`, `不能大于 ${trialsName}`), events);
  return refused(words(`${must.en} of ${String(trials)}`, `${must.zh}，大于 ${String(trials)}`));
}
