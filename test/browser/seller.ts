import type { FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/core/words';
import type { TestHook } from '../../src/preview/page/test-hook';

declare global {
  interface Window {
    preview?: TestHook;
  }
}

const OPENING_MS = 20_000;
/** Univer takes a typed character into its editor before the next one comes. */
const KEY_DELAY_MS = 4;

type Reading = 'value' | 'shown' | 'formula';

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
    await this.page.waitForFunction(() => window.preview !== undefined, null, { timeout: OPENING_MS });
    await this.settled();
  }

  /** Once everything is saved, as it is after a moment. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => window.preview?.saved());
    await this.page.reload();
    await this.untilOpen();
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => window.preview?.settled());
  }

  async middleOf(cell: string): Promise<{ x: number; y: number }> {
    const place = await this.page.evaluate((name) => {
      const { preview } = window;
      return preview?.place(preview.activeSheet(), name);
    }, cell);
    if (!place) throw new Error(`${cell} has no place on the page`);
    return { x: place.left + place.width / 2, y: place.top + place.height / 2 };
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

  /** Starts typing in a cell and leaves the editor open. */
  async type(cell: string, text: string): Promise<void> {
    await this.click(cell);
    await this.page.keyboard.type(text, { delay: KEY_DELAY_MS });
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
        await this.page.keyboard.type(String(text), { delay: KEY_DELAY_MS });
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

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.preview?.sheets() ?? []);
  }

  async frozenRows(): Promise<number> {
    return this.page.evaluate(() => window.preview?.frozenRows(window.preview.activeSheet()) ?? 0);
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
