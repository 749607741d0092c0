import type { MenuEntry as AddOnMenuEntry } from '../runtime';
import type { MenuEntry } from './menu';

/** As the store lists it: the same in every language, since an add-on's name is not translated. */
export const ADD_ON_NAME = 'Content ROI Planner 内容ROI测算';

function entry(item: AddOnMenuEntry, run: (name: string) => void): MenuEntry {
  if (item === null) return null;
  if ('items' in item) return { label: item.label, items: item.items.map((inner) => entry(inner, run)) };
  return {
    label: item.label,
    run: () => {
      run(item.run);
    },
  };
}

/** Google puts an add-on's items into a menu of its name below Extensions. */
export function addOnMenu(items: readonly AddOnMenuEntry[], run: (name: string) => void): MenuEntry[] {
  return [{ label: ADD_ON_NAME, items: items.map((item) => entry(item, run)) }];
}

/** The first thing to do, which is what a first visit starts with. */
export function firstFunction(items: readonly AddOnMenuEntry[]): string | null {
  for (const item of items) {
    if (item === null) continue;
    const found = 'items' in item ? firstFunction(item.items) : item.run;
    if (found !== null) return found;
  }
  return null;
}
