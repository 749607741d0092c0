import { LocaleType } from '@univerjs/core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import formattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterChinese from '@univerjs/preset-sheets-filter/locales/zh-CN';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteChinese from '@univerjs/preset-sheets-note/locales/zh-CN';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import sortChinese from '@univerjs/preset-sheets-sort/locales/zh-CN';
import type { Language } from '../../core/words';

/** Univer's name for each language of the page. */
export const LOCALES: Readonly<Record<Language, LocaleType>> = { en: LocaleType.EN_US, zh: LocaleType.ZH_CN };

export const gridTexts = {
  [LocaleType.EN_US]: [
    coreEnglish,
    formattingEnglish,
    validationEnglish,
    filterEnglish,
    noteEnglish,
    sortEnglish,
  ],
  [LocaleType.ZH_CN]: [
    coreChinese,
    formattingChinese,
    validationChinese,
    filterChinese,
    noteChinese,
    sortChinese,
  ],
};
