/** Bytes in a link, in the letters that a fragment may hold. The same in Node and in browsers. */
import type { Text } from '../kernel/declare.ts';

/** Letters of the longest packed text that is read. */
export const LONGEST_PACKED = 8192;
/** Bytes of the largest text that is unpacked: a small link could otherwise swell to fill the memory. */
export const LARGEST_UNPACKED = 65536;

/** A link that cannot be read, with words for a reader: what the engine says of it is for nobody. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  readonly words: Text;

  constructor(words: Text) {
    super(words.en);
    this.words = words;
  }
}

const DAMAGED: Text = {
  en: 'the link is incomplete or damaged, perhaps cut on the way: copy it again',
  zh: '链接不完整，可能被截断，请重新复制',
};

/** Bytes in base64url. */
export function lettersOf(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** {@link lettersOf} back. @throws LinkError when it is too long or damaged */
function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  if (letters.length > LONGEST_PACKED)
    throw new LinkError({ en: 'longer than a link may be', zh: '链接过长' });
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    throw new LinkError(DAMAGED);
  }
}

const CHECK_BYTES = 2;

/** Bytes with a check of them at the end, in base64url. */
export function sealed(bytes: Uint8Array): string {
  return lettersOf(Uint8Array.from([...bytes, ...checkOf(bytes)]));
}

/** {@link sealed} back. @throws LinkError when a letter is missing or wrong */
export function unsealed(letters: string): Uint8Array {
  const bytes = bytesOf(letters);
  const content = bytes.slice(0, -CHECK_BYTES);
  const check = bytes.slice(-CHECK_BYTES);
  if (checkOf(content).some((byte, at) => byte !== check[at])) throw new LinkError(DAMAGED);
  return content;
}

/** The lower half of the FNV-1a hash, which any letter that is lost or changed changes. */
function checkOf(bytes: Uint8Array): [number, number] {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  const folded = hash ^ (hash >>> 16);
  return [(folded >>> 8) & 0xff, folded & 0xff];
}

/** Reads the text of a link as they were until 2026: deflated. @throws LinkError */
export async function inflated(letters: string): Promise<string> {
  const stream = new Blob([bytesOf(letters)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    const bytes = await collect(stream, LARGEST_UNPACKED);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw error instanceof LinkError ? error : new LinkError(DAMAGED);
  }
}

/** Reads a stream to its end, but not past a number of bytes. */
async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new LinkError({ en: 'holds more than a scenario may', zh: '内容超过情景的上限' });
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
