/** Zero-width marks that copying from chats and web pages leaves at the ends of a text. */
const INVISIBLE_ENDS = /^[\u200b-\u200d\u2060\ufeff]+|[\u200b-\u200d\u2060\ufeff]+$/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The text as it was meant: no spaces of any kind at the ends, `１２％` as `12%`. */
export function fold(text: string): string {
  return text
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .trim()
    .replace(INVISIBLE_ENDS, '')
    .trim();
}
