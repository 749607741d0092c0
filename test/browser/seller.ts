import type { FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/core/words';
import type { TestHook } from '../../src/preview/page/test-hook';

declare global {
  interface Window {
    preview?: TestHook;
  }
}

const PATIENCE_MS = 20_000;
/** Univer opens its editor at the first character; a hand needs longer for the next one, too. */
const KEY_DELAY_MS = 6;
const FIRST_KEY_DELAY_MS = 60;
const LONGEST_TYPED = 80;
/** The clipboard is filled after the key, and nothing on the page tells when. */
const CLIPBOARD_MS = 250;
/** The middle of the row numbers and of the column letters, counted back from the first cell. */
const HEADER_INSET = 10;

/** Table sheets have a row of groups above their headings. */
const HEADING_ROW = 2;

type Reading = 'value' | 'shown' | 'formula' | 'style';

/** Someone at keyboard and mouse. Cells are those of the sheet in front. */
export class Seller {
  /** Errors nobody caught and requests to other hosts; empty when all is well. */
  readonly troubles: string[] = [];

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  /** The page inside the panel at the right. */
  get panel(): FrameLocator {
    return this.page.getByRole('complementary').frameLocator('iframe');
  }

  async untilOpen(): Promise<void> {
    await this.page.waitForFunction(() => window.preview !== undefined, null, { timeout: PATIENCE_MS });
    await this.settled();
  }

  /** Once everything is saved, as it is after a moment. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => window.preview?.saved());
    await this.page.reload();
    await this.untilOpen();
  }

  /** Until everything is calculated. */
  async settled(): Promise<void> {
    const settled = await this.page.evaluate(
      (patience) =>
        Promise.race([
          window.preview?.settled().then(() => true),
          new Promise((resolve) => setTimeout(resolve, patience, false)),
        ]),
      PATIENCE_MS,
    );
    if (settled === false) throw new Error(`still calculating after ${PATIENCE_MS} ms`);
  }

  async placeOf(cell: string): Promise<ReturnType<TestHook['place']>> {
    const place = await this.page.evaluate((name) => {
      const { preview } = window;
      return preview?.place(preview.activeSheet(), name);
    }, cell);
    if (!place) throw new Error(`${cell} has no place on the page`);
    return place;
  }

  async middleOf(cell: string): Promise<{ x: number; y: number }> {
    const { left, top, width, height } = await this.placeOf(cell);
    return { x: left + width / 2, y: top + height / 2 };
  }

  async click(cell: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const { x, y } = await this.middleOf(cell);
    await this.page.mouse.click(x, y, { button });
  }

  async hover(cell: string): Promise<void> {
    const { x, y } = await this.middleOf(cell);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }

  async select(from: string, to: string): Promise<void> {
    const [start, end] = [await this.middleOf(from), await this.middleOf(to)];
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Copies a cell and pastes it into another. */
  async copy(from: string, to: string): Promise<void> {
    const { keyboard } = this.page;
    await this.click(from);
    await keyboard.press('Control+c');
    await this.page.waitForTimeout(CLIPBOARD_MS);
    await this.click(to);
    await keyboard.press('Control+v');
    await this.untilFilled(to);
  }

  /** What comes through the clipboard or a drag is there a moment later. */
  private async untilFilled(cell: string): Promise<void> {
    await this.page.waitForFunction((name) => {
      const { preview } = window;
      return preview && preview.formula(preview.activeSheet(), name) !== '';
    }, cell);
    await this.settled();
  }

  /** Drags the small handle at the corner of a cell down to another one. */
  async fillDown(from: string, to: string): Promise<void> {
    await this.click(from);
    const { left, top, width, height } = await this.placeOf(from);
    const end = await this.middleOf(to);
    const { mouse } = this.page;
    await mouse.move(left + width, top + height);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 6 });
    await mouse.up();
    await this.untilFilled(to);
  }

  private async keys(text: string): Promise<void> {
    const { keyboard } = this.page;
    const [first = '', ...rest] = [...text];
    await keyboard.type(first);
    await this.page.waitForTimeout(FIRST_KEY_DELAY_MS);
    // Nobody types a long formula: it is copied from somewhere and comes in one piece.
    if (rest.length > LONGEST_TYPED) await keyboard.insertText(rest.join(''));
    else await keyboard.type(rest.join(''), { delay: KEY_DELAY_MS });
  }

  /** Goes to a cell by its name, wherever it is scrolled to. */
  async goTo(cell: string): Promise<void> {
    const name = this.page.locator('[data-u-comp="defined-name"] input');
    await name.click();
    await name.fill(cell);
    await name.press('Enter');
  }

  /** Starts typing in a cell and leaves the editor open. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.keys(text);
  }

  /** Leaves the editor without changing the cell. */
  async giveUp(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  async enter(cell: string, text: string): Promise<void> {
    await this.type(cell, text);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  /** Types rows of cells to the right and downwards, as with Tab and Enter. */
  async enterRows(cell: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
    await this.click(cell);
    for (const row of rows) {
      for (const [index, text] of row.entries()) {
        if (text !== '') await this.keys(String(text));
        await this.page.keyboard.press(index < row.length - 1 ? 'Tab' : 'Enter');
      }
    }
    await this.settled();
  }

  private read(reading: Reading, cells: readonly string[]): Promise<unknown[]> {
    return this.page.evaluate(
      ([kind, names]) => {
        const { preview } = window;
        return names.map((name) => preview?.[kind](preview.activeSheet(), name) ?? null);
      },
      [reading, cells] as const,
    );
  }

  values(...cells: string[]): Promise<unknown[]> {
    return this.read('value', cells);
  }

  async value(cell: string): Promise<unknown> {
    return (await this.values(cell))[0];
  }

  async shown(cell: string): Promise<string> {
    return String((await this.read('shown', [cell]))[0]);
  }

  async formula(cell: string): Promise<string> {
    return String((await this.read('formula', [cell]))[0]);
  }

  styles(...cells: string[]): Promise<unknown[]> {
    return this.read('style', cells);
  }

  /** Every value of a sheet's used part, blank as null. */
  async block(sheet: string): Promise<unknown[][]> {
    return this.page.evaluate((name) => window.preview?.block(name) ?? [], sheet);
  }

  /** The name of the cell in a row of a table sheet, by its column's heading. */
  async cellUnder(sheet: string, heading: string, row: number): Promise<string> {
    const headings = (await this.block(sheet))[HEADING_ROW - 1] ?? [];
    const index = headings.findIndex((text) => String(text ?? '').startsWith(heading));
    if (index < 0) throw new Error(`${sheet} has no column ${heading}: ${headings.join(', ')}`);
    const letters = index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26));
    return `${letters}${String.fromCharCode(65 + (index % 26))}${row}`;
  }

  async toSheet(name: string): Promise<void> {
    await this.page
      .locator('[data-id] >> text=' + name)
      .first()
      .click();
    await this.settled();
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.preview?.sheets() ?? []);
  }

  async isInSight(cell: string): Promise<boolean> {
    return this.page.evaluate(
      (name) => window.preview?.isInSight(window.preview.activeSheet(), name) ?? false,
      cell,
    );
  }

  async frozenRows(): Promise<number> {
    return this.page.evaluate(() => window.preview?.frozenRows(window.preview.activeSheet()) ?? 0);
  }

  async hiddenRows(): Promise<number[]> {
    return this.page.evaluate(() => window.preview?.hiddenRows(window.preview.activeSheet()) ?? []);
  }

  /** Chooses an item of the menu that a right click on a row's number or a column's letter opens. */
  async headerMenu(header: { row: number } | { column: string }, item: RegExp): Promise<void> {
    const { page } = this;
    const cell = await this.middleOf('row' in header ? `A${header.row}` : `${header.column}1`);
    const corner = await this.corner();
    const place = 'row' in header ? { x: corner.x, y: cell.y } : { x: cell.x, y: corner.y };
    await page.mouse.click(place.x, place.y);
    await page.mouse.click(place.x, place.y, { button: 'right' });
    // Its middle is a field for the number of rows.
    await page.getByRole('button', { name: item }).click({ position: { x: 12, y: 12 } });
    await this.settled();
  }

  /** Drags a column by its letter to the place before another one. */
  async moveColumn(column: string, before: string): Promise<void> {
    const { mouse } = this.page;
    const [from, to] = [await this.placeOf(`${column}1`), await this.placeOf(`${before}1`)];
    const { y } = await this.corner();
    await mouse.click(from.left + from.width / 2, y);
    await mouse.move(from.left + from.width / 2, y);
    await mouse.down();
    await mouse.move(to.left + to.width / 2, y, { steps: 8 });
    await mouse.move(to.left + 4, y, { steps: 4 });
    await mouse.up();
    await this.settled();
  }

  private async corner(): Promise<{ x: number; y: number }> {
    const { left, top } = await this.placeOf('A1');
    return { x: left - HEADER_INSET, y: top - HEADER_INSET };
  }

  async tool(name: RegExp): Promise<void> {
    await this.page.getByRole('toolbar').getByRole('button', { name }).click();
    await this.settled();
  }

  /** Opens the list of a filtered column, takes the check from a value and confirms. */
  async filterOut(heading: string, value: string): Promise<void> {
    const { page } = this;
    const { left, top, width, height } = await this.placeOf(heading);
    // The button stands at the bottom of its cell.
    await page.mouse.click(left + width - 10, top + height - 10);
    // The check stands left of the value; the words beside it do not react.
    const row = await page.getByText(value, { exact: true }).boundingBox();
    if (!row) throw new Error(`the filter does not list ${value}`);
    await page.mouse.click(row.x - 20, row.y + row.height / 2);
    await page.getByRole('button', { name: /^(Confirm|确认|确定)$/ }).click();
    await this.settled();
  }

  /** Runs an item of the add-on's menu. */
  async fromMenu(item: string | RegExp): Promise<void> {
    const { page } = this;
    await page.getByRole('menuitem', { name: /^(Extensions|扩展程序)$/ }).click();
    await page.getByRole('menuitem', { name: /Content ROI Planner/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
