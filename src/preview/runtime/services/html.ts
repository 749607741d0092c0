import type { Context } from '../context';
import type { Emulated } from '../emulated';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export class EmulatedHtmlOutput implements Emulated {
  private title = '';

  constructor(
    private readonly context: Context,
    private content: string,
  ) {}

  toString(): string {
    return 'HtmlOutput';
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): HtmlOutput {
    this.content = content;
    return this.self();
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): HtmlOutput {
    this.title = title;
    return this.self();
  }

  /** A sidebar is 300 pixels wide whatever is asked for. */
  setWidth(): HtmlOutput {
    return this.self();
  }

  setHeight(): HtmlOutput {
    return this.self();
  }

  private self(): HtmlOutput {
    return this.context.emulation.show<HtmlOutput, EmulatedHtmlOutput>(this);
  }
}

export class EmulatedHtmlService implements Emulated {
  constructor(private readonly context: Context) {}

  toString(): string {
    return 'HtmlService';
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const html = this.context.pages[filename] ?? this.context.pages[`${filename}.html`];
    if (html === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return this.output(html);
  }

  createHtmlOutput(html?: unknown): HtmlOutput {
    return this.output(typeof html === 'string' ? html : '');
  }

  private output(html: string): HtmlOutput {
    return this.context.emulation.show<HtmlOutput, EmulatedHtmlOutput>(
      new EmulatedHtmlOutput(this.context, html),
    );
  }
}
