/** 0x80–0x9F of Windows-1252, where it differs from ISO 8859-1 (encoding.spec.whatwg.org). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž' + 'Ÿ';

/**
 * Text of a file that does not say how it is encoded. A byte order mark decides; then UTF-16 is
 * known by the zeros beside Western letters, separators and line breaks, and what is no valid UTF-8
 * is Windows-1252, as Excel has saved CSV in Western Europe since 1998.
 */
export function decodeText(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return utf16(content, 'utf-16le');
  if (content[0] === 0xfe && content[1] === 0xff) return utf16(content, 'utf-16be');
  const guess = guessUtf16(content);
  if (guess) return utf16(content, guess);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // Not with TextDecoder: several releases of Node take windows-1252 for ISO 8859-1, which makes
    // control characters of quotes and dashes (nodejs/node#56542).
    return content
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
  }
}

const utf16 = (content: Buffer, encoding: 'utf-16le' | 'utf-16be'): string =>
  new TextDecoder(encoding).decode(content);

/** Every other byte of a text's beginning is zero in UTF-16, and none in anything else. */
function guessUtf16(content: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const start = content.subarray(0, 1000);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 8 && even === 0) return 'utf-16le';
  if (even > start.length / 8 && odd === 0) return 'utf-16be';
  return undefined;
}
