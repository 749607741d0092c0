import { screens } from '../../src/addon/screens';
import type { Language } from '../../src/core/words';
import type { Headless } from '../helpers/headless';
import { readDist, startHeadless } from '../helpers/headless';

const LOCALES: Record<Language, string> = { en: 'en_GB', zh: 'zh_CN' };

/** The built files, as Google would open them: what a mode does not allow throws there as it does here. */
describe.each(['en', 'zh'] as const)('for a reader of %s', (language) => {
  let sheets: Headless;

  beforeAll(async () => {
    sheets = await startHeadless({ ...readDist(), locale: LOCALES[language] });
  });

  afterAll(() => {
    sheets.dispose();
  });

  test.each(['NONE', 'LIMITED'] as const)(
    'onOpen builds the menu in AuthMode %s and asks nothing else',
    (mode) => {
      sheets.shown.menus.length = 0;
      sheets.runtime.open(mode);
      const entries = Object.entries(screens).map(([run, { menu }]) => ({ label: menu[language], run }));
      expect(sheets.shown.menus).toEqual([{ place: 'add-on', entries }]);
      expect(Object.keys(sheets.runtime.calls['onOpen']?.byMethod ?? {}).sort()).toEqual([
        'Menu.addItem',
        'Menu.addToUi',
        'Session.getActiveUserLocale',
        'SpreadsheetApp.getUi',
        'Ui.createAddonMenu',
      ]);
    },
  );

  test('onInstall builds the same menu, so that it need not wait for a reload', () => {
    sheets.shown.menus.length = 0;
    sheets.runtime.run('onInstall');
    expect(sheets.shown.menus).toHaveLength(1);
  });

  test.each(Object.entries(screens))('%s opens its page in the sidebar', (opener, { title }) => {
    sheets.shown.sidebars.length = 0;
    sheets.runtime.run(opener);
    expect(sheets.shown.sidebars.map((page) => page.title)).toEqual([title[language]]);
    expect(sheets.shown.sidebars[0]?.html).toContain('<div id="app">');
  });

  test('a request the server does not know is refused in one sentence', async () => {
    await expect(sheets.runtime.callFromPage('sidebarCall', ['toString', null])).rejects.toThrow(
      'unknown request toString',
    );
  });
});
