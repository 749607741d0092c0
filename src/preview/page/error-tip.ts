import type { IHoverCellPosition } from '@univerjs/preset-sheets-core';
import { CellAlertManagerService, HoverManagerService } from '@univerjs/preset-sheets-core';
import type { Grid } from './grid';
import { canvasPlace } from './grid';

export interface Tip {
  text: string;
  /** Where the cell lies, in pixels of the page. */
  cell: { left: number; top: number; bottom: number };
}

type Location = IHoverCellPosition['location'];

/** Long enough not to flicker while the pointer only passes over. */
const REST = 120;
const UNIVER_FORMULA_ALERT = 'SHEET_FORMULA_ALERT';

/**
 * Shows what is wrong with the cell under the pointer: the sentence a custom function gave, or what the error
 * value means. Univer's own popup says less, so it is kept away from these cells.
 */
export function watchErrors(
  grid: Grid,
  container: HTMLElement,
  sentenceAt: (location: Location) => string | undefined,
  show: (tip: Tip | null) => void,
): void {
  const injector = grid.univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== UNIVER_FORMULA_ALERT || sentenceAt(alert.location) === undefined) showAlert(alert);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  // Whoever types or clicks is about to change something: the sentence may not be true any more.
  for (const action of ['keydown', 'pointerdown']) {
    container.addEventListener(
      action,
      () => {
        clearTimeout(timer);
        show(null);
      },
      true,
    );
  }
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    clearTimeout(timer);
    const text = hovered ? sentenceAt(hovered.location) : undefined;
    if (!hovered || text === undefined) {
      show(null);
      return;
    }
    timer = setTimeout(() => {
      const { left, top } = canvasPlace(container);
      const { startX, startY, endY } = hovered.position;
      show({ text, cell: { left: left + startX, top: top + startY, bottom: top + endY } });
    }, REST);
  });
}
