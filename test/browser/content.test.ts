/** @jest-environment ./test/browser/environment.cjs */
import { content } from '../../src/workbook/sheets/content';
import { answerWizard, pressBuild } from './add-on';
import { describeInBrowser, openStage } from './helpers';
import type { Stage } from './helpers';
import type { Seller } from './seller';

describeInBrowser('the Content sheet, with a band of groups above its headings', () => {
  let stage: Stage;
  let seller: Seller;

  beforeAll(async () => {
    stage = await openStage();
    seller = await stage.visit('en');
    await answerWizard(seller);
    await pressBuild(seller);
    await seller.toSheet(content.name.en);
    await seller.enterRows('A3', [
      ['C-2', 'second'],
      ['C-1', 'first'],
      ['C-3', 'third'],
    ]);
  }, 120_000);

  afterAll(async () => {
    expect(seller.troubles).toEqual([]);
    await seller.leave();
    await stage.close();
  });

  test('is filtered from its headings on, past a blank column', async () => {
    await seller.headerMenu({ column: 'B' }, /cols left/);
    await seller.goTo('A4');
    await seller.tool(/^Filter$/);
    await seller.filterOut('C2', 'first');
    expect(await seller.hiddenRows()).toEqual([4]);
    await seller.tool(/^Filter$/);
    expect(await seller.hiddenRows()).toEqual([]);
  }, 60_000);

  test('is sorted without waiting for its hundreds of formatted rows', async () => {
    await seller.goTo('A3');
    const start = Date.now();
    await seller.tool(/^Sort A/);
    const seconds = (Date.now() - start) / 1000;
    expect(await seller.values('A3', 'A4', 'A5', 'A6')).toEqual(['C-1', 'C-2', 'C-3', null]);
    expect(await seller.values('C3', 'C4', 'C5')).toEqual(['first', 'second', 'third']);
    expect(seconds).toBeLessThan(5);
  }, 60_000);

  test('has a row inserted under its headings look like the row below', async () => {
    await seller.headerMenu({ row: 3 }, /rows above/);
    expect(await seller.values('A3', 'A4')).toEqual([null, 'C-1']);
    expect(await seller.frozenRows()).toBe(2);
    const width = (await seller.block(content.name.en))[1]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, index) =>
      index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`,
    );
    const stylesIn = (row: number) => seller.styles(...columns.map((column) => `${column}${row}`));
    const inserted = await stylesIn(3);
    expect(inserted).toEqual(await stylesIn(4));
    expect(inserted).not.toEqual(await stylesIn(2));
    expect(inserted).toContainEqual(expect.objectContaining({ n: expect.anything() }));
    await seller.tool(/^Undo$/);
    expect(await seller.value('A3')).toBe('C-1');
  }, 60_000);
});
