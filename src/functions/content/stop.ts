import { isBelow } from '../../core/compare';
import { placesByName } from '../../core/groups';
import { chanceOfRun } from '../../core/run-chance';
import type { List } from '../returns';

/** The contents ahead for which a row states how likely a false stop is. */
const POSTS_AHEAD = 10;

export interface StopRule {
  warning_line: number;
  run: number;
  cold_start: number;
}

/** What is known of each content, side by side; an ROI is null while the content is too young to have one. */
export interface Contents {
  rois: readonly (number | null)[];
  dates: readonly number[] | null;
}

export function verdictOfAll(contents: Contents, rule: StopRule): string {
  const places = contents.rois.map((_, place) => place);
  return verdict(judged(contents, places, rule), rule);
}

/** A row per group, in the order in which they turn up: name, verdict, judged, share below, chance of a false stop. */
export function verdictsByGroup(contents: Contents, groups: readonly string[], rule: StopRule): List[] {
  return Array.from(placesByName(groups), ([name, places]) => {
    const rois = judged(contents, places, rule);
    if (rois.length === 0) return [name, verdict(rois, rule), 0, null, null];
    const share = rois.filter((roi) => isBelow(roi, rule.warning_line)).length / rois.length;
    return [name, verdict(rois, rule), rois.length, share, chanceOfRun(share, rule.run, POSTS_AHEAD)];
  });
}

/** What the rule judges, oldest first: contents with an ROI, after the first ones of a new account. */
function judged({ rois, dates }: Contents, places: readonly number[], { cold_start }: StopRule): number[] {
  return inTime(places, dates)
    .map((place) => rois[place] ?? null)
    .filter((roi): roi is number => roi !== null)
    .slice(cold_start);
}

/** On one day the order of the rows holds. */
function inTime(places: readonly number[], dates: readonly number[] | null): readonly number[] {
  if (!dates) return places;
  return [...places].sort((one, other) => (dates[one] ?? 0) - (dates[other] ?? 0) || one - other);
}

function verdict(rois: readonly number[], { warning_line, run }: StopRule): string {
  const latest = rois.slice(-run).map((roi) => isBelow(roi, warning_line));
  if (latest.length === 0) return 'COLD_START';
  if (latest.length === run && latest.every(Boolean)) return 'STOP';
  return latest[latest.length - 1] ? 'WATCH' : 'KEEP';
}
