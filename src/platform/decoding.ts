/** What came of a body that may be compressed: its bytes, or why there are none. */
export type Decoded = Buffer | 'too-large' | 'damaged';

type Encoding = 'gzip' | 'zlib' | 'deflate' | 'br' | 'zstd';

// Nobody compresses what is compressed more often than this.
const MOST_LAYERS = 3;

// A JSON object begins so and what is compressed does not, whatever a header says.
const OPENING_BRACE = 0x7b;

/**
 * Decompresses a body, whatever the server says of it: some compress though nobody asked, and some of those do not
 * say so. What is not compressed comes back as it is.
 *
 * @param contentEncoding the header; brotli and bare deflate, which cannot be told by their first bytes, are known by it alone
 * @param limitBytes      larger than this it must not become
 */
export function decoded(body: Buffer, contentEncoding: string, limitBytes: number): Decoded {
  const said = contentEncoding.toLowerCase().split(/[\s,]+/);
  let bytes = body;
  for (let layer = 0; layer < MOST_LAYERS && bytes[0] !== OPENING_BRACE; layer += 1) {
    const encoding = encodingOf(bytes, said.pop());
    if (encoding === undefined) return bytes;
    const inner = decompress(bytes, encoding, limitBytes);
    if (typeof inner === 'string') return inner;
    bytes = inner;
  }
  return bytes;
}

// The first bytes of each format: RFC 1952, section 2.3.1; RFC 1950, section 2.2; RFC 8878, section 3.1.1.
function encodingOf(body: Buffer, said: string | undefined): Encoding | undefined {
  if (body.length < 2) return undefined;
  if (body[0] === 0x1f && body[1] === 0x8b) return 'gzip';
  if (body[0] === 0x78 && body.readUInt16BE(0) % 31 === 0) return 'zlib';
  if (body.length >= 4 && body.readUInt32LE(0) === 0xfd2fb528) return 'zstd';
  return said === 'br' || said === 'deflate' ? said : undefined;
}

function decompress(body: Buffer, encoding: Encoding, limitBytes: number): Decoded {
  // Not imported, so that no step loads it that has no use for it.
  const zlib = process.getBuiltinModule('node:zlib');
  const options = { maxOutputLength: limitBytes };
  try {
    switch (encoding) {
      case 'gzip':
        return zlib.gunzipSync(body, options);
      case 'zlib':
        return zlib.inflateSync(body, options);
      case 'deflate':
        return zlib.inflateRawSync(body, options);
      case 'br':
        return zlib.brotliDecompressSync(body, options);
      case 'zstd':
        return zlib.zstdDecompressSync(body, options);
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}
