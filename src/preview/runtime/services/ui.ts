import type { Context, MenuEntry } from '../context';
import type { Emulated } from '../emulated';
import { names } from './enums';
import { EmulatedHtmlOutput } from './html';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleButton = GoogleAppsScript.Base.Button;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const BUTTONS = names('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SETS = names('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

class EmulatedMenu implements Emulated {
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly context: Context,
    private readonly place: 'add-on' | { title: string },
  ) {}

  toString(): string {
    return 'Menu';
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    return this.add({ label: caption, run: functionName });
  }

  addSeparator(): GoogleMenu {
    return this.add(null);
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const { entries, place } = this.context.emulation.raw(menu, EmulatedMenu);
    return this.add({ label: place === 'add-on' ? '' : place.title, items: entries });
  }

  addToUi(): void {
    this.context.ui.showMenu(this.entries, this.place);
  }

  private add(entry: MenuEntry): GoogleMenu {
    this.entries.push(entry);
    return this.context.emulation.show<GoogleMenu, EmulatedMenu>(this);
  }
}

export class EmulatedUi implements Emulated {
  readonly Button = BUTTONS as unknown as GoogleUi['Button'];
  readonly ButtonSet = BUTTON_SETS as unknown as GoogleUi['ButtonSet'];

  constructor(private readonly context: Context) {}

  toString(): string {
    return 'Ui';
  }

  createMenu(caption: string): GoogleMenu {
    return this.menu({ title: caption });
  }

  createAddonMenu(): GoogleMenu {
    return this.menu('add-on');
  }

  showSidebar(userInterface: HtmlOutput): void {
    const page = this.context.emulation.raw(userInterface, EmulatedHtmlOutput);
    this.context.ui.showSidebar({ title: page.getTitle(), html: page.getContent() });
  }

  alert(...args: unknown[]): GoogleButton {
    const [title = '', text] = args.map(String).filter((argument) => !(argument in BUTTON_SETS));
    this.context.ui.alert(text === undefined ? { title: '', text: title } : { title, text });
    const set = args.map(String).find((argument) => argument in BUTTON_SETS) ?? 'OK';
    return BUTTONS[set.startsWith('YES') ? 'YES' : 'OK'] as unknown as GoogleButton;
  }

  private menu(place: 'add-on' | { title: string }): GoogleMenu {
    return this.context.emulation.show<GoogleMenu, EmulatedMenu>(new EmulatedMenu(this.context, place));
  }
}
