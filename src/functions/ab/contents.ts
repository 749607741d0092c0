import { words } from '../../core/words';
import { refused } from '../define';
import { atPosition, tooFew } from '../sentences';
import type { Trouble } from '../trouble';
import { eventsList, tooMany, trialsList } from './inputs';

const CONTENTS = words('contents', '条内容');
const EVENTS = words('One count per content: orders, likes, clicks.', '每条内容一个数：订单、点赞或点击。');
const TRIALS = words(
  'Views or clicks of the same contents, above 0.',
  '同一批内容的播放或点击，必须大于 0。',
);

export const events_a = eventsList('a', words('Events A', 'A 类转化数'), EVENTS);
export const trials_a = trialsList('a', words('Trials A', 'A 类总数'), TRIALS, { above: 0 });
export const events_b = eventsList('b', words('Events B', 'B 类转化数'), EVENTS);
export const trials_b = trialsList('b', words('Trials B', 'B 类总数'), TRIALS, { above: 0 });

/** What is wrong with the contents of one kind, if anything. */
export function refusal(
  name: string,
  events: readonly number[],
  trialsName: string,
  trials: readonly number[],
): Trouble | null {
  if (events.length < 2) return refused(tooFew(name, 2, events.length, CONTENTS));
  const above = events.findIndex((count, place) => count > (trials[place] ?? 0));
  if (above < 0) return null;
  return tooMany(atPosition(name, above + 1), events[above] ?? 0, trialsName, trials[above] ?? 0);
}

/** ln of each content's rate; the half keeps a content without events in. */
export function logRates(events: readonly number[], trials: readonly number[]): number[] {
  return events.map((count, place) => Math.log((count + 0.5) / ((trials[place] ?? 0) + 1)));
}
