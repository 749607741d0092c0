import type { Language } from '../../core/words';
import type { PanelContent } from './panel';
import type { Notice } from './state';

/** An item of the add-on's menu: null is a line between items; `run` names the function a click runs. */
export type AddOnMenuEntry =
  { label: string; run: string } | { label: string; items: readonly AddOnMenuEntry[] } | null;

/** What the add-on asks of the page it runs in. */
export interface PageSide {
  language: Language;
  showMenu(entries: readonly AddOnMenuEntry[]): void;
  showPanel(content: PanelContent): void;
  notify(notice: Notice): void;
  /** Something the add-on keeps beside the cells has changed. */
  changed(): void;
}

/** The add-on as the page sees it. */
export interface AddOn {
  /** What Google does when a spreadsheet is opened: the add-on adds its menu. */
  open(): void;
  /** Runs a function as a click in the menu does. */
  run(name: string): void;
  call(name: string, args: unknown[]): Promise<unknown>;
  /** The sentence of a custom function that refused its arguments; rows and columns from 0. */
  errorAt(sheetId: string, row: number, column: number): string | undefined;
  save(): unknown;
  settled(): Promise<void>;
}

export interface AddOnFiles {
  /** The files Google runs, by name. */
  scripts: Record<string, string>;
  /** The pages it shows, by the name they are called by. */
  pages: Record<string, string>;
}
