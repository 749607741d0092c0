import type { Language } from '../../core/words';
import type { Runtime } from '../runtime';
import { createRuntime } from '../runtime';
import type { AddOnFiles } from './files';
import type { Grid } from './grid';
import type { StateHolder } from './state';

/** Google's names for the languages of this page. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', zh: 'zh_CN' };

/** Univer's own: scrolls as little as it takes. */
const SCROLL_TO = 'sheet.operation.scroll-to-range';
const DRAWN_MS = 120;

/** Runs the add-on over the grid; what it shows beside the cells becomes part of the page's state. */
export function startAddOn(
  { univer, api }: Grid,
  { scripts, pages }: AddOnFiles,
  saved: unknown,
  state: StateHolder,
  onChange: () => void,
): Runtime {
  return createRuntime({
    univer,
    api,
    scripts,
    pages,
    saved,
    onChange,
    locale: LOCALES[state.now.language],
    ui: {
      showMenu: (menu) => state.set({ menu }),
      showSidebar: (panel) => state.set({ panel, panelNumber: state.now.panelNumber + 1 }),
      toast: ({ title, text }) => state.set({ notice: { title, message: text } }),
      alert: ({ title, text }) => state.set({ notice: { title, message: text } }),
      // The sheet a script brought to the front is drawn a moment later.
      reveal: (range) => setTimeout(() => void api.executeCommand(SCROLL_TO, { range }), DRAWN_MS),
    },
  });
}
