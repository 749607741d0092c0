/** @jest-environment ./test/browser/environment.cjs */
import { describeInBrowser, openStage } from './helpers';
import type { Stage } from './helpers';
import type { Seller } from './seller';

/** A whole column below its heading, in words that both Sheets and the preview evaluate. */
const below = (column: string) =>
  `INDEX(${column}:${column},ROW()+1):INDEX(${column}:${column},ROWS(${column}:${column}))`;
const ROWS = [
  ['b', 200000, '0.1%', 20, 1000],
  ['a', 100000, '0.1%', 20, 1000],
  ['c', 50000, '0.1%', 20, 1000],
];
/** 利润ROI of the short form: sales ÷ cost − 1. */
const ROI: Record<string, number> = { a: 1, b: 3, c: 0, d: 7, e: -0.8 };

/** What the buttons and menus of the grid say. */
const SAID = {
  en: {
    ascending: /^Sort A/,
    descending: /^Sort Z/,
    filter: /^Filter$/,
    rowsAbove: /rows above/,
    deleteRow: /Delete Selected Row/,
    columnsLeft: /cols left/,
  },
  zh: {
    ascending: /^升序/,
    descending: /^降序/,
    filter: /^筛选$/,
    rowsAbove: /在上方插入/,
    deleteRow: /删除选中行/,
    columnsLeft: /在左侧插入/,
  },
};

describeInBrowser('a table whose calculated column is one formula in its heading', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterAll(async () => {
    await stage.close();
  });

  describe.each(['en', 'zh'] as const)('with the page in %s', (language) => {
    const said = SAID[language];
    let seller: Seller;

    beforeAll(async () => {
      seller = await stage.visit(language);
      await seller.enterRows('A1', [['name', 'views', 'rate', 'value', 'cost'], ...ROWS]);
      await seller.enter('F1', `=VSTACK("ROI",CONTENT_ROI(${['B', 'C', 'D', 'E'].map(below).join(',')}))`);
    }, 90_000);

    afterAll(async () => {
      expect(seller.troubles).toEqual([]);
      await seller.leave();
    });

    /** Name and ROI of the rows below the heading, which must fit each other. */
    async function names(nameColumn = 'A', roiColumn = 'F', rows = [2, 3, 4, 5, 6, 7]): Promise<unknown[]> {
      const found = await seller.values(...rows.map((row) => `${nameColumn}${row}`));
      const rois = await seller.values(...rows.map((row) => `${roiColumn}${row}`));
      const expected = found.map((name) =>
        name === null ? null : expect.closeTo(ROI[String(name)] ?? NaN, 9),
      );
      expect(rois.map((roi) => (roi === '' ? null : roi))).toEqual(expected);
      return found.filter((name) => name !== null);
    }

    test('calculates every row', async () => {
      expect(await names()).toEqual(['b', 'a', 'c']);
    });

    test('sorts by a typed column', async () => {
      await seller.click('A2');
      await seller.tool(said.ascending);
      expect(await names()).toEqual(['a', 'b', 'c']);
    });

    test('sorts by the calculated column', async () => {
      await seller.click('F3');
      await seller.tool(said.descending);
      expect(await names()).toEqual(['b', 'a', 'c']);
    });

    test('calculates a row inserted directly under the heading', async () => {
      await seller.headerMenu({ row: 2 }, said.rowsAbove);
      await seller.enterRows('A2', [['d', 400000, '0.1%', 20, 1000]]);
      expect(await names()).toEqual(['d', 'b', 'a', 'c']);
    });

    test('calculates a row appended at the end', async () => {
      await seller.enterRows('A6', [['e', 10000, '0.1%', 20, 1000]]);
      expect(await names()).toEqual(['d', 'b', 'a', 'c', 'e']);
    });

    test('goes on after a row is deleted', async () => {
      await seller.headerMenu({ row: 3 }, said.deleteRow);
      expect(await names()).toEqual(['d', 'a', 'c', 'e']);
    });

    test('filters and shows all rows again', async () => {
      await seller.click('A1');
      await seller.tool(said.filter);
      await seller.filterOut('A1', 'a');
      expect(await seller.hiddenRows()).toEqual([3]);
      await seller.tool(said.filter);
      expect(await seller.hiddenRows()).toEqual([]);
      expect(await names()).toEqual(['d', 'a', 'c', 'e']);
    });

    test('follows an inserted column', async () => {
      await seller.headerMenu({ column: 'B' }, said.columnsLeft);
      expect(await names('A', 'G')).toEqual(['d', 'a', 'c', 'e']);
    });

    test('follows a moved column', async () => {
      await seller.moveColumn('F', 'C');
      expect(await seller.value('C1')).toBe('cost');
      expect(await names('A', 'G')).toEqual(['d', 'a', 'c', 'e']);
    });

    test('shows the cell in the way as an error and recovers when it is emptied', async () => {
      await seller.enter('G3', 'mine');
      expect(String(await seller.value('G1'))).toMatch(/^#/);
      await seller.click('G3');
      await seller.page.keyboard.press('Delete');
      await seller.settled();
      expect(await names('A', 'G')).toEqual(['d', 'a', 'c', 'e']);
    });

    test('is there again after a reload', async () => {
      await seller.reload();
      expect(await names('A', 'G')).toEqual(['d', 'a', 'c', 'e']);
    });
  });
});
