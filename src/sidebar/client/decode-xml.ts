/** One event of an XML text: an element opens (with its attributes), closes, or text stands between. */
export type XmlEvent =
  | { type: 'open'; name: string; attributes: string }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Office writes control characters as `_x000D_`. */
const OFFICE_ESCAPE = /_x([\da-f]{4})_/gi;

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hexadecimal?: string, name = '') =>
    decimal
      ? character(Number(decimal))
      : hexadecimal
        ? character(parseInt(hexadecimal, 16))
        : (NAMED[name.toLowerCase()] ?? ''),
  );
}

export function unescapeOffice(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(OFFICE_ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const ATTRIBUTES = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = ATTRIBUTES.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  ATTRIBUTES.set(name, pattern);
  return pattern;
}

/** The value of an attribute inside a tag's attribute text, with or without a namespace before its name. */
export function attribute(attributes: string, name: string): string | null {
  const match = attributePattern(name).exec(attributes);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null;
}

/**
 * Walks through the small XML of spreadsheet parts. Names come without namespace; a self-closing element gives
 * an open and a close. No entity beyond the five of XML is known, so nothing can be pulled in or blown up.
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  for (const [piece, data, slash, fullName, rest = '', text] of xml.matchAll(PIECE)) {
    if (text !== undefined) yield { type: 'text', text: unescapeXml(text) };
    else if (piece.startsWith('<![CDATA[')) yield { type: 'text', text: data ?? '' };
    else if (fullName !== undefined) {
      const name = fullName.slice(fullName.indexOf(':') + 1);
      if (slash) yield { type: 'close', name };
      else {
        yield { type: 'open', name, attributes: rest };
        if (rest.endsWith('/')) yield { type: 'close', name };
      }
    }
  }
}
