import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../core/words';
import type { Runtime } from '../runtime';
import type { Actions } from './app';
import { toggleFilter } from './filter';
import type { Grid } from './grid';
import { firstFunction } from './menu-entries';
import type { Saver } from './saving';
import type { Saved } from './session';
import type { StateHolder } from './state';
import { sortSheet } from './sort';
import type { Store } from './store';
import { FILTER, SORT_ASCENDING, SORT_DESCENDING } from './toolbar';

/** What the parts of the page share once it is up. */
export interface Page {
  readonly grid: Grid;
  readonly container: HTMLElement;
  readonly addOn: Runtime;
  readonly saver: Saver;
  readonly state: StateHolder;
  readonly store: Store;
}

/** Runs a function of the menu and remembers it when it opened the panel. */
function runFromMenu({ addOn, state, saver }: Page, name: string): void {
  const before = state.now.panelNumber;
  addOn.run(name);
  if (state.now.panelNumber === before) return;
  state.set({ panelFunction: name });
  saver.touch();
}

/** A first visit starts with the first item of the menu; a reload with the panel that was open. */
export function openFirstPanel(page: Page, saved: Saved): void {
  const name = saved.workbook ? saved.panel : firstFunction(page.state.now.menu);
  if (name !== null) runFromMenu(page, name);
}

function focusGrid({ univer }: Grid): void {
  univer.__getInjector().get(ILayoutService).focus();
}

function closePanel({ state, saver, grid }: Page): void {
  state.set({ panel: null, panelFunction: null });
  saver.touch();
  focusGrid(grid);
}

async function useTool({ grid }: Page, command: string): Promise<void> {
  if (command === SORT_ASCENDING || command === SORT_DESCENDING) sortSheet(grid, command === SORT_ASCENDING);
  else if (command === FILTER) await toggleFilter(grid);
  else await grid.api.executeCommand(command);
}

/** Grid, add-on and panel are made for one language: the page starts again in the other. */
async function chooseLanguage({ state, store, saver }: Page, language: Language): Promise<void> {
  if (language === state.now.language) return;
  await saver.flush();
  await store.write({ language });
  saver.stop();
  location.reload();
}

async function startOver({ state, store, saver }: Page): Promise<void> {
  saver.stop();
  await store.clear();
  await store.write({ language: state.now.language });
  location.reload();
}

/** Everything one can do, from the first moment on: what needs the grid waits until it is there. */
export function actionsOf(opening: Promise<Page>): Actions {
  const later =
    <Args extends unknown[], Result>(work: (page: Page, ...args: Args) => Result) =>
    async (...args: Args) =>
      work(await opening, ...args);
  return {
    runFromMenu: later(runFromMenu),
    chooseLanguage: later(chooseLanguage),
    startOver: later(startOver),
    closePanel: later(closePanel),
    focusGrid: later(({ grid }) => focusGrid(grid)),
    useTool: later(useTool),
    call: later(({ addOn }, name: string, args: unknown[]) => addOn.callFromPage(name, args)),
    dismissNotice: later(({ state }) => state.set({ notice: null })),
    askToStartOver: later(({ state }, askingToStartOver: boolean) => state.set({ askingToStartOver })),
    dismissHint: later(({ state, saver }) => {
      state.set({ hint: false });
      saver.touch();
    }),
  };
}
