import { words } from '../../core/words';
import type { Words } from '../../core/words';

/** A file that cannot be read, with the sentence for the seller. */
export class UnreadableFile extends Error {
  readonly words: Words;

  constructor(sentence: Words) {
    super(`${sentence.en} / ${sentence.zh}`);
    this.name = 'UnreadableFile';
    this.words = sentence;
  }
}

export const UNREADABLE = {
  empty: words(
    'This file is empty. Export the report again; a long report may have left an empty last part.',
    '这个文件是空的。请重新导出报表；数据量大的报表，最后一份有时是空文件。',
  ),
  lockCopy: words(
    'This is the temporary file Excel keeps while a report is open (its name begins with ~$). Choose the report itself.',
    '这是 Excel 打开报表时生成的临时文件（文件名以 ~$ 开头）。请选择报表本身。',
  ),
  tooLarge: words(
    'This file is larger than 20 MB. Export fewer days at a time.',
    '文件超过 20 MB。请缩短日期范围，分几次导出。',
  ),
  tooLargeInside: words(
    'This workbook is too large once unpacked. Export fewer days at a time.',
    '表格解压后过大。请缩短日期范围，分几次导出。',
  ),
  oldExcel: words(
    'This is an old Excel file (.xls). Open it and save it as .xlsx or CSV, or export the report as .xlsx.',
    '这是旧版 Excel 文件（.xls）。请打开后另存为 .xlsx 或 CSV，或直接导出 .xlsx 报表。',
  ),
  protected: words(
    'This file is locked by a password or a sensitivity label. Download the report again and choose it before it is labelled, or save a copy without protection.',
    '文件设有密码或敏感度标签，无法读取。请重新下载后直接选择，或另存一份不加密的副本。',
  ),
  zip: words(
    'This is a ZIP archive. Unpack it and choose the .xlsx or CSV file inside.',
    '这是 ZIP 压缩包。请解压后选择里面的 .xlsx 或 CSV 文件。',
  ),
  damaged: words(
    'This workbook is damaged or was not downloaded completely. Download it again.',
    '文件已损坏或没有下载完整，请重新下载。',
  ),
  image: words(
    'This is a picture. Choose the exported report, an .xlsx or CSV file.',
    '这是图片。请选择导出的报表文件（.xlsx 或 CSV）。',
  ),
  pdf: words(
    'This is a PDF. Choose the exported report, an .xlsx or CSV file.',
    '这是 PDF 文件。请选择导出的报表文件（.xlsx 或 CSV）。',
  ),
  webPage: words(
    'This is a web page, not a report: the download may have ended at a login page. Log in and export again.',
    '这是网页而不是报表，可能下载时登录已过期。请登录后重新导出。',
  ),
  unknown: words(
    'This is neither an Excel workbook nor a text table. Choose an .xlsx or CSV file.',
    '这既不是 Excel 表格，也不是文本表格。请选择 .xlsx 或 CSV 文件。',
  ),
} as const;
