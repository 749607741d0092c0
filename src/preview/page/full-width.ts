/** What a Chinese keyboard types for the punctuation of a formula. */
const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '、': ',',
  '％': '%',
  '：': ':',
  '；': ';',
  '＝': '=',
  '＋': '+',
  '－': '-',
  '＊': '*',
  '／': '/',
  '＾': '^',
  '＆': '&',
  '＜': '<',
  '＞': '>',
  '｛': '{',
  '｝': '}',
  '　': ' ',
  '＿': '_',
};

/** Full-width letters and digits lie at a fixed distance from the plain ones. */
function plain(character: string): string {
  const named = HALF_WIDTH[character];
  if (named !== undefined) return named;
  return /[０-９Ａ-Ｚａ-ｚ．！]/.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    : character;
}

/**
 * A formula as typed with a Chinese keyboard, in the punctuation the formula engine reads. Between arguments a
 * semicolon is as good as a comma, as in Sheets; in braces it begins a row. Text in quotes, double for strings and
 * single for sheet names, stays as it was typed; so does anything that is no formula.
 */
export function readableFormula(typed: string): string {
  if (!/^[=＝]/.test(typed)) return typed;
  let quote = '';
  let braces = 0;
  let formula = '';
  for (const character of typed) {
    const read = quote === '' ? plain(character) : character;
    if (quote === '' && read === '{') braces += 1;
    if (quote === '' && read === '}') braces -= 1;
    formula += quote === '' && read === ';' && braces <= 0 ? ',' : read;
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
  }
  return formula;
}
