/** Browsers cannot make an element of more than some 17 million pixels; taller tables scroll faster than they are. */
const tallest = 8_000_000;

/** Which rows of a tall table lie in view. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** Where the first of them stands within the scrolled element, in pixels. */
  readonly offset: number;
}

/** Height of the element that is scrolled, in pixels. */
export const scrolledHeight = (rows: number, height: number): number => Math.min(rows * height, tallest);

/**
 * The rows to draw for a scroll position. While the table fits into what a browser can scroll every pixel is a pixel; beyond
 * that positions are stretched, so that the first and the last row can still be reached.
 */
export function rowsInView(rows: number, height: number, scrolled: number, view: number, spare: number): Window {
  const whole = scrolledHeight(rows, height);
  const room = Math.max(1, whole - view);
  const place = whole === rows * height ? scrolled : (scrolled / room) * Math.max(0, rows * height - view);
  const top = Math.floor(place / height);
  const first = Math.max(0, top - spare);
  const last = Math.min(rows, top + Math.ceil(view / height) + 1 + spare);
  return {first, last, offset: scrolled - (place - first * height)};
}
