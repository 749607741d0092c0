import { fold } from './folding';

const PLAIN_NUMBER = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(?:e([+-]?\d+))?(%?)$/i;

/**
 * Reads text of sign, digits, `.`, digits, exponent and `%`, whatever the locale; null for anything else.
 * May be infinite: `1e999` is a number no cell can hold, and the caller says so.
 */
export function readNumberText(text: string): number | null {
  const match = PLAIN_NUMBER.exec(fold(text));
  if (!match) return null;
  const [, digits = '', exponent = '0', percent] = match;
  return shiftDecimal(digits, Number(exponent) - (percent ? 2 : 0));
}

/** Moves the decimal mark in the text, so that 0.075% is the number 0.00075 and not its neighbour. */
export function shiftDecimal(digits: string, places: number): number {
  return Number(`${digits}e${String(places)}`);
}
