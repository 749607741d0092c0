import type { Words } from '../core/words';
import { words } from '../core/words';

/** A screen of the sidebar: its HTML file in `dist`, the menu item that opens it and the title it carries. */
interface Screen {
  file: string;
  menu: Words;
  title: Words;
}

export const screens = {
  openWizard: {
    file: 'wizard',
    menu: words('Set up the workbook', '搭建工作簿'),
    title: words('Set up the workbook', '搭建工作簿'),
  },
  openImport: {
    file: 'import',
    menu: words('Import a report', '导入平台报表'),
    title: words('Import a report', '导入平台报表'),
  },
  openFunctions: {
    file: 'functions',
    menu: words('Browse the functions', '查看全部函数'),
    title: words('Functions', '函数大全'),
  },
} satisfies Record<string, Screen>;

export type ScreenOpener = keyof typeof screens;
