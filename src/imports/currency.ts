import { currenciesOf } from '../core/currency';
import { lastBracket } from '../core/headings';

/** A heading and the currency in its last bracket, if that bracket holds one. */
export function peelCurrency(heading: string): { heading: string; currencies: readonly string[] } {
  const bracket = lastBracket(heading);
  const currencies = bracket ? currenciesOf(bracket.inside) : [];
  return bracket && currencies.length > 0
    ? { heading: bracket.before, currencies }
    : { heading, currencies: [] };
}
