import { render } from 'preact';
import { Grid as Cells } from '../runtime/grid';
import { App } from './app';
import { widenNewSheets } from './column-width';
import { markErrorsRed } from './error-mark';
import { watchErrors } from './error-tip';
import type { AddOnFiles } from './files';
import { loadFiles } from './files';
import { acceptFullWidthFormulas } from './formula-input';
import { createGrid, gridReady, onWorkbookChange } from './grid';
import { styleRowsUnderHeadings } from './inserted-rows';
import type { Page } from './page';
import { actionsOf, openFirstPanel } from './page';
import { createSaver } from './saving';
import type { Saved } from './session';
import { newWorkbook, readSaved } from './session';
import { sortBelowArrayFormulas } from './sort';
import { startAddOn } from './start-add-on';
import type { PageState, StateHolder } from './state';
import { holdState } from './state';
import type { Store } from './store';
import { forgetfulStore, openStore } from './store';
import { exposeForTests } from './test-hook';
import { errorTexts, texts } from './texts';

function firstState({ language, workbook, hint }: Saved): PageState {
  return {
    language,
    fileName: (workbook ?? newWorkbook(language)).name ?? '',
    ready: false,
    menu: [],
    panel: null,
    panelNumber: 0,
    panelFunction: null,
    notice: null,
    tip: null,
    saving: 'saved',
    hint,
    askingToStartOver: false,
  };
}

function startPage(
  container: HTMLElement,
  store: Store,
  saved: Saved,
  files: AddOnFiles,
  state: StateHolder,
): Page {
  const grid = createGrid(container, saved.language);
  // Univer's services come with its first workbook, and it calculates only after this function is done.
  grid.api.createWorkbook(saved.workbook ?? newWorkbook(saved.language));
  const addOn = startAddOn(grid, files, saved.addOn, state, () => saver.touch());
  const saver = createSaver(
    store,
    () => ({
      workbook: grid.api.getActiveWorkbook()?.save(),
      addOn: addOn.save(),
      hint: state.now.hint,
      panel: state.now.panelFunction,
      language: state.now.language,
    }),
    (saving) => state.set({ saving }),
  );
  acceptFullWidthFormulas(grid.api);
  sortBelowArrayFormulas(grid);
  styleRowsUnderHeadings(grid);
  widenNewSheets(grid.api);
  markErrorsRed(grid);
  onWorkbookChange(grid, () => {
    saver.touch();
    // Whoever has more than the empty sheet has started.
    const sheets = grid.api.getActiveWorkbook()?.getSheets().length ?? 0;
    if (state.now.hint && sheets > 1) state.set({ hint: false });
  });
  const cells = new Cells(grid.univer, grid.api);
  watchErrors(
    grid,
    container,
    ({ subUnitId, row, col }) =>
      addOn.errorAt(subUnitId, row, col) ??
      errorTexts[String(cells.cell(subUnitId, row, col)?.v)]?.[state.now.language],
    (tip) => state.set({ tip }),
  );
  return { grid, container, addOn, saver, state, store };
}

/** A page that is hidden may never be seen again: what is not saved yet is saved now. */
function saveBeforeLeaving({ saver }: Page): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saver.flush();
  });
  window.addEventListener('pagehide', () => void saver.flush());
}

/** Lets the browser draw the frame before the grid takes the processor for a second or two. */
function afterPainting(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function main(root: HTMLElement): Promise<void> {
  const store = await openStore().catch(forgetfulStore);
  const [saved, files] = await Promise.all([readSaved(store, navigator.languages), loadFiles()]);
  document.documentElement.lang = saved.language === 'zh' ? 'zh-CN' : 'en';

  const opening = afterPainting().then(() => {
    const container = document.getElementById('grid');
    if (!container) throw new Error('the page has no place for the grid');
    return startPage(container, store, saved, files, state);
  });
  const actions = actionsOf(opening);
  const draw = (now: PageState) => {
    render(<App state={now} actions={actions} panelScript={files.panelScript} />, root);
  };
  const state = holdState(firstState(saved), draw);
  draw(state.now);

  const page = await opening;
  page.addOn.open();
  saveBeforeLeaving(page);
  openFirstPanel(page, saved);
  await gridReady(page.grid);
  await page.addOn.settled();
  state.set({ ready: true });
  exposeForTests(page);
}

/** In both languages, since the reader's may be what could not be read. Emptying is offered, never done unasked. */
async function showBroken(root: HTMLElement, error: unknown): Promise<void> {
  console.error(error);
  const store = await openStore().catch(forgetfulStore);
  const startOver = () => void store.clear().then(() => location.reload());
  render(
    <div class="broken" role="alert">
      <p>{texts.broken.zh}</p>
      <p>{texts.broken.en}</p>
      <button type="button" class="quiet" onClick={startOver}>
        {texts.startOverConfirm.zh} / {texts.startOverConfirm.en}
      </button>
    </div>,
    root,
  );
}

const root = document.getElementById('page');
if (root) main(root).catch((error: unknown) => void showBroken(root, error));
