import { dayOfShare, fitDecay, shareSeen } from '../../core/decay';
import { words } from '../../core/words';
import { noValue, refused } from '../define';
import { mustBe, tooFew } from '../sentences';
import type { Trouble } from '../trouble';

const LEAST_COUNTS = 4;
/** Where less has been seen, or the end is further away, the lifetime would be a guess with digits. */
const LEAST_SHARE = 0.25;
const FURTHEST_DAY = 3650;

const NO_VIEWS = noValue(words('there are no views yet', '还没有播放量'));
const ALL_AT_ONCE = noValue(
  words(
    'all views came between two counts, so how fast they fade cannot be told',
    '全部播放量都集中在同一段时间，看不出衰减速度',
  ),
);
const TOO_EARLY = noValue(
  words(
    'too early: the views have not slowed down enough to say where they end; add later days',
    '为时过早：播放量还没有明显放缓，看不出终点；请加上之后几天的数据',
  ),
);

interface Count {
  day: number;
  views: number;
}

/** Lifetime views, half-life, share seen, day of 90%; or why the counts do not tell. */
export function decayOf(days: readonly number[], cumulative: readonly number[]): number[] | Trouble {
  const counts = days
    .map((day, index): Count => ({ day, views: cumulative[index] ?? 0 }))
    .sort((one, other) => one.day - other.day)
    .filter(({ day, views }) => day > 0 || views > 0);
  const wrong = wrongIn(counts);
  if (wrong) return wrong;
  const increments = counts.map(({ views }, index) => views - (counts[index - 1]?.views ?? 0));
  const seen = counts[counts.length - 1] ?? { day: 0, views: 0 };
  if (seen.views === 0) return NO_VIEWS;
  if (increments.filter((views) => views > 0).length < 2) return ALL_AT_ONCE;
  const curve = fitDecay(
    counts.map(({ day }) => day),
    increments,
  );
  const share = shareSeen(seen.day, curve);
  const nearlyAll = dayOfShare(0.9, curve);
  if (share < LEAST_SHARE || nearlyAll > Math.max(FURTHEST_DAY, seen.day)) return TOO_EARLY;
  return [seen.views / share, curve.halfLife, share, nearlyAll];
}

function wrongIn(counts: readonly Count[]): Trouble | null {
  const [first] = counts;
  if (first?.day === 0)
    return refused(
      mustBe(
        'days',
        words('above 0 once there are views', '有播放量时必须大于 0'),
        0,
        words('count the day of posting as 1', '发布当天请记为第 1 天'),
      ),
    );
  if (counts.length < LEAST_COUNTS)
    return refused(tooFew('days', LEAST_COUNTS, counts.length, words('days', '天')));
  for (let index = 1; index < counts.length; index++) {
    const [before, now] = [counts[index - 1], counts[index]];
    if (before && now && before.day === now.day) return twice(now.day);
    if (before && now && before.views > now.views) return falling(before, now);
  }
  return null;
}

function twice(day: number): Trouble {
  return refused(
    words(
      `days must differ from each other, got ${String(day)} twice`,
      `days 不能重复，现在第 ${String(day)} 天出现了两次`,
    ),
  );
}

function falling(before: Count, now: Count): Trouble {
  return refused(
    words(
      `cumulative_views must not fall, got ${String(now.views)} on day ${String(now.day)} after ${String(before.views)} on day ${String(before.day)}; leave a corrected day blank`,
      `cumulative_views 不能减少，现在第 ${String(now.day)} 天是 ${String(now.views)}，第 ${String(before.day)} 天是 ${String(before.views)}；平台修正过的那天请留空`,
    ),
  );
}
