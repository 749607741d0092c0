/** What a spreadsheet may take for a formula, or a tab or line break in front of one. */
const FORMULA_START = /^[=+\-@\t\r\n']/;

/**
 * Text as it must be handed to `setValues` to stay text: a leading apostrophe marks it, and is not shown. A
 * video title that begins with = must never run as a formula.
 */
export function guardedText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The text itself, should a cell have kept the mark: text-formatted cells may show it. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}
