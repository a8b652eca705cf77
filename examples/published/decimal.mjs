const places = 12;

/** A decimal of at most twelve digits after its point, as a whole number of 10⁻¹². */
function scaled(text) {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > places) throw new Error(`no decimal: ${text}`);
  const size = BigInt(whole + fraction.padEnd(places, '0'));
  return sign === '-' ? -size : size;
}

/** Whether two decimals are the same number, or differ by no more than `within`, exactly. */
export function agree(a, b, within = '0') {
  const difference = scaled(a) - scaled(b);
  return (difference < 0n ? -difference : difference) <= scaled(within);
}
