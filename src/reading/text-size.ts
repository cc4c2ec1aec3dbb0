/**
 * The size of a text in bytes of UTF-8, counted without making a copy; counting stops once it is above a limit, so a
 * larger result only means "more than the limit". A lone surrogate counts as the replacement character it would become.
 */
export function utf8Bytes(text: string, limit: number): number {
  // Every UTF-16 unit takes at least one byte, so a text of too many units need not be looked at.
  if (text.length > limit) return text.length;
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= limit; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
