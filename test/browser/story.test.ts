/** @jest-environment ./test/browser/environment.cjs */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Words } from '../../src/core/words';
import { importTexts } from '../../src/sidebar/client/texts/import';
import { wizardTexts } from '../../src/sidebar/client/texts/wizard';
import { actualInputs, actualResults } from '../../src/workbook/sheets/content-actual';
import { identity } from '../../src/workbook/sheets/content-identity';
import { content } from '../../src/workbook/sheets/content';
import { home } from '../../src/workbook/sheets/home';
import { calculatorInputs, calculatorResults } from '../../src/workbook/sheets/home-calculator';
import { products } from '../../src/workbook/sheets/products';
import { setup } from '../../src/workbook/sheets/setup';
import type { ReportLanguage } from '../helpers/video-file';
import { videoFile, videoTotals } from '../helpers/video-file';
import { answerWizard, chooseReport, openScreen, pressBuild, pressImport } from './add-on';
import { describeInBrowser, openStage } from './helpers';
import type { Stage } from './helpers';
import type { Seller } from './seller';

const FIRST_ROW = 3;
const OTHER: Readonly<Record<ReportLanguage, ReportLanguage>> = { en: 'zh', zh: 'en' };
/** Real exports, where they lie beside the project; the same videos are generated elsewhere. */
const samples = resolve(__dirname, '../../../shared/samples');

function report(language: ReportLanguage): { name: string; bytes: Uint8Array } {
  const name = `tiktok_video_analytics_${language}_usd.xlsx`;
  const sample = join(samples, name);
  return { name, bytes: existsSync(sample) ? readFileSync(sample) : videoFile(language) };
}

function wordsOf(list: readonly { id: string; heading?: Words; label?: Words }[], id: string): Words {
  const found = list.find((entry) => entry.id === id);
  const words = found?.heading ?? found?.label;
  if (!words) throw new Error(`no words for ${id}`);
  return words;
}

function filled(texts: Words, language: ReportLanguage, values: Record<string, unknown>): string {
  return texts[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

describeInBrowser('from an empty spreadsheet to the ROI of imported videos', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);

  afterAll(async () => {
    await stage.close();
  });

  describe.each(['en', 'zh'] as const)('in %s', (language) => {
    let seller: Seller;
    const contentName = content.name[language];
    const homeName = home.name[language];

    /** The cell right of a label on Home. */
    async function homeCell(label: Words): Promise<string> {
      const row = (await seller.block(homeName)).findLastIndex(
        ([text]) => text === label[language] || String(text).startsWith(`${label[language]} (`),
      );
      return `B${row + 1}`;
    }

    /** The rows of Content that hold something typed or imported, by their headings. */
    async function contents(...ids: string[]): Promise<Record<string, unknown>[]> {
      const columns = [...identity, ...actualInputs, ...actualResults];
      const block = await seller.block(contentName);
      const headings = block[FIRST_ROW - 2] ?? [];
      const places = ids.map((id) => {
        const heading = wordsOf(columns, id)[language];
        return headings.findIndex((text) => text === heading || String(text).startsWith(`${heading} (`));
      });
      return block
        .slice(FIRST_ROW - 1)
        .map((row) => Object.fromEntries(ids.map((id, index) => [id, row[places[index] ?? -1]])))
        .filter(({ platform_id }) => typeof platform_id === 'string' && platform_id !== '');
    }

    beforeAll(async () => {
      seller = await stage.visit(language);
    }, 60_000);

    afterAll(async () => {
      await seller.leave();
    });

    test('a first visit shows where to start and leaves an empty sheet to type in', async () => {
      await seller.panel.getByRole('heading', { name: wizardTexts.languageTitle[language] }).waitFor();
      const frame = await seller.page.getByRole('complementary').locator('iframe').boundingBox();
      expect(frame?.width).toBeCloseTo(300, -1);
      expect(await seller.sheets()).toHaveLength(1);
    });

    test('the review lists what will be built, and nothing is written before', async () => {
      await answerWizard(seller);
      for (const { name } of [home, setup, products, content]) {
        await expect(
          seller.panel.getByRole('listitem').getByText(name[language], { exact: true }).waitFor(),
        ).resolves.toBeUndefined();
      }
      expect(await seller.sheets()).toHaveLength(1);
    });

    test('build adds the sheets before the one that was there', async () => {
      await pressBuild(seller);
      expect((await seller.sheets()).slice(0, 4)).toEqual(
        [home, setup, products, content].map(({ name }) => name[language]),
      );
      expect(await seller.sheets()).toHaveLength(5);
    }, 90_000);

    test('the calculator on Home answers at once', async () => {
      await seller.toSheet(homeName);
      const roi = await homeCell(wordsOf(calculatorResults, 'roi'));
      expect(await seller.value(roi)).toBeCloseTo((5250 * 0.92 * 0.4) / 1770 - 1, 9);
      await seller.enter(await homeCell(wordsOf(calculatorInputs, 'views')), '500000');
      expect(await seller.value(roi)).toBeCloseTo((10500 * 0.92 * 0.4) / 1770 - 1, 9);
    });

    test('headings stay in sight and the first row is ready for input', async () => {
      await seller.toSheet(contentName);
      expect(await seller.frozenRows()).toBe(FIRST_ROW - 1);
    });

    test('a report is recognised, previewed and applied', async () => {
      const { name, bytes } = report(language);
      await chooseReport(seller, name, bytes);
      const { panel } = seller;
      await panel.getByText(filled(importTexts.wouldAdd, language, { count: 5 })).waitFor();
      expect(await contents('platform_id')).toEqual([]);
      await pressImport(seller);
      const found = await contents('platform_id', 'views', 'orders', 'gmv');
      expect(found).toEqual(expect.arrayContaining([...videoTotals]));
      expect(found).toHaveLength(videoTotals.length);
    }, 60_000);

    test('from the import it is one press to the first missing cost, selected and in sight', async () => {
      await seller.panel.getByText(importTexts.goContent[language], { exact: true }).click();
      await seller.page.waitForTimeout(1000);
      await seller.settled();
      const cost = await seller.cellUnder(contentName, wordsOf(actualInputs, 'cost')[language], FIRST_ROW);
      expect(await seller.isInSight(cost)).toBe(true);
      await seller.page.keyboard.type('200');
      await seller.page.keyboard.press('Enter');
      await seller.settled();
      expect(await seller.value(cost)).toBe(200);
      await seller.page.keyboard.press('Control+z');
      await seller.settled();
    }, 60_000);

    test('the other language’s file of the same videos adds nothing and says so', async () => {
      const before = await seller.block(contentName);
      const { name, bytes } = report(OTHER[language]);
      await chooseReport(seller, name, bytes);
      const nothing = { count: 5, from: '2026-03-02', to: '2026-03-15' };
      await seller.panel.getByText(filled(importTexts.nothingNew, language, nothing)).waitFor();
      expect(await seller.block(contentName)).toEqual(before);
    }, 60_000);

    test('once a cost is typed, ROI appears beside it', async () => {
      await seller.toSheet(contentName);
      const [first] = await contents('platform_id', 'gmv', 'roi');
      expect(first?.['roi'] || null).toBeNull();
      await seller.enter(
        await seller.cellUnder(contentName, wordsOf(actualInputs, 'cost')[language], FIRST_ROW),
        '200',
      );
      const [row] = await contents('platform_id', 'gmv', 'roi', 'ratio');
      const sales = Number(row?.['gmv']) * 0.92;
      expect(row?.['roi']).toBeCloseTo((sales * 0.4) / 236 - 1, 9);
      expect(row?.['ratio']).toBeCloseTo(sales / 236, 9);
    });

    test('building again changes nothing', async () => {
      const before = await seller.block(contentName);
      await openScreen(seller, 'openWizard');
      await seller.panel.getByRole('button', { name: wizardTexts.check[language] }).click();
      await seller.panel.getByText(wizardTexts.nothing[language]).waitFor({ timeout: 30_000 });
      expect(await seller.block(contentName)).toEqual(before);
    }, 60_000);

    test('a reload finds everything as it was, the open panel included', async () => {
      const before = await seller.block(contentName);
      await seller.reload();
      expect(await seller.block(contentName)).toEqual(before);
      await seller.panel.getByRole('heading', { name: wizardTexts.stateTitle[language] }).waitFor();
    }, 60_000);

    test('nothing went wrong unseen and nothing was sent to another host', () => {
      expect(seller.troubles).toEqual([]);
    });
  });
});
