const BREAKS = /[\n\r\t\v\f\u0085\p{Zl}\p{Zp}]+/gu;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF]/gu;

/**
 * A text as one printable line. Texts come from packs and households, and an answer is read in terminals: escape
 * sequences, line breaks and characters that reverse the reading order must not get through.
 */
export function oneLine(text: string): string {
  return text.replace(BREAKS, " ").replace(UNPRINTABLE, "").trim();
}
