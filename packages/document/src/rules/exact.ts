/** A fraction of integers, for the few sums that rules check exactly. The bottom is positive. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** A loop, not recursion: numbers of many thousand digits take as many steps. */
function gcd(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/**
 * A decimal or a fraction as its schema lets it be written, exactly. A JavaScript number stands for
 * the digits that it prints, so a program's `1e-7` is one ten-millionth.
 */
export function exact(written: string | number): Exact {
  const [plain = '0', exponent = '0'] = String(written).split('e');
  const [whole = '0', divisor = '1'] = plain.split('/');
  const [integer = '0', decimals = ''] = whole.split('.');
  const shift = Number(exponent) - decimals.length;
  return {
    top: BigInt(integer + decimals) * 10n ** BigInt(Math.max(0, shift)),
    bottom: 10n ** BigInt(Math.max(0, -shift)) * BigInt(divisor),
  };
}

/** The sum, in lowest terms. */
export function add(a: Exact, b: Exact): Exact {
  const [top, bottom] = [a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom];
  const shared = gcd(top < 0n ? -top : top, bottom) || 1n;
  return { top: top / shared, bottom: bottom / shared };
}

/** Negative, 0 or positive as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** As a decimal where it is one with few digits, else as a fraction. */
export function written({ top, bottom }: Exact): string {
  for (let digits = 0; digits <= 12; digits += 1) {
    const scaled = top * 10n ** BigInt(digits);
    if (scaled % bottom !== 0n) continue;
    const sign = top < 0n ? '-' : '';
    const size = scaled / bottom < 0n ? -(scaled / bottom) : scaled / bottom;
    const text = size.toString().padStart(digits + 1, '0');
    return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
  }
  return `${top}/${bottom}`;
}

/** The product, in lowest terms. */
export const multiply = (a: Exact, b: Exact): Exact =>
  add({ top: a.top * b.top, bottom: a.bottom * b.bottom }, { top: 0n, bottom: 1n });

/** The quotient of two numbers that are not negative, in lowest terms; b is not 0. */
export const divide = (a: Exact, b: Exact): Exact => multiply(a, { top: b.bottom, bottom: b.top });

/** As a share in percent, to two digits, half up. */
export function percent({ top, bottom }: Exact): string {
  const hundredths = (top * 20_000n + bottom) / (2n * bottom);
  const text = hundredths.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}%`;
}
