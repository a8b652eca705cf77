/** How single words are set off from others, such as by the colours of a terminal. */
export interface Ink {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const asItIs = (text: string): string => text;

/**
 * None: every text as it is.
 *
 * @example
 * plainInk.bold('总分') // '总分'
 */
export const plainInk: Ink = {
  bold: asItIs,
  dim: asItIs,
  yellow: asItIs,
  green: asItIs,
  red: asItIs,
  blue: asItIs,
  cyan: asItIs,
};
