import type { Language } from '../../core/words';
import type { MenuEntry } from '../runtime';
import type { Tip } from './error-tip';
import type { PanelContent } from './panel';
import type { SaveState } from './saving';

export interface Notice {
  title: string;
  message: string;
}

/** Everything the frame around the grid shows. */
export interface PageState {
  language: Language;
  fileName: string;
  ready: boolean;
  /** The items the add-on put into its menu. */
  menu: readonly MenuEntry[];
  panel: PanelContent | null;
  /** Rises with every panel opened: a new page, even when it is the same one again. */
  panelNumber: number;
  /** The function of the menu that opened the panel, to open it again after a reload. */
  panelFunction: string | null;
  notice: Notice | null;
  tip: Tip | null;
  saving: SaveState;
  hint: boolean;
  askingToStartOver: boolean;
}

export interface StateHolder {
  readonly now: PageState;
  set(changes: Partial<PageState>): void;
}

export function holdState(initial: PageState, onChange: (state: PageState) => void): StateHolder {
  let now = initial;
  return {
    get now() {
      return now;
    },
    set: (changes) => {
      now = { ...now, ...changes };
      onChange(now);
    },
  };
}
