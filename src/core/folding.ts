/** Spaces of any kind, and the unseen marks that copying from chats, web pages and Windows dialogs leaves at the ends. */
const UNSEEN = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** The text as it was meant: nothing unseen at the ends, `１２％` as `12%`. */
export function fold(text: string): string {
  return trimUnseen(text).replace(FULL_WIDTH, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) - FULL_WIDTH_OFFSET),
  );
}

/** Letter by letter: an expression anchored at the end takes seconds for one cell full of spaces. */
export function trimUnseen(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && UNSEEN.test(text.charAt(start))) start++;
  while (end > start && UNSEEN.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
