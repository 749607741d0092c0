import type { Words } from '../../src/core/words';
import { screens } from '../../src/addon/screens';
import { commonTexts } from '../../src/sidebar/client/texts/common';
import { importTexts } from '../../src/sidebar/client/texts/import';
import { wizardTexts } from '../../src/sidebar/client/texts/wizard';
import type { Seller } from './seller';

/** A press on a button of the panel, by what it says in the seller's language, once it can be pressed. */
export async function press({ panel, language }: Seller, words: Words): Promise<void> {
  const name = words[language];
  await panel.getByRole('button', { name, exact: true }).click();
}

/** Answers the wizard's questions up to the review: a shop in the United States on TikTok Shop. */
export async function answerWizard(seller: Seller): Promise<void> {
  const { panel, language } = seller;
  const next = () => press(seller, commonTexts.next);
  await panel.getByRole('radio', { name: language === 'zh' ? /简体中文/ : /English/ }).check();
  await next();
  await panel.getByLabel(wizardTexts.market[language], { exact: true }).selectOption('US');
  await panel
    .getByLabel(wizardTexts.platform[language], { exact: true })
    .selectOption({ label: 'TikTok Shop' });
  await next();
  await panel.getByRole('radio').first().check();
  await next();
  await panel.getByLabel(wizardTexts.margin[language], { exact: true }).fill('40');
  await next();
  await panel.getByRole('heading', { name: wizardTexts.reviewTitle[language] }).waitFor();
  await panel.getByText(wizardTexts.looking[language]).waitFor({ state: 'detached' });
}

export async function pressBuild(seller: Seller): Promise<void> {
  await press(seller, wizardTexts.build);
  await seller.panel
    .getByRole('heading', { name: wizardTexts.doneTitle[seller.language] })
    .waitFor({ timeout: 60_000 });
  await seller.settled();
}

export async function openScreen(seller: Seller, opener: keyof typeof screens): Promise<void> {
  await seller.fromMenu(screens[opener].menu[seller.language]);
}

/** Chooses a file and waits until the preview has compared it with the workbook. */
export async function chooseReport(seller: Seller, name: string, bytes: Uint8Array): Promise<void> {
  const { panel, language } = seller;
  await openScreen(seller, 'openImport');
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await panel.getByRole('heading', { name: importTexts.previewTitle[language] }).waitFor();
  await panel.getByText(importTexts.checking[language]).waitFor({ state: 'detached' });
}

export async function pressImport(seller: Seller): Promise<void> {
  await press(seller, importTexts.apply);
  await seller.panel.getByText(importTexts.goContent[seller.language]).waitFor({ timeout: 60_000 });
  await seller.settled();
}
