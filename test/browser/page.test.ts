/** @jest-environment ./test/browser/environment.cjs */
import { screens } from '../../src/addon/screens';
import { describeInBrowser, openStage } from './helpers';
import type { Stage } from './helpers';
import type { Seller } from './seller';

describeInBrowser('the frame around the spreadsheet', () => {
  let stage: Stage;
  let seller: Seller;

  beforeAll(async () => {
    stage = await openStage();
    seller = await stage.visit('en');
  }, 60_000);

  afterAll(async () => {
    expect(seller.troubles).toEqual([]);
    await seller.leave();
    await stage.close();
  });

  const panelTitle = (name: string) =>
    seller.page.getByRole('complementary').getByRole('heading', { name, exact: true }).waitFor();

  test('the add-on’s menu is reached with the keyboard alone', async () => {
    const { page } = seller;
    await page.getByRole('menuitem', { name: 'Extensions' }).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter'])
      await page.keyboard.press(key);
    await panelTitle(screens.openFunctions.title.en);
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('the panel closes and gives the keyboard back to the cells', async () => {
    const { page } = seller;
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await page.getByRole('complementary').locator('iframe').count()).toBe(0);
    await seller.enter('B2', '42');
    expect(await seller.value('B2')).toBe(42);
  });

  test('undo takes back what was typed last', async () => {
    await seller.tool(/^Undo$/);
    expect(await seller.value('B2')).toBeNull();
    await seller.tool(/^Redo$/);
    expect(await seller.value('B2')).toBe(42);
  });

  test('a number is shown as a percentage at the press of a button', async () => {
    await seller.enter('B3', '0.25');
    await seller.goTo('B3');
    await seller.tool(/percent/);
    expect(await seller.shown('B3')).toBe('25%');
  });

  test('the columns of a sheet are as wide as at Google, of one added later, too', async () => {
    const { page } = seller;
    const first = (await seller.sheets())[0] ?? '';
    expect(await seller.placeOf('C1')).toMatchObject({ width: 100 });
    await page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await seller.settled();
    expect(await seller.sheets()).toHaveLength(2);
    expect(await seller.placeOf('C1')).toMatchObject({ width: 100 });
    await seller.toSheet(first);
  });

  test('the other language reaches menu, toolbar and add-on, and keeps the cells', async () => {
    const { page } = seller;
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('menuitem', { name: '扩展程序' }).waitFor();
    await seller.untilOpen();
    expect(await page.getByRole('button', { name: '筛选', exact: true }).count()).toBe(1);
    await seller.fromMenu(screens.openImport.menu.zh);
    await panelTitle(screens.openImport.title.zh);
    expect(await seller.value('B2')).toBe(42);
  });

  test('starting over asks first', async () => {
    const { page } = seller;
    await page.getByRole('button', { name: '重新开始', exact: true }).click();
    await page.getByRole('button', { name: '取消', exact: true }).click();
    expect(await seller.value('B2')).toBe(42);
    await page.getByRole('button', { name: '重新开始', exact: true }).click();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: '清空并重新开始' }).click(),
    ]);
    await seller.untilOpen();
    expect(await seller.value('B2')).toBeNull();
    await panelTitle(screens.openWizard.title.zh);
  });
});
