import type { Words } from '../../core/words';
import { words } from '../../core/words';

/** Everything the frame around the grid says. What the add-on says comes from the add-on. */
export const texts = {
  untitled: words('Untitled spreadsheet', '无标题的电子表格'),
  loading: words('Opening the spreadsheet…', '正在打开表格…'),
  extensions: words('Extensions', '扩展程序'),
  menuBar: words('Menu bar', '菜单栏'),
  language: words('Language', '语言'),
  about: words(
    'Preview: everything stays in this browser. Nothing is uploaded, no Google account needed.',
    '本地预览：数据只存在这个浏览器里，不上传，也不需要谷歌账号。',
  ),
  hint: words(
    'Start in the panel on the right: answer a few questions and the workbook is built for you. Or type =CONTENT_ROI( into any cell.',
    '从右侧面板开始：回答几个问题，工作簿就自动搭好。也可以直接在任意单元格输入 =CONTENT_ROI( 试算。',
  ),
  hintWithoutPanel: words(
    'Start with the menu Extensions, or type =CONTENT_ROI( into any cell.',
    '从「扩展程序」菜单开始，或直接在任意单元格输入 =CONTENT_ROI( 试算。',
  ),
  dismiss: words('Dismiss', '知道了'),
  saving: words('Saving…', '正在保存…'),
  saved: words('Saved in this browser', '已保存在本浏览器'),
  notSaved: words('Could not save in this browser', '无法保存到本浏览器'),
  startOver: words('Start over', '重新开始'),
  startOverQuestion: words(
    'Empty this workbook and start over? Everything in it will be lost.',
    '清空这个工作簿、从头开始？里面的内容将全部丢失。',
  ),
  startOverConfirm: words('Empty and start over', '清空并重新开始'),
  cancel: words('Cancel', '取消'),
  close: words('Close', '关闭'),
  panel: words('Add-on panel', '插件面板'),
  grid: words('Spreadsheet', '电子表格'),
  broken: words(
    'The preview could not be opened. Reload the page; if that does not help, start over.',
    '预览打不开。请刷新页面；如果还不行，请重新开始。',
  ),
} satisfies Record<string, Words>;

export const toolTexts = {
  toolbar: words('Toolbar', '工具栏'),
  undo: words('Undo', '撤销'),
  redo: words('Redo', '恢复'),
  bold: words('Bold', '加粗'),
  italic: words('Italic', '斜体'),
  percent: words('Format as percent', '设为百分比'),
  currency: words('Format as currency', '设为货币'),
  lessDecimals: words('Fewer decimal places', '减少小数位'),
  moreDecimals: words('More decimal places', '增加小数位'),
  filter: words('Filter', '筛选'),
  ascending: words('Sort A → Z', '升序排序'),
  descending: words('Sort Z → A', '降序排序'),
  freeze: words('Freeze the first row', '冻结首行'),
  unfreeze: words('Unfreeze', '取消冻结'),
} satisfies Record<string, Words>;

/** What an error value means that comes from the spreadsheet and not from a function of the add-on. */
export const errorTexts: Readonly<Record<string, Words>> = {
  '#SPILL!': words(
    'The result needs cells that are not empty: clear those to the right of this cell or below it',
    '结果要占用的单元格里已有内容：请清空右侧或下方的单元格',
  ),
  '#NAME?': words(
    'There is no function or name like this; check the spelling',
    '没有这个函数或名称，请检查拼写',
  ),
  '#DIV/0!': words('This divides by 0 or by a blank cell', '除数是 0 或空单元格'),
  '#VALUE!': words(
    'Something in this formula is text where a number is needed',
    '公式里需要数字的地方是文字',
  ),
  '#REF!': words(
    'This formula reads cells that were deleted, or itself',
    '公式引用的单元格已被删除，或引用了自己',
  ),
  '#N/A': words('What this formula looks for is not there', '找不到公式要查找的内容'),
  '#NUM!': words('This number cannot be calculated', '这个数算不出来'),
  '#ERROR!': words(
    'A cell this formula reads holds an error, or the formula cannot be read; correct that first',
    '公式引用的单元格有错误，或公式写法有误，请先改正',
  ),
};
