/**
 * Decodes a text by its mark, or as UTF-8; what is not UTF-8 is Windows-1252, which is what Excel writes in Sweden.
 * @throws TypeError when the bytes are not text
 */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  // An old workbook or another program's file has zeros, text has none.
  if (bytes.includes(0)) throw new TypeError('The file is not text.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
