import type { Words } from '../../core/words';
import type { DecodedFile } from '../../imports/report';
import { UNREADABLE, UnreadableFile } from './decode-error';
import { decodeTable } from './decode-text';
import { decodeXlsx } from './decode-xlsx';

export { UnreadableFile } from './decode-error';

const LARGEST_FILE = 20_000_000;

/** First bytes of files that people choose by mistake. */
const SIGNATURES: readonly { bytes: readonly number[]; sentence: Words }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], sentence: UNREADABLE.image },
  { bytes: [0xff, 0xd8, 0xff], sentence: UNREADABLE.image },
  { bytes: [0x47, 0x49, 0x46, 0x38], sentence: UNREADABLE.image },
  { bytes: [0x52, 0x49, 0x46, 0x46], sentence: UNREADABLE.image },
  { bytes: [0x25, 0x50, 0x44, 0x46], sentence: UNREADABLE.pdf },
];
const ZIP = [0x50, 0x4b];
/** The container of old Office files, and of new ones behind a password or a sensitivity label. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = 'EncryptedPackage';

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file names a stream; names stand in it as UTF-16. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...name].join('\u0000'));
}

function refuse(name: string, bytes: Uint8Array): void {
  if (/^~\$/.test(name)) throw new UnreadableFile(UNREADABLE.lockCopy);
  if (bytes.length === 0) throw new UnreadableFile(UNREADABLE.empty);
  if (bytes.length > LARGEST_FILE) throw new UnreadableFile(UNREADABLE.tooLarge);
  const mistaken = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (mistaken) throw new UnreadableFile(mistaken.sentence);
  if (startsWith(bytes, COMPOUND_FILE)) {
    const isProtected = namesStream(bytes, ENCRYPTED_STREAM);
    throw new UnreadableFile(isProtected ? UNREADABLE.protected : UNREADABLE.oldExcel);
  }
}

/**
 * The cells of a file that the seller chose, known by its content and not by its name's ending.
 * Rejects with an `UnreadableFile` that carries the sentence to show.
 */
export function decodeFile(name: string, bytes: ArrayBuffer): Promise<DecodedFile> {
  return new Promise((resolve) => {
    const content = new Uint8Array(bytes);
    refuse(name, content);
    const sheets = startsWith(content, ZIP)
      ? decodeXlsx(content)
      : [{ name: name.replace(/\.\w+$/, ''), rows: decodeTable(content) }];
    resolve({ name, sheets });
  });
}
