/** Short text in a link: deflated, in the letters that a fragment may hold. The same in Node and in browsers. */

/** Letters of the longest packed text that is read. */
export const LONGEST_PACKED = 8192;
/** Bytes of the largest text that is unpacked: a small link could otherwise swell to fill the memory. */
export const LARGEST_UNPACKED = 65536;

/** Deflates a text and writes it in base64url. */
export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = await collect(stream, Infinity);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * {@link pack} back.
 *
 * @throws RangeError when the text is longer than allowed, packed or unpacked
 * @throws TypeError or another error when it is damaged
 */
export async function unpack(packed: string): Promise<string> {
  if (packed.length > LONGEST_PACKED) throw new RangeError('longer than a link may be');
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(await collect(stream, LARGEST_UNPACKED));
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
      throw new RangeError('holds more than a scenario may');
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
