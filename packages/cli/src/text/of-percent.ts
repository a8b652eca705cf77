/** A percentage as the decimal that it is, exactly: `12.5%` is `0.125`; any other text as it is. */
export function ofPercent(text: string): string {
  const [, whole, rest = ''] = /^(\d+)(?:\.(\d+))?\s*[%％]$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const digits = whole.padStart(3, '0');
  const moved = `${digits.slice(0, -2)}.${digits.slice(-2)}${rest}`;
  return moved.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
}
