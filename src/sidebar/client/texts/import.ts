import { words } from '../../../core/words';

export const importTexts = {
  title: words('Import a report', '导入平台报表'),
  intro: words(
    'Choose the file as you downloaded it from the platform. You will see what is in it before anything is written.',
    '直接选从平台后台下载的原始文件。写入表格之前，会先给你看里面有什么。',
  ),
  choose: words('Choose a file', '选择文件'),
  drop: words('or drop it here · .xlsx .csv .tsv .txt', '或把文件拖到这里 · .xlsx .csv .tsv .txt'),
  known: words('Reports understood so far', '目前能识别的报表'),
  privacy: words(
    'The file is read on this page. Only the columns shown in the preview go into this spreadsheet, and nowhere else.',
    '文件只在这个页面里读取，只有预览中列出的列会写入本表格，不会传到别处。',
  ),
  reading: words('Reading {file}…', '正在读取 {file}…'),
  tooLarge: words(
    'This report has {rows} lines; {most} can be imported at once. Export a shorter range of days.',
    '这份报表有 {rows} 行，一次最多导入 {most} 行。请缩短日期范围后重新导出。',
  ),
  searched: words(
    'Looked at the first 30 rows of every sheet in “{file}” for the headings of a report.',
    '已在“{file}”每个工作表的前 30 行里查找报表表头。',
  ),

  notBuiltTitle: words('First, set up the workbook', '先搭建工作簿'),
  notBuilt: words(
    'A report is imported into the Content sheet, which is not there yet. Setting it up takes two minutes.',
    '报表会导入“内容”表，现在还没有这张表。两分钟就能搭好。',
  ),
  setUp: words('Set up the workbook', '搭建工作簿'),

  previewTitle: words('Is this the right report?', '核对一下再导入'),
  sheet: words('Sheet', '工作表'),
  file: words('File', '文件'),
  period: words('Days', '统计日期'),
  periodRange: words('{from} to {to}', '{from} 至 {to}'),
  currency: words('Currency', '币种'),
  currencyOpen: words('not named in the file', '文件没写'),
  contents: words('Contents', '内容'),
  contentCount: words('{count}', '{count} 条'),
  askPeriod: words(
    'The file does not say which days it covers. Type them, so that they are not counted twice later.',
    '文件里没写统计日期。请填上，免得以后重复计算。',
  ),
  from: words('First day', '开始日期'),
  to: words('Last day', '结束日期'),
  badPeriod: words('The last day lies before the first.', '结束日期早于开始日期。'),

  checking: words('Comparing with what is in the workbook…', '正在和表格里已有的数据比对…'),
  wouldAdd: words('{count} new contents will be added to Content.', '将在“内容”表新增 {count} 条。'),
  wouldAddOne: words('1 new content will be added to Content.', '将在“内容”表新增 1 条。'),
  wouldRestore: words(
    '{count} contents that you had deleted come back.',
    '{count} 条你之前删掉的内容会重新加回来。',
  ),
  wouldRestoreOne: words('1 content that you had deleted comes back.', '1 条你之前删掉的内容会重新加回来。'),
  wouldUpdate: words('{count} contents get new figures.', '{count} 条内容的数据会更新。'),
  wouldUpdateOne: words('1 content gets new figures.', '1 条内容的数据会更新。'),
  wouldStay: words(
    '{count} contents are there already and stay as they are.',
    '“内容”表里已有的 {count} 条保持不变。',
  ),
  wouldStayOne: words('1 content is there already and stays as it is.', '“内容”表里已有的 1 条保持不变。'),
  nothingNew: words(
    'Nothing new: these {count} contents of {from} to {to} were already imported.',
    '没有新数据：这 {count} 条内容（{from} 至 {to}）之前已经导入过。',
  ),
  nothingNewOne: words(
    'Nothing new: this content of {from} to {to} was already imported.',
    '没有新数据：这 1 条内容（{from} 至 {to}）之前已经导入过。',
  ),
  keptTitle: words('Your own figures, left as they are ({count})', '你手填的数字，保持不变（{count}）'),
  keptCell: words(
    'Row {row}, {column}: yours {present}, report {imported}',
    '第 {row} 行 {column}：你填的 {present}，报表 {imported}',
  ),

  mapped: words('Columns understood ({count})', '已识别的列（{count}）'),
  mappedTo: words('→ {name}', '→ {name}'),
  noValues: words('no values', '没有数值'),
  unmapped: words('Columns not understood ({count})', '未识别的列（{count}）'),
  unmappedHelp: words(
    'They are not imported. The other columns are not affected.',
    '这些列不会导入，其他列不受影响。',
  ),
  noHeading: words('(no heading)', '（没有表头）'),
  refused: words('Lines that cannot be read ({count})', '读不了的行（{count}）'),
  refusedRow: words('Row {row}: {why}', '第 {row} 行：{why}'),

  apply: words('Import', '导入'),
  otherFile: words('Another file', '换个文件'),
  applying: words('Importing…', '正在导入…'),
  progress: words('{done} of {total}', '{done} / {total}'),
  goOn: words('Go on', '继续导入'),
  goOnHelp: words(
    'Press again and it goes on; what was imported already is not counted twice.',
    '点“继续导入”会接着来，已导入的不会重复计算。',
  ),

  doneAdded: words('{count} contents added', '新增 {count} 条内容'),
  doneAddedOne: words('1 content added', '新增 1 条内容'),
  doneUpdated: words('{count} contents updated', '更新 {count} 条内容'),
  doneUpdatedOne: words('1 content updated', '更新 1 条内容'),
  doneBoth: words('{count} contents added, {updated} updated', '新增 {count} 条，更新 {updated} 条内容'),
  doneBothOne: words('1 content added, {updated} updated', '新增 1 条，更新 {updated} 条内容'),
  doneNothing: words('Nothing new in this file', '这个文件里没有新数据'),
  doneRefused: words('{count} lines could not be read and were left out.', '有 {count} 行读不了，没有导入。'),
  doneRefusedOne: words('1 line could not be read and was left out.', '有 1 行读不了，没有导入。'),
  doneHelp: words(
    'Type what each one cost, and profit ROI appears beside it.',
    '填上每条内容的成本，利润ROI 就会自动算出来。',
  ),
  goContent: words('Type the costs', '填写实际成本'),
  goContentHelp: words(
    'Opens Content at the first cost that is missing.',
    '打开“内容”表，跳到第一个没填成本的格子。',
  ),
  again: words('Import another file', '再导入一份'),
  againHelp: words('Another period or another shop.', '其他日期或其他店铺。'),
};
