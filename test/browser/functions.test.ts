/** @jest-environment ./test/browser/environment.cjs */
import { contentRoi } from '../../src/functions/content/content-roi';
import { errorTexts } from '../../src/preview/page/texts';
import { describeInBrowser, openStage } from './helpers';
import type { Stage } from './helpers';
import type { Seller } from './seller';

const LANGUAGES = ['en', 'zh'] as const;
const OTHER = { en: 'zh', zh: 'en' } as const;

const { summary } = contentRoi.words;
/** What the parameter help says of `order_rate`. */
const ORDER_RATE_HELP = { en: /orders.*÷.*views/i, zh: /订单.*÷.*播放量/ };
const ORDER_RATE_ERROR = {
  en: 'order_rate must be 1 or less, got 3; type 3% or 0.03',
  zh: 'order_rate 不能大于 1，现在是 3；请输入 3% 或 0.03',
};

describeInBrowser('custom functions in cells', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterAll(async () => {
    await stage.close();
  });

  describe.each(LANGUAGES)('with the page in %s', (language) => {
    let seller: Seller;

    beforeAll(async () => {
      seller = await stage.visit(language);
    }, 60_000);

    afterAll(async () => {
      await seller.leave();
    });

    test('give the value of the model', async () => {
      // 187.5 orders, sales 4,830 after returns, contribution 1,449 on 1,770 invested
      await seller.enter('A1', '=CONTENT_ROI(250000, 0.075%, 28, 1500, 30%, 8%, 18%)');
      expect(await seller.value('A1')).toBeCloseTo((1449 - 1770) / 1770, 10);
    });

    test('read what a Chinese keyboard types', async () => {
      await seller.enter('A2', '=CONTENT_ROI（250000，0.075％，28，1500，30％，8％，18％）');
      expect(await seller.value('A2')).toBeCloseTo((1449 - 1770) / 1770, 10);
    });

    test('spill over the range they were given', async () => {
      await seller.enterRows('A4', [[1000, 400, 100, 60, 30]]);
      await seller.enter('A5', '=FUNNEL_CR(A4:E4)');
      expect(await seller.values('A5', 'B5', 'C5', 'D5', 'E5')).toEqual([1, 0.4, 0.25, 0.6, 0.5]);
    });

    test('are suggested while typing', async () => {
      await seller.type('C8', '=CONTENT_R');
      await expect(seller.page.getByText('CONTENT_ROI', { exact: true }).waitFor()).resolves.toBeUndefined();
      const said = seller.page.getByText(summary[language], { exact: true });
      await expect(said.waitFor()).resolves.toBeUndefined();
      expect(await seller.page.getByText(summary[OTHER[language]]).count()).toBe(0);
      await seller.giveUp();
    });

    test('describe the parameter that is being typed', async () => {
      await seller.type('C8', '=CONTENT_ROI(250000,');
      await expect(seller.page.getByText(ORDER_RATE_HELP[language]).waitFor()).resolves.toBeUndefined();
      await seller.giveUp();
    });

    test('say what is wrong when the pointer rests on the cell, and disturb no other cell', async () => {
      await seller.enter('B2', '=A4*2');
      await seller.enter('C1', '=CONTENT_ROI(250000, 3, 28, 1500)');
      expect(String(await seller.value('C1'))).toMatch(/^#/);
      await seller.hover('C1');
      const tip = seller.page.getByRole('tooltip');
      await tip.waitFor();
      expect(await tip.getByRole('paragraph').allTextContents()).toEqual([
        ORDER_RATE_ERROR[language],
        ORDER_RATE_ERROR[OTHER[language]],
      ]);
      await seller.enter('A4', '2000');
      expect(await seller.values('A1', 'B2', 'B5')).toEqual([expect.closeTo(-0.181356, 6), 4000, 0.2]);
    });

    test('stop saying it once the formula is right', async () => {
      await seller.enter('C1', '=CONTENT_ROI(250000, 3%, 28, 1500)');
      await seller.hover('D1');
      await seller.hover('C1');
      await seller.page.waitForTimeout(400);
      expect(await seller.page.getByRole('tooltip').count()).toBe(0);
    });

    test('hold back from cells that are taken, and say so', async () => {
      await seller.enter('B7', 'mine');
      await seller.enter('A7', '=FUNNEL_CR(A4:C4)');
      await seller.hover('A7');
      await seller.page
        .getByRole('tooltip')
        .getByText(errorTexts['#SPILL!']?.[language] ?? '')
        .waitFor();
      expect(await seller.values('A7', 'B7')).toEqual(['#SPILL!', 'mine']);
      await seller.click('B7');
      await seller.page.keyboard.press('Delete');
      await seller.settled();
      expect(await seller.values('A7', 'B7', 'C7')).toEqual([1, 0.2, 0.25]);
    });

    test('name the row that is wrong and calculate the others', async () => {
      await seller.enterRows('G1', [
        [1000, '1%'],
        [2000, 5],
        [3000, '2%'],
      ]);
      await seller.enter('I1', '=CONTENT_GMV(G1:G3, H1:H3, 10)');
      expect(await seller.values('I1', 'I2', 'I3')).toEqual([100, expect.stringMatching(/^⚠ /), 600]);
    });

    test('are copied and filled down with the references of their row', async () => {
      await seller.enter('D1', '=CONTENT_GMV(G1, H1, 10)');
      await seller.copy('D1', 'D2');
      await seller.fillDown('D2', 'D3');
      expect(await seller.formula('D3')).toBe('=CONTENT_GMV(G3, H3, 10)');
      expect(await seller.values('D1', 'D3')).toEqual([100, 600]);
      expect(String(await seller.value('D2'))).toMatch(/^#/);
    });

    test('are there again after a reload', async () => {
      await seller.reload();
      expect(await seller.values('A1', 'B5', 'I3')).toEqual([expect.closeTo(-0.181356, 6), 0.2, 600]);
      expect(await seller.formula('A5')).toBe('=FUNNEL_CR(A4:E4)');
    });

    test('nothing went wrong unseen and nothing was sent to another host', () => {
      expect(seller.troubles).toEqual([]);
    });
  });
});
